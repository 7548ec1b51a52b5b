package dev.cprs.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitedLinesTest {
  private static final int MAX = 40;

  /** Gives a few bytes at a time. */
  private static InputStream trickle(String text, Random random) {
    return new FilterInputStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))) {
      @Override
      public int read(byte[] bytes, int start, int count) throws IOException {
        return super.read(bytes, start, Math.min(count, 1 + random.nextInt(30)));
      }

      @Override
      public int read(byte[] bytes) throws IOException {
        return read(bytes, 0, bytes.length);
      }
    };
  }

  @Test
  void cutsAtLineFeedsWhateverComesAtOnce() throws IOException {
    long seed = Long.getLong("cprs.test.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int line = random.nextInt(6); line > 0; line--) {
        String content = "ab\r ".repeat(20).substring(0, random.nextInt(2 * MAX));
        expected.add(content);
        text.append(content).append('\n');
      }
      String last = "z".repeat(random.nextInt(3));
      if (!last.isEmpty()) {
        expected.add(last);
      }
      LimitedLines lines = new LimitedLines(trickle(text + last, random), MAX);
      for (String line : expected) {
        assertThat(lines.next()).as("seed %d", seed).isTrue();
        assertThat(lines.isTooLong()).as("seed %d", seed).isEqualTo(line.length() > MAX);
        if (line.length() > MAX) {
          assertThat(lines.head()).as("seed %d", seed).isNotEmpty();
          assertThat(line).as("seed %d", seed).startsWith(lines.head()).endsWith(lines.tail());
        } else {
          assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.ISO_8859_1))
              .as("seed %d", seed)
              .isEqualTo(line);
          assertThat(lines.isBlank()).as("seed %d", seed).isEqualTo(line.isBlank());
        }
      }
      assertThat(lines.next()).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void keepsTheEndsOfALineThatIsTooLong() throws IOException {
    String line = "head" + "x".repeat(200_000) + "tail";
    LimitedLines lines =
        new LimitedLines(
            new ByteArrayInputStream((line + "\nnext").getBytes(StandardCharsets.ISO_8859_1)),
            1000);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.head()).startsWith("headx");
    assertThat(lines.tail()).endsWith("xtail");
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isFalse();
    assertThat(lines.head()).isEqualTo("next");
  }
}
