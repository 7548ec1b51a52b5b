package dev.cprs.spark;

import dev.cprs.ContextCompressor;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compressors of this JVM: one for each model and way to run it. The first task that needs a
 * compressor loads it, all tasks share it, and it is closed when the JVM ends. Thread-safe.
 */
final class LoadedCompressors {
  private static final Logger log = LoggerFactory.getLogger(LoadedCompressors.class);
  private static final ConcurrentHashMap<ModelSettings, ContextCompressor> LOADED =
      new ConcurrentHashMap<>();

  static {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> LOADED.values().forEach(ContextCompressor::close), "cprs-spark-close"));
  }

  private LoadedCompressors() {}

  /**
   * The compressor for some settings. Tasks that ask for it while it loads wait. If it can't be
   * loaded, the next task tries again.
   *
   * @throws dev.cprs.ModelLoadException if it can't be found or loaded
   * @throws dev.cprs.InvalidRequestException if the device can't be understood
   */
  static ContextCompressor get(ModelSettings settings) {
    return LOADED.computeIfAbsent(settings, LoadedCompressors::load);
  }

  private static ContextCompressor load(ModelSettings settings) {
    long start = System.nanoTime();
    ContextCompressor compressor = settings.load();
    log.info(
        "Loaded the model {} in {} ms; all tasks of this JVM share it",
        settings.model(),
        (System.nanoTime() - start) / 1_000_000);
    return compressor;
  }
}
