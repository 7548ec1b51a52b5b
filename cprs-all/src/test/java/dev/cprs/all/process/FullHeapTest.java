package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionCancelledException;
import dev.cprs.ContextCompressor;
import dev.cprs.ResourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heap that fills while texts are tokenized or scored ends no JVM, and no request hangs. */
class FullHeapTest {
  private static final int CALLERS = 2;

  @ParameterizedTest
  @ValueSource(strings = {"tokenize", "compress"})
  void theJvmLivesAndCallersGetOurException(String what) throws IOException, InterruptedException {
    for (int round = 0; round < ForkedJvm.rounds(); round++) {
      ForkedJvm.Ended ended =
          new ForkedJvm(FillHeap.class).with("-Xmx100m", "-XX:+UseSerialGC").run(300, what);
      assertThat(ended.byItself()).as(ended.output()).isTrue();
      assertThat(ended.status()).as(ended.output()).isZero();
      assertThat(ended.output()).contains("it worked again").doesNotContainPattern("others [1-9]");
      System.out.print(what + " " + ended.output());
    }
  }

  /** One thread fills the heap and lets go, again and again; two work. */
  static final class FillHeap {
    private FillHeap() {}

    public static void main(String[] arguments) throws InterruptedException {
      ContextCompressor compressor = ContextCompressor.create();
      boolean scores = arguments[0].equals("compress");
      String text = "The mill burned in 1871. The river ran low. ".repeat(scores ? 60 : 2_000);
      IntSupplier work =
          () ->
              scores
                  ? compressor.compress("When did the mill burn?", text).text().length()
                  : compressor.countTokens(text);
      int fillings = 10;
      Caller[] callers = new Caller[CALLERS];
      for (int i = 0; i < CALLERS; i++) {
        callers[i] = new Caller(work);
        callers[i].setDaemon(true);
        callers[i].start();
      }
      for (int filling = 0; filling < fillings; filling++) {
        fill();
        for (Caller caller : callers) {
          int before = caller.done;
          while (caller.done == before && caller.others == 0) { // the heap has room again
            Thread.yield();
          }
        }
      }
      compressor.close(); // which waits for what it counts as running
      for (Caller caller : callers) {
        System.out.printf(
            "after each of %d fillings it worked again: done %d, refused %d, others %d%n",
            fillings, caller.done, caller.refused, caller.others);
      }
    }

    /** Works until the compressor is closed; takes no memory of its own. */
    private static final class Caller extends Thread {
      private final IntSupplier work;
      private final int expected;
      volatile int done;
      volatile int refused;
      volatile int others;

      Caller(IntSupplier work) {
        this.work = work;
        expected = work.getAsInt();
        count(new OutOfMemoryError()); // its classes are loaded now
        count(new ResourceException("first"));
      }

      @Override
      public void run() {
        boolean closed = false;
        while (!closed) {
          try {
            if (work.getAsInt() != expected) {
              others++;
            }
            done++;
          } catch (Throwable e) {
            closed = count(e);
          }
        }
      }

      private boolean count(Throwable e) {
        if (e instanceof IllegalStateException || e instanceof CompressionCancelledException) {
          return true; // it is closed
        }
        if (e instanceof ResourceException || e instanceof OutOfMemoryError) {
          refused++;
        } else {
          others++;
          System.out.println(e);
        }
        return false;
      }
    }

    private static void fill() {
      try {
        List<byte[]> held = new ArrayList<>();
        for (int size = 1 << 20; ; ) {
          try {
            held.add(new byte[size]);
          } catch (OutOfMemoryError e) {
            if (size <= 256) {
              throw e;
            }
            size /= 2;
          }
        }
      } catch (OutOfMemoryError e) {
        // What it held is free again.
      }
    }
  }
}
