package dev.cprs.engine.pytorch.graph;

import ai.djl.engine.Engine;
import ai.djl.pytorch.engine.PtEngine;
import ai.djl.pytorch.engine.PtEngineProvider;
import ai.djl.pytorch.jni.JniUtils;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.internal.NativeLibraries;
import dev.cprs.internal.RootCause;

/** The native library: loaded once in a process, and told on each thread how to run. */
public final class Libtorch {
  private static final ThreadLocal<Integer> threadsOfThisThread = ThreadLocal.withInitial(() -> 0);

  private Libtorch() {}

  /**
   * DJL's engine on libtorch. The first call extracts the library into DJL's cache directory and
   * loads it. Nothing is downloaded and nothing reported: DJL's {@code ai.djl.offline} and {@code
   * OPT_OUT_TRACKING} are set to true, unless the application has set them, or {@code DJL_OFFLINE}
   * or {@code offline} in place of the first.
   *
   * @throws ModelLoadException if it can't be loaded
   */
  public static synchronized Engine engine() {
    NativeLibraries.prepare();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // DJL looks for its natives through the thread's class loader, which in a container need not
    // see them.
    thread.setContextClassLoader(Libtorch.class.getClassLoader());
    try {
      Engine.registerEngine(new PtEngineProvider());
      return Engine.getEngine(PtEngine.ENGINE_NAME);
    } catch (ai.djl.engine.EngineException | LinkageError e) {
      throw new ModelLoadException(
          "libtorch can't be loaded on %s %s (%s); %s"
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  RootCause.message(e),
                  NativeLibraries.advice(e)
                      .orElse(
                          "put pytorch-jni 2.7.1-0.36.0 and pytorch-native-cpu 2.7.1 with the"
                              + " classifier linux-x86_64, osx-aarch64 or win-x86_64 on the class"
                              + " path, let DJL_CACHE_DIR name a directory that can be written to,"
                              + " or, for CUDA, "
                              + Placement.CUDA_HINT)),
          e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** What to do about a failure in native code. */
  public static String advice(Throwable failure) {
    return outOfMemory(failure)
        ? "give it more memory, or ask for smaller windows, fewer workers or the dtype bf16"
        : "try the device cpu and the dtype fp32, and report the message if that fails too";
  }

  /** Whether a failure in native code is for want of memory. */
  public static boolean outOfMemory(Throwable failure) {
    String message = RootCause.message(failure);
    return message.contains("out of memory") || message.contains("can't allocate memory");
  }

  /**
   * Prepares the calling thread to run a graph: both settings are the thread's own in libtorch.
   *
   * @param threads how many threads its products may use
   */
  public static void prepareThread(int threads) {
    // Else every new window length would compile the graph anew.
    JniUtils.setGraphExecutorOptimize(false);
    // The call makes a thread pool anew, so only where it says something new.
    if (threadsOfThisThread.get() != threads) {
      JniUtils.setNumThreads(threads);
      threadsOfThisThread.set(threads);
    }
  }
}
