package dev.cprs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the tokens of a text count for budgets. */
final class TokenizedTextCountTest {
  private static final int KNOWN = 7;
  private static final int UNKNOWN = 1;

  @Test
  void ordinaryWordsCountOneEach() {
    String text = "The telecommunications contract was signed in Vienna";
    TokenizedText tokens = words(text);
    assertThat(tokens.count()).isEqualTo(tokens.size()).isEqualTo(7);
    assertThat(tokens.count(4, 31)).isEqualTo(2);
    assertThat(tokens.count(31, 31)).isZero();
  }

  @Test
  void aLongWordCountsWhatItIsCutInto() {
    String hex = "deadbeef".repeat(5_000);
    TokenizedText tokens = words("dump: " + hex + " end");
    assertThat(tokens.size()).isEqualTo(3);
    assertThat(tokens.count()).isBetween(13_000, 14_000);
    assertThat(unknownWord(hex).count()).isBetween(13_000, 14_000);
  }

  @Test
  void anUnknownWordCountsByItsScript() {
    assertThat(unknownWord("\u5408\u540c").count()).isEqualTo(2);
    assertThat(unknownWord("\u0e2a\u0e31\u0e0d\u0e0d\u0e32").count()).isEqualTo(3);
    assertThat(unknownWord("\u0442\u0440\u0435\u0442\u044c\u0435").count()).isEqualTo(2);
    assertThat(unknownWord("\u2603").count()).isEqualTo(1);
    assertThat(unknownWord("\ud83d\ude00").count()).isEqualTo(1);
    assertThat(unknownWord("-".repeat(120)).count()).isEqualTo(11);
  }

  @Test
  void withoutTheTextEveryTokenCountsOne() {
    TokenizedText tokens = new TokenizedText.Builder(1).unknownId(UNKNOWN).add(1, 0, 4000).build();
    assertThat(tokens.count()).isEqualTo(1);
    assertThat(tokens.isUnknown(0)).isTrue();
    assertThat(tokens.unknownId()).hasValue(UNKNOWN);
  }

  @Test
  void aPartOfALongWordCountsItsShare() {
    String word = "0123456789".repeat(300);
    TokenizedText tokens = words("see " + word + " here");
    assertThat(tokens.count()).isEqualTo(2 + 1 + 994);
    assertThat(tokens.count(4, 4 + 300)).isEqualTo(1 + 100);
    assertThat(tokens.count(1_004, 1_304)).isEqualTo(1 + 100);
    assertThat(tokens.count(0, 304)).isEqualTo(2 + 100);
    assertThat(tokens.count(0, 4)).isEqualTo(1);
    assertThat(tokens.count(3_004, 3_009)).isEqualTo(1);
  }

  @Test
  void whatTheTokenizerDropsCountsToo() {
    String text = "a" + "\u0000".repeat(1_000) + "b" + " ".repeat(1_000) + "c";
    TokenizedText tokens =
        new TokenizedText.Builder(3)
            .text(text)
            .add(KNOWN, 0, 1)
            .add(KNOWN, 1_001, 1_002)
            .add(KNOWN, 2_002, 2_003)
            .build();
    assertThat(tokens.count()).isEqualTo(3 + 500);
    assertThat(tokens.count(1_001, 2_003)).isEqualTo(2);
    assertThat(new TokenizedText.Builder(0).text("\u200b".repeat(100)).build().count())
        .isEqualTo(50);
  }

  @Test
  void tokensThatShareACharacterCountItOnce() {
    String text = "x".repeat(100);
    TokenizedText tokens =
        new TokenizedText.Builder(2)
            .text(text)
            .unknownId(UNKNOWN)
            .add(UNKNOWN, 0, 100)
            .add(UNKNOWN, 0, 100)
            .build();
    assertThat(tokens.count()).isEqualTo(34 + 1);
  }

  @Test
  void anyPartCountsAsTheStretchesOneByOneDo() {
    Random random = new Random(25);
    for (int round = 0; round < 200; round++) {
      List<int[]> stretches = new ArrayList<>();
      HeavyText.Builder builder = new HeavyText.Builder("f".repeat(1_000));
      int place = 0;
      while (place < 900) {
        int start = place + random.nextInt(20);
        place = start + 1 + random.nextInt(70);
        builder.token(start, place, true);
        int extra = (place - start + 2) / 3 - 1;
        stretches.add(new int[] {start, place, extra});
      }
      HeavyText heavy = builder.build();
      int from = random.nextInt(1_000);
      int to = from + random.nextInt(1_000 - from);
      assertThat(heavy.extra(from, to))
          .as("round %d, %d to %d", round, from, to)
          .isEqualTo(slowExtra(stretches, from, to));
      assertThat(heavy.extra(0, 1_000)).isEqualTo(heavy.extra());
    }
  }

  @Test
  void aTokenAfterTheTextIsRefused() {
    TokenizedText.Builder tokens = new TokenizedText.Builder(1).text("four").add(KNOWN, 0, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(tokens::build)
        .withMessageContaining("ends at 5");
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.unknownId(-1));
  }

  private static int slowExtra(List<int[]> stretches, int from, int to) {
    int sum = 0;
    for (int[] stretch : stretches) {
      int inside = Math.min(to, stretch[1]) - Math.max(from, stretch[0]);
      if (inside > 0) {
        sum += (int) Math.ceil((double) stretch[2] * inside / (stretch[1] - stretch[0]));
      }
    }
    return sum;
  }

  private static TokenizedText unknownWord(String word) {
    return new TokenizedText.Builder(1)
        .text(word)
        .unknownId(UNKNOWN)
        .add(UNKNOWN, 0, word.length())
        .build();
  }

  private static TokenizedText words(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(8).text(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      tokens.add(KNOWN, start, end);
      start = end + 1;
    }
    return tokens.build();
  }
}
