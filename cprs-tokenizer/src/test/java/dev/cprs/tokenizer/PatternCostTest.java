package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCostTest {
  private static final int MOST = TextPieces.MAX_UNITS;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a|aa)+$|(.*a){12}b",
        "(a|aa)+$",
        "(a+)+$",
        "(?:a?){30}a{30}",
        "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "(.*a){12}b",
        ".*.*.*.*b",
        "(?:(?=a+)a)+b",
        "(?:[ab]|b)*c",
        "((a{1000}){1000}){1000}",
        "(\\w+)\\s\\1",
        "(?<x>a)\\g<x>",
        "\\Ga(?~b)",
        "(*FAIL)",
        "(?{puts 1})",
        "(a",
        "a)",
        "[a",
        "a\\",
        "\\p",
        "\\p{L",
        "*a",
        "(?",
      })
  void whatCouldTakeForEverIsRefused(String pattern) {
    assertThatThrownBy(() -> PatternCost.longestText(pattern, MOST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("it");
  }

  @Test
  void soIsOneThatIsTooLongOrTooDeep() {
    assertThatThrownBy(() -> PatternCost.longestText("a".repeat(10_001), MOST))
        .hasMessageContaining("10001 characters");
    assertThatThrownBy(() -> PatternCost.longestText("(".repeat(5_000) + ")".repeat(5_000), MOST))
        .hasMessageContaining("groups inside each other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " {2,}",
        "\\s+",
        "[0-9]",
        "\\p{N}{1,3}",
        "(?i:'s|'t)",
        "[^\\r\\n]",
        "x{a"
      })
  void whatIsMatchedInOneGoMayMeetAnyText(String pattern) {
    assertThat(PatternCost.longestText(pattern, MOST)).isEqualTo(MOST);
  }

  @Test
  void whatGoesBackMeetsShorterTexts() {
    assertThat(PatternCost.longestText("\\s*[\\r\\n]+", MOST)).isBetween(256, 2_048);
    assertThat(PatternCost.longestText("[a-z]+|[[:alpha:]\\]]*(?:\\r?\\n)", MOST))
        .isGreaterThan(2_048);
  }
}
