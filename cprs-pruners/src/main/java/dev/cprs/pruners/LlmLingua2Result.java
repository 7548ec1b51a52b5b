package dev.cprs.pruners;

import java.util.List;

/**
 * What LLMLingua-2's procedure makes of documents. Its text is rebuilt from tokens: normalized,
 * with spaces of the tokenizer's making, so that it is not made of parts of the original and has no
 * offsets. Immutable and thread-safe.
 *
 * @param texts the texts of the documents that aren't dropped whole
 * @param words all words of all documents in their order
 * @param originTokens the tokens of the original, as the counter counts them
 * @param compressedTokens the tokens of the texts
 */
public record LlmLingua2Result(
    List<String> texts, List<Word> words, int originTokens, int compressedTokens) {
  /** Copies the lists. */
  public LlmLingua2Result {
    texts = List.copyOf(texts);
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param text its text
   * @param kept whether it is kept
   */
  public record Word(String text, boolean kept) {}

  /** The texts, with an empty line between two. */
  public String text() {
    return String.join("\n\n", texts);
  }
}
