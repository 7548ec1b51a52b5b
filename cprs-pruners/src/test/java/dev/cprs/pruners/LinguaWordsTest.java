package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinguaWordsTest {
  @Test
  void forcesTokensAndDigitsButNotInTheSumOfDocuments() {
    LinguaWords words =
        new LinguaWords(
            LinguaWords.Rule.BERT,
            LlmLingua2Options.builder().forceTokens(List.of("\n")).forceReserveDigit(true).build(),
            Map.of("\n", "[NEW0]"));
    words.add("light", 0.25);
    words.add("##house", 0.75);
    words.add("[NEW0]", 0.125);
    words.add("18", 0.5);
    words.add("##x", 0.0);
    assertThat(words.size()).isEqualTo(3);
    assertThat(words.word(0)).isEqualTo("lighthouse");
    assertThat(words.word(1)).isEqualTo("\n");
    assertThat(words.probabilities()).containsExactly(0.5, 1, 0.5);
    // A word counts as its first token there.
    assertThat(words.unforcedSum()).isEqualTo(0.25 + 0.125 + 0.5);
  }

  @Test
  void takesPunctuationForWordsOfXlmRoberta() {
    LinguaWords words =
        new LinguaWords(
            LinguaWords.Rule.XLM_ROBERTA,
            LlmLingua2Options.builder().firstToken(true).build(),
            Map.of());
    words.add("\u2581a", 0.25);
    words.add("b", 0.75);
    words.add("()", 0.5);
    words.add(")(", 0.0);
    assertThat(words.size()).isEqualTo(2);
    assertThat(words.shown(0)).isEqualTo("ab");
    assertThat(words.word(1)).isEqualTo("())(");
    assertThat(words.probabilities()).containsExactly(0.25, 0.5);
  }
}
