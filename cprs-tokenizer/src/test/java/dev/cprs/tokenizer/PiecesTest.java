package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import dev.cprs.testkit.RandomText;
import dev.cprs.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in pieces has the tokens of the whole. */
final class PiecesTest {
  private static final int UNBOUNDED = 1 << 30;

  @ParameterizedTest
  @CsvSource({"minilm, BERT", "hybrid-mini, QWEN2"})
  void cuttingAtEverySafePlaceChangesNothing(String model, CutRule rule) {
    try (DjlTokenizer tokenizer = TestTokenizers.open(model)) {
      Seeds.forEach(
          150,
          seed -> {
            Random random = new Random(seed);
            String text =
                Utf16.withoutLoneSurrogates(
                    RandomText.of(random, 120) + RandomText.prose(random, 30));
            assertSameAsWhole(tokenizer, text, rule, 1);
            assertSameAsWhole(tokenizer, text, rule, 50);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"minilm, BERT", "hybrid-mini, QWEN2"})
  void everyPairOfAsciiNeighboursIsSafeWhereTheRuleSaysSo(String model, CutRule rule) {
    String frames = "a1 \n.'";
    try (DjlTokenizer tokenizer = TestTokenizers.open(model)) {
      for (char before = 0; before < 0x80; before++) {
        StringBuilder text = new StringBuilder();
        for (char after = 0; after < 0x80; after++) {
          if (rule.isSafe(before, after)) {
            char left = frames.charAt((before + after) % frames.length());
            char right = frames.charAt((before * 3 + after) % frames.length());
            text.append(left).append(before).append(after).append(right);
          }
        }
        assertSameAsWhole(tokenizer, text.toString(), rule, 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void aLongTextIsEncodedAsTheWhole(String model) {
    try (DjlTokenizer tokenizer = TestTokenizers.open(model)) {
      Seeds.forEach(
          1,
          seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < 5 * TextPieces.PREFERRED_UNITS) {
              text.append(RandomText.prose(random, 200)).append(RandomText.of(random, 20));
            }
            String clean = Utf16.withoutLoneSurrogates(text.toString());
            assertThat(TestTokenizers.lines(tokenizer.encode(clean)))
                .isEqualTo(TestTokenizers.lines(whole(tokenizer, clean)));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void textWithoutAPlaceToCutIsEncodedAllTheSame(String model) {
    try (DjlTokenizer tokenizer = TestTokenizers.open(model)) {
      for (String unit : List.of("a", "\ud83d\ude00", "\u0e44")) {
        String text = unit.repeat((TextPieces.MAX_UNITS + 1_001) / unit.length());
        TokenizedText tokens = tokenizer.encode(text);
        int last = tokens.size() - 1;
        assertThat(tokens.start(0)).isZero();
        assertThat(tokens.end(last)).isEqualTo(text.length());
      }
    }
  }

  @Test
  void commonTextIsCutOften() {
    // Else "pieces have the tokens of the whole" would hold for want of pieces.
    Random random = new Random(7);
    String prose = RandomText.prose(random, 3_000);
    String chinese = "\u4f60\u597d\u3002\u795e\u7d4c\u7db2\u7d61\uff0c\u6771\u4eac".repeat(500);
    for (CutRule rule : List.of(CutRule.BERT, CutRule.QWEN2)) {
      assertThat(lengths(prose, rule, 100, UNBOUNDED)).allMatch(length -> length <= 100);
      assertThat(lengths(chinese, rule, 100, UNBOUNDED)).allMatch(length -> length <= 100);
    }
    assertThat(lengths(prose, CutRule.LINES, 1_000, UNBOUNDED)).allMatch(length -> length <= 1_000);
  }

  @Test
  void aPieceIsNeverLongerThanTheBoundNorEndsInsideASurrogatePair() {
    assertThat(lengths("x".repeat(25), CutRule.BERT, 4, 10)).containsExactly(10, 10, 5);
    assertThat(lengths("\ud83d\ude00".repeat(7), CutRule.BERT, 4, 5)).containsExactly(4, 4, 4, 2);
    assertThat(lengths("xxxxxxx yy", CutRule.BERT, 4, 20)).containsExactly(7, 3);
    assertThat(lengths("", CutRule.BERT, 4, 20)).isEmpty();
  }

  private static void assertSameAsWhole(
      DjlTokenizer tokenizer, String text, CutRule rule, int preferredUnits) {
    TextPieces pieces = new TextPieces(text, rule, preferredUnits, UNBOUNDED);
    assertThat(TestTokenizers.lines(tokenizer.encode(text, pieces)))
        .isEqualTo(TestTokenizers.lines(whole(tokenizer, text)));
  }

  private static TokenizedText whole(DjlTokenizer tokenizer, String text) {
    return tokenizer.encode(text, new TextPieces(text, CutRule.LINES, UNBOUNDED, UNBOUNDED));
  }

  private static List<Integer> lengths(String text, CutRule rule, int preferred, int max) {
    TextPieces pieces = new TextPieces(text, rule, preferred, max);
    List<Integer> lengths = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = pieces.end(from);
      lengths.add(to - from);
      from = to;
    }
    return lengths;
  }
}
