package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.internal.WhiteSpace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMarginsTest {
  /** What Python 3's {@code [c for c in range(0x10000) if chr(c).isspace()]} gives. */
  private static final int[] PYTHON_SPACES = {
    9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
    8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288
  };

  @Test
  void whiteSpaceIsPythons() {
    assertThat(IntStream.range(0, 0x10000).filter(c -> WhiteSpace.is((char) c)).toArray())
        .isEqualTo(PYTHON_SPACES);
  }

  @Test
  void skipsTheSameWhateverWasAskedBefore() {
    String text = "  a \u00a0 b\n\n\n c   ";
    TextMargins used = new TextMargins(text);
    for (int round = 0; round < 2; round++) {
      for (int from = 0; from <= text.length(); from++) {
        for (int to = 0; to <= text.length(); to++) {
          assertThat(used.skipForwards(from)).isEqualTo(new TextMargins(text).skipForwards(from));
          assertThat(used.skipBackwards(to)).isEqualTo(new TextMargins(text).skipBackwards(to));
        }
      }
    }
    assertThat(new TextMargins(text).skipForwards(0)).isEqualTo(2);
    assertThat(new TextMargins(text).skipForwards(13)).isEqualTo(text.length());
    assertThat(new TextMargins(text).skipBackwards(6)).isEqualTo(3);
    assertThat(new TextMargins(text).skipBackwards(2)).isZero();
  }
}
