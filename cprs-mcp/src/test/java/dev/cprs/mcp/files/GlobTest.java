package dev.cprs.mcp.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  private static boolean matches(String glob, String text) {
    return Glob.of(glob, false).matches(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.md | a.md | true",
        "*.md | .md | true",
        "*.md | a.mdx | false",
        "*.md | docs/a.md | false",
        "** | docs/deep/a.md | true",
        "docs/** | docs/deep/a.md | true",
        "docs/**.md | docs/deep/a.md | true",
        "**/*.md | a.md | true",
        "**/*.md | x/y/a.md | true",
        "docs/**/*.md | docs/a.md | true",
        "docs/**/*.md | docs/x/y/a.md | true",
        "docs/**/*.md | docsx/a.md | false",
        "a**/b | ab | false",
        "a**/b | a/x/b | true",
        "?.md | a.md | true",
        "?.md | 😀.md | true",
        "?.md | ab.md | false",
        "a?b | a/b | false",
        "[a-c]x | bx | true",
        "[a-c]x | dx | false",
        "[!a-c]x | dx | true",
        "[!a-c]x | bx | false",
        "a[!b]c | a/c | false",
        "[]x] | ] | true",
        "[-a] | - | true",
        "[a-] | - | true",
        "[*?\\] | \\ | true",
        "[*?\\] | a | false",
        "*.{java,kt} | a.kt | true",
        "*.{java,kt} | a.java | true",
        "*.{java,kt} | a.jav | false",
        "a{,b}c | ac | true",
        "a{,b}c | abc | true",
        "{a*,[bc]?}.md | c1.md | true",
        "a,b | a,b | true",
        "a} | a} | true",
        "\\*.md | *.md | true",
        "\\*.md | a.md | false",
        "{a\\,b,c} | a,b | true",
        "A.md | a.md | false",
      })
  void matchesWhatTheDocumentsSay(String glob, String text, boolean expected) {
    assertThat(matches(glob, text)).isEqualTo(expected);
  }

  @Test
  void anEmptyGlobMatchesNothingButNothing() {
    assertThat(matches("", "")).isTrue();
    assertThat(matches("", "a")).isFalse();
    assertThat(matches("*", "")).isTrue();
  }

  @Test
  void caseIsOneWhereFileNamesKnowNone() {
    assertThat(Glob.of("*.MD", true).matches("a.md")).isTrue();
    assertThat(Glob.of("[a-c].md", true).matches("B.MD")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "{a,{b,c}}", "[a", "[", "[!", "a\\", "[a/b]", "[z-a]"})
  void refusesWhatIsNoGlob(String glob) {
    assertThatThrownBy(() -> Glob.of(glob, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesOneThatIsTooLong() {
    assertThat(matches("a".repeat(Glob.MAX_LENGTH), "a")).isFalse();
    assertThatThrownBy(() -> Glob.of("a".repeat(Glob.MAX_LENGTH + 1), false))
        .hasMessageContaining("1001 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*a*a*a*a*a*b",
        "**a**a**a**a**a**b",
        "**/**/**/**/**/**/b",
        "{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}*b",
        "*{a,*}*{a,*}*{a,*}*{a,*}*b",
        "*?*?*?*?*?*?*?*?*[b]",
      })
  void hostileGlobsTakeStepsInProportion(String glob) {
    Glob hostile = Glob.of(glob, false);
    for (String text : new String[] {"a".repeat(4000), "a/".repeat(2000)}) {
      Glob.Outcome outcome = hostile.match(text);
      assertThat(outcome.matches()).isFalse();
      // A character of a glob has at most three states, each visited twice a character.
      assertThat(outcome.steps()).isLessThan((text.length() + 1L) * glob.length() * 6);
    }
  }

  @Test
  void theLongestGlobOfTheLongestPathEnds() {
    String glob = "*a".repeat(Glob.MAX_LENGTH / 2);
    Glob.Outcome outcome = Glob.of(glob, false).match("a".repeat(4096) + "b");
    assertThat(outcome.matches()).isFalse();
    assertThat(outcome.steps()).isLessThan(4097L * Glob.MAX_LENGTH * 6);
  }

  /** The JDK's are the measure, but for a double star and slash, which there is never nothing. */
  @Test
  void agreesWithTheJdk() {
    Random random = new Random(7);
    String[] parts = {"a", "b", "*", "**", "?", "[ab]", "[!a]", "{a,b*}", "/", "\\*", "."};
    int matched = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder glob = new StringBuilder();
      StringBuilder text = new StringBuilder("a");
      for (int k = 1 + random.nextInt(6); k > 0; k--) {
        glob.append(parts[random.nextInt(parts.length)]);
      }
      for (int k = random.nextInt(6); k > 0; k--) {
        text.append("ab/.*".charAt(random.nextInt(5)));
      }
      String path = Path.of(text.toString()).toString();
      if (glob.indexOf("**/") >= 0) {
        continue;
      }
      boolean expected =
          FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));
      assertThat(matches(glob.toString(), path)).as("%s of %s", glob, path).isEqualTo(expected);
      matched += expected ? 1 : 0;
    }
    assertThat(matched).isGreaterThan(500);
  }
}
