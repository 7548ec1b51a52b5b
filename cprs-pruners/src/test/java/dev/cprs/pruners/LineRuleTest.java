package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineRuleTest {
  @Test
  void cutsLinesWithFewerEndsThanLines() {
    assertThat(lines("one\n\n two.\nthree", false)).containsExactly("one\n", " two.\n", "three");
    assertThat(lines("one\n\n two.\nthree", true)).containsExactly("one", "two.", "three");
  }

  @Test
  void keepsLinesWithAsManyEnds() {
    assertThat(lines("One.\nTwo!", false)).containsExactly("One.\nTwo!");
    assertThat(lines("e.g. one\ntwo", false)).containsExactly("e.g. one\ntwo");
  }

  @Test
  void keepsLinesOfWhichOneIsTooLong() {
    String text = "x".repeat(EnglishSentences.MOST_CODE_POINTS + 1) + "\ny";
    assertThat(lines(text, false)).containsExactly(text);
    assertThat(lines(text.substring(1), false)).hasSize(2);
  }

  private static List<String> lines(String text, boolean strip) {
    return LineRule.apply(text, new TextRange(0, text.length()), strip).stream()
        .map(range -> range.of(text))
        .toList();
  }
}
