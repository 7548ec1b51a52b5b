package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.testkit.TokenizerContractTest;
import org.junit.jupiter.api.Test;

/** Qwen2.5's splitting, NFC and BPE on bytes. */
final class HybridMiniTokenizerTest extends TokenizerContractTest {
  @Override
  protected Tokenizer tokenizer() {
    return TestTokenizers.open("hybrid-mini");
  }

  @Test
  void everyByteTokenOfACharacterHasTheWholeOfItsPlace() {
    String text = "a\ud83d\ude00b";
    try (Tokenizer tokenizer = tokenizer()) {
      TokenizedText tokens = tokenizer.encode(text);
      assertThat(tokens.size()).isEqualTo(6);
      assertThat(TestTokenizers.surfaces(text, tokens).subList(1, 5)).containsOnly("\ud83d\ude00");
      assertThat(tokens.start(5)).isEqualTo(3);
    }
  }

  @Test
  void composedAndDecomposedTextHaveTheSameTokensInTheirOwnPlaces() {
    String composed = "caf\u00e9 \u00c5ngstr\u00f6m end";
    String decomposed = "cafe\u0301 A\u030angstro\u0308m end";
    try (Tokenizer tokenizer = tokenizer()) {
      TokenizedText one = tokenizer.encode(composed);
      TokenizedText other = tokenizer.encode(decomposed);
      assertThat(other.ids()).isEqualTo(one.ids());
      int last = one.size() - 1;
      assertThat(composed.substring(one.start(last), one.end(last))).isEqualTo(" end");
      assertThat(decomposed.substring(other.start(last), other.end(last))).isEqualTo(" end");
    }
  }

  @Test
  void nothingButComposedMarksIsLeftOut() {
    String text = "tab\tand\r\n\n  \u4e2d\u6587\u3002\u201c\u5f15\u201d \u0000\u0001 1234 it's";
    try (Tokenizer tokenizer = tokenizer()) {
      TokenizedText tokens = tokenizer.encode(text);
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).isLessThanOrEqualTo(end);
        end = tokens.end(i);
      }
      assertThat(end).isEqualTo(text.length());
    }
  }

  /** Each run of white space goes on to the end of the text, and each way to end it fails. */
  @Test
  void lineEndsAndSpacesByTurnsAreReadInPieces() {
    String text = "\n ".repeat(600_000);
    try (Tokenizer tokenizer = tokenizer()) {
      TokenizedText tokens = tokenizer.encode(text + "end");
      assertThat(tokens.size()).isGreaterThan(1);
      assertThat(tokens.start(0)).isZero();
      assertThat(tokens.end(tokens.size() - 1)).isEqualTo(text.length() + 3);
    }
  }

  @Test
  void theVocabularyEndsWithTheAddedTokens() {
    try (Tokenizer tokenizer = tokenizer()) {
      assertThat(tokenizer.vocabularySize()).isEqualTo(12_275);
      assertThat(tokenizer.specialTokenId("<|im_end|>")).isEqualTo(12_274);
    }
  }
}
