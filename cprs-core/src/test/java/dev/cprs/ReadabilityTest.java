package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

final class ReadabilityTest {
  private static final int UNKNOWN = 1;

  @Test
  void knownWordsAreRead() {
    assertThat(share("The contract was signed in Vienna", c -> false)).isZero();
    assertThat(share("", c -> true)).isZero();
    assertThat(share("123 456 \u2603", c -> true)).isZero();
  }

  @Test
  void theShareIsThatOfTheWords() {
    String text = "The \u0434\u043e\u0433\u043e\u0432\u043e\u0440, signed on 3 May.";
    assertThat(share(text, c -> c > 0x7f)).isEqualTo(1 / 5.0);
    assertThat(Readability.isUnreadable(text, tokens(text, c -> c > 0x7f))).isFalse();
  }

  @Test
  void chineseCharactersAreWords() {
    String text = "\u5408\u540c was signed, \u5408\u540c.";
    assertThat(share(text, c -> c > 0x7f)).isEqualTo(4 / 6.0);
    assertThat(Readability.isUnreadable(text, tokens(text, c -> c > 0x7f))).isTrue();
  }

  @Test
  void aLongWordOfAsciiIsNoForeignScript() {
    assertThat(share("deadbeef".repeat(100) + " \u2603 cafe", c -> true)).isZero();
  }

  private static double share(String text, IntPredicate unknown) {
    return Readability.unknownShare(text, tokens(text, unknown));
  }

  /** Words, Chinese characters and signs; unknown where the first character is. */
  private static TokenizedText tokens(String text, IntPredicate unknown) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(8).text(text).unknownId(UNKNOWN);
    for (int start = 0, end; start < text.length(); start = end) {
      end = start + 1;
      char c = text.charAt(start);
      if (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      if (c != ' ') {
        tokens.add(unknown.test(c) ? UNKNOWN : 2, start, end);
      }
    }
    return tokens.build();
  }
}
