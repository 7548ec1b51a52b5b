package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.ResourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A heap that fills while texts are tokenized ends no JVM. */
class FullHeapTest {
  private static final int FILLINGS = 10;

  @Test
  void theJvmLivesAndCallersGetOurException() throws IOException, InterruptedException {
    for (int round = 0; round < ForkedJvm.rounds(); round++) {
      ForkedJvm.Ended ended = new ForkedJvm(FillHeap.class).with("-Xmx100m").run(300);
      assertThat(ended.byItself()).as(ended.output()).isTrue();
      assertThat(ended.status()).as(ended.output()).isZero();
      assertThat(ended.output()).contains("tokenized again", "others 0");
    }
  }

  /** One thread fills the heap and lets go, again and again; two count tokens. */
  static final class FillHeap {
    private FillHeap() {}

    public static void main(String[] arguments) throws InterruptedException {
      ContextCompressor compressor = ContextCompressor.create();
      String text = "The mill burned in 1871. ".repeat(4_000);
      int expected = compressor.countTokens(text);
      AtomicInteger done = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      AtomicInteger others = new AtomicInteger();
      for (int caller = 0; caller < 2; caller++) {
        Thread thread =
            new Thread(
                () -> {
                  while (true) {
                    try {
                      if (compressor.countTokens(text) == expected) {
                        done.getAndIncrement();
                      } else {
                        others.getAndIncrement();
                      }
                    } catch (ResourceException | OutOfMemoryError e) {
                      refused.getAndIncrement();
                    } catch (Throwable e) {
                      others.getAndIncrement();
                      e.printStackTrace();
                    }
                  }
                });
        thread.setDaemon(true);
        thread.start();
      }
      for (int filling = 0; filling < FILLINGS; filling++) {
        fill();
        int before = done.get();
        while (done.get() == before && others.get() == 0) { // the heap has room again
          Thread.yield();
        }
      }
      System.out.printf(
          "tokenized again after each of %d fillings; refused %d, others %d%n",
          FILLINGS, refused.get(), others.get());
    }

    private static void fill() {
      try {
        List<byte[]> held = new ArrayList<>();
        for (int size = 1 << 20; ; ) {
          try {
            held.add(new byte[size]);
          } catch (OutOfMemoryError e) {
            if (size <= 4_096) {
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
