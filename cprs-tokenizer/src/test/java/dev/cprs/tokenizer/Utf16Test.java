package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.testkit.RandomText;
import dev.cprs.testkit.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf16Test {
  @Test
  void loneSurrogatesAreReplacedOneForOne() {
    assertThat(Utf16.withoutLoneSurrogates("a\ud83db\ude00\ud83d\ude00\ud83d"))
        .isEqualTo("a\ufffdb\ufffd\ud83d\ude00\ufffd");
    assertThat(Utf16.withoutLoneSurrogates("\ude00\ud83d\ud83d\ude00"))
        .isEqualTo("\ufffd\ufffd\ud83d\ude00");
  }

  @Test
  void aTextWithoutThemIsItself() {
    String text = "\ud83d\ude00 text";
    assertThat(Utf16.withoutLoneSurrogates(text)).isSameAs(text);
  }

  @Test
  void replacingAgreesWithAWalkOverCodePoints() {
    Seeds.forEach(
        50,
        seed -> {
          String text = RandomText.of(new Random(seed), 100);
          StringBuilder expected = new StringBuilder();
          text.codePoints()
              .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
              .forEach(expected::appendCodePoint);
          assertThat(Utf16.withoutLoneSurrogates(text)).isEqualTo(expected.toString());
        });
  }

  @Test
  void offsetsAreThoseOfTheCodePoints() {
    assertThat(Utf16.codePointOffsets("")).containsExactly(0);
    assertThat(Utf16.codePointOffsets("a\ud83d\ude00b")).containsExactly(0, 1, 3, 4);
    Seeds.forEach(
        20,
        seed -> {
          String text = Utf16.withoutLoneSurrogates(RandomText.of(new Random(seed), 100));
          int[] offsets = Utf16.codePointOffsets(text);
          for (int i = 0; i < offsets.length; i++) {
            assertThat(offsets[i]).isEqualTo(text.offsetByCodePoints(0, i));
          }
        });
  }
}
