package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that are always kept, searched for all at once. */
@Timeout(60)
class LiteralTextsTest {
  private static LabelledDocument document(String text) {
    TokenizedText none = new TokenizedText.Builder(0).build();
    return new LabelledDocument(
        0,
        text,
        Segmenters.PROSE,
        Segmenters.of(List.of()).segment(text, Segmenters.PROSE),
        none,
        new TokenLabels(0));
  }

  private static BitSet found(List<Pattern> patterns, String text) {
    return found(patterns, List.of(), text);
  }

  private static BitSet found(List<Pattern> patterns, List<String> texts, String text) {
    BitSet found = new BitSet();
    AlwaysKeep.find(patterns, texts, List.of(document(text)), () -> {}, () -> {})
        .get(0)
        .forEach(candidate -> found.set(candidate.start(), candidate.end()));
    return found;
  }

  /** Every place, one after the other; white space at the ends of a match is no part of it. */
  private static BitSet slowly(List<Pattern> patterns, String text) {
    BitSet found = new BitSet();
    for (Pattern pattern : patterns) {
      var matcher = pattern.matcher(text);
      for (int from = 0; from <= text.length() && matcher.find(from); ) {
        int start = matcher.start();
        int end = matcher.end();
        from = start + 1;
        while (start < end && text.charAt(start) == ' ') {
          start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
          end--;
        }
        found.set(start, end);
      }
    }
    return found;
  }

  @Test
  void findsWhatEachPatternFindsAlone() {
    Random random = new Random(7);
    String[] letters = {"a", "b", "A", "ß", "É", "é", " ", "😀", ".", "K", "k"};
    int[] flags = {
      Pattern.LITERAL,
      Pattern.LITERAL | Pattern.CASE_INSENSITIVE,
      Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
    };
    for (int round = 0; round < 3000; round++) {
      String text = random(random, letters, 40);
      List<Pattern> patterns = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        String sought = random(random, letters, 4);
        if (!sought.isEmpty()) {
          patterns.add(Pattern.compile(sought, flags[random.nextInt(flags.length)]));
        }
      }
      assertThat(found(patterns, text))
          .as("%s in '%s'", patterns, text)
          .isEqualTo(slowly(patterns, text));
    }
  }

  private static String random(Random random, String[] letters, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  @Test
  void quotedTextsAndPlainOnesAreTextsAndOthersPatterns() {
    String text = "a.b acb (x) X\\Ey";
    assertThat(found(List.of(Pattern.compile(Pattern.quote("a.b"))), text).cardinality())
        .isEqualTo(3);
    assertThat(found(List.of(Pattern.compile("a.b")), text).cardinality()).isEqualTo(6);
    assertThat(found(List.of(Pattern.compile("(x)")), text).cardinality()).isEqualTo(1);
    assertThat(found(List.of(Pattern.compile(Pattern.quote("X\\Ey"))), text).cardinality())
        .isEqualTo(4);
    assertThat(found(List.of(Pattern.compile("a c", Pattern.COMMENTS)), text).cardinality())
        .isEqualTo(2);
    assertThat(found(List.of(Pattern.compile("")), text).cardinality()).isZero();
  }

  @Test
  void aQuotedTextIsWhatItWas() {
    String end = "\\E";
    for (String text : List.of("a", "a.b", "x".repeat(500), "x".repeat(99) + end, end.repeat(70))) {
      assertThat(TextPattern.textOf(Pattern.compile(Pattern.quote(text)))).isEqualTo(text);
    }
    assertThat(TextPattern.textOf(Pattern.compile("\\Qa\\E.\\Qb\\E"))).isNull();
    assertThat(TextPattern.textOf(Pattern.compile("(?=)a."))).isNull();
  }

  /** One after the other, these would take some hours. */
  @Test
  void aHundredThousandTextsTakeNoLongerThanAFew() {
    List<String> texts = IntStream.range(0, 100_001).mapToObj(i -> "q" + i).toList();
    assertThat(found(List.of(), texts, "ab q77 ".repeat(200_000)).cardinality()).isEqualTo(600_000);
  }

  @Test
  void textsThatRepeatThemselvesTakeNoLongerThanOthers() {
    List<String> texts = new ArrayList<>();
    for (int length = 1; length < 400; length++) {
      texts.add("a".repeat(length));
      texts.add("b" + "a".repeat(length) + " ".repeat(length));
    }
    String alone = "b" + "a".repeat(1 << 20); // longer than what is searched for together
    texts.add(alone);
    String text = "a".repeat(3 << 19);
    assertThat(found(List.of(), texts, text).cardinality()).isEqualTo(text.length());
    assertThat(found(List.of(), List.of(alone), "ab" + text).cardinality())
        .isEqualTo((1 << 20) + 1);
  }
}
