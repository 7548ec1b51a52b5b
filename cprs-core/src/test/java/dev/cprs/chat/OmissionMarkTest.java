package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a mark of this library, and is kept wherever it stands. */
class OmissionMarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n[cprs: 214 lines left out, 40-63 and 71-260; id 9f86d081884c7d659a2feaa0]",
        "a\n# cprs: 1 line left out, 3",
        "{\"a\": 1, \"[cprs]\": \"[cprs: 1,210 of 4,789 characters left out]\"}",
        "[… 12 rows, lines 40-51 …]",
        "[… 1 sentence …]",
        "# … 3 parts, lines 1-6",
        "  <!-- … 4 elements, lines 3-30 … -->",
        "/* … 21 entries, line 8 … */",
        "[1, \"… 2,030 records, lines 3-16 …\"]",
        "{\"a\": 1, \"… 2\": \"4 fields, lines 3-6\"}",
        "-- … parts, lines 3-16"
      })
  void marksOfThisLibrary(String text) {
    assertThat(OmissionMark.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[…]",
        "He said … well … nothing at all.",
        "wait… what did you do…",
        "Loading … 3 parts of the plan … are missing",
        "The bus cprs: was left out",
        "cprs: the parts that were left out",
        "… lines 3-16 …"
      })
  void wordsOfWriters(String text) {
    assertThat(OmissionMark.isIn(text)).isFalse();
  }
}
