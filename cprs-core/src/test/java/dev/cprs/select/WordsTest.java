package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  /** Each stroke is a place inside a word or number, whose ends are the text's but for a space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wo|rd",
        "so|-called",
        "so-|called",
        "don|’t",
        "snake|_case",
        "3|,250.5",
        "3,250|.5",
        "3,250.|5",
        "10.0.|0.7",
        "12|:30",
        "24|/7",
        "e\u0301t|e\u0301",
        "e|\u0301te\u0301",
        "हि|न्दी",
        "हिन|्दी",
        "ti|\u1ebfng",
        "한국|어",
        "\ud83d|\ude00"
      })
  void isInsideAWord(String marked) {
    int at = marked.indexOf('|') + 1;
    String text = " " + marked.replace("|", "") + " ";
    assertThat(Words.start(text, at, 0)).isEqualTo(1);
    assertThat(Words.end(text, at, text.length())).isEqualTo(text.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a| b", "a |b", "end|.", "1.| b", "a,|b", "f|(x)", "今天|明天", "วัน|นี้", "|a", "a|"})
  void isBetweenWords(String marked) {
    int at = marked.indexOf('|');
    String text = marked.replace("|", "");
    assertThat(Words.start(text, at, 0)).isEqualTo(at);
    assertThat(Words.end(text, at, text.length())).isEqualTo(at);
  }

  @Test
  void doesNotMoveBeyondABound() {
    assertThat(Words.start("wordword", 6, 3)).isEqualTo(3);
    assertThat(Words.end("wordword", 3, 6)).isEqualTo(6);
  }

  @Test
  void aRunTooLongForAWordIsCutButNoCharacterOfIt() {
    assertThat(Words.end("x".repeat(300), 100, 300)).isEqualTo(100);
    assertThat(Words.start("x".repeat(300), 100, 0)).isEqualTo(100);
    String smileys = "\ud83d\ude00".repeat(100);
    assertThat(Words.end(smileys, 101, 200)).isEqualTo(102);
    assertThat(Words.start(smileys, 101, 0)).isEqualTo(100);
  }
}
