package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.DType;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Native memory returns to its level. The collector sees none of it, so a handle that isn't closed
 * is lost for ever; the calls here are many, and their arrays large, so that each array would show:
 * one call's logits of 32 KiB make 32 MB of 1,000 calls. A lost number, some 50 bytes, would not.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class NativeMemoryTest {
  private static final long MOST_GROWTH_KIB = 5 << 10;

  /** 8 KiB of ids a call. */
  @Test
  void longWindowsLeaveNothingBehind() throws IOException {
    try (TokenCritic critic = References.load(TinyModels.bert("F32"), References.FP32)) {
      TokenWindow window = new TokenWindow(TokenIds.of(new int[1024]), 1023);
      assertStable(1_200, () -> critic.score(window, TokenIds.empty()));
    }
  }

  /** 32 KiB of rows in and as much of logits out, a call. */
  @Test
  void manyCategoriesLeaveNothingBehind() throws IOException {
    try (TokenCritic critic = References.load(TinyModels.bert("F32"), References.FP32)) {
      TokenWindow window = new TokenWindow(TokenIds.of(1, 2), 0);
      assertStable(1_000, () -> critic.score(window, TokenIds.of(new int[4096])));
    }
  }

  /** 2.5 MiB of weights a model, in another type than stored and so not mapped; and its graph. */
  @Test
  void closedModelsLeaveNothingBehind() throws IOException {
    EngineSettings bf16 =
        EngineSettings.builder().device("cpu").dtype(DType.BF16).workers(1).threads(1).build();
    TokenWindow window = new TokenWindow(TokenIds.of(1, 2), 0);
    assertStable(
        40,
        () -> {
          try (TokenCritic critic = References.load(References.hybridRandom28(), bf16)) {
            critic.score(window, TokenIds.empty());
          }
        });
  }

  private static void assertStable(int calls, Runnable call) throws IOException {
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    long before = residentKib();
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    assertThat(residentKib() - before).as("growth in KiB").isLessThan(MOST_GROWTH_KIB);
  }

  /** So that the heap's own first use of its memory isn't taken for growth. */
  private static void touchHeap() {
    for (int i = 0; i < 500; i++) {
      byte[] garbage = new byte[1 << 20];
      garbage[i] = 1;
    }
    System.gc();
  }

  private static long residentKib() throws IOException {
    touchHeap();
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
