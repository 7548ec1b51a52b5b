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
        // As Oniguruma reads them: (?:a{1,2})+b, and (?:a{1})? again and again.
        "a{1,2}+b",
        "(?:a{1}?){26}a{26}b",
        "(?:a{5,2}b?){20}",
        // (?:a*a*a*(?i:x|b)), where the option takes all that follows.
        "a*a*a*(?i)x|b",
        "(?x)(?:a|aa) # [\n*b # ]\n",
        "(?x: # (\n a)",
        "(?i-x:a)(?ix)b",
        "(?#()a",
        // One of these characters is two others too.
        "(?i:[\u00dfs]+)!",
        "(?i:(?:\\p{Ll})+)!",
        "(?<=a*a*)b*b*",
        "[]a]",
        "[^]a]",
        "[[:]a*]",
        "\\R+",
        "\\X*",
        "a\\Kb",
        "\\G",
        "\\y",
        "\\012",
        "\\x",
        "\\x{61 62}",
        "\\u12",
        "\\p{L|M}",
        "\\cA",
        "\\Qa*\\E",
        "(?(1)a|b)",
        "(?'x'a)",
        "(?P<x>a)",
        "(?~a)",
        "(?y{g}:a)",
        "(?W:a)",
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
        "x{a",
        "x{,}",
        "\\p{N}{3}",
        "(?i:a)[\\p{L}&&[^a-z]]\\u0041\\x41\\x{1F600}\\.",
        "(?i:(?-i:[a-z]))",
        "(?m:.)",
        "(?>a)(?:b)(c)"
      })
  void whatIsMatchedInOneGoMayMeetAnyText(String pattern) {
    assertThat(PatternCost.longestText(pattern, MOST)).isEqualTo(MOST);
  }

  @Test
  void whatIsReadOtherwiseElsewhereIsNamed() {
    assertThatThrownBy(() -> PatternCost.longestText("(?x)a", MOST))
        .hasMessageContaining("option x");
    assertThatThrownBy(() -> PatternCost.longestText("a|(?i)b", MOST))
        .hasMessageContaining("option for the rest of a group");
    assertThatThrownBy(() -> PatternCost.longestText("(?i:[a])", MOST))
        .hasMessageContaining("set that ignores case");
    assertThatThrownBy(() -> PatternCost.longestText("a\\Rb", MOST)).hasMessageContaining("'\\R'");
  }

  @Test
  void whatGoesBackMeetsShorterTexts() {
    assertThat(PatternCost.longestText("\\s*[\\r\\n]+", MOST)).isBetween(256, 2_048);
    assertThat(PatternCost.longestText("[a-z]+|[[:alpha:]\\]]*(?:\\r?\\n)", MOST))
        .isGreaterThan(2_048);
  }
}
