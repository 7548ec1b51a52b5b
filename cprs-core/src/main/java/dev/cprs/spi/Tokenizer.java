package dev.cprs.spi;

import java.util.Optional;

/**
 * Turns text into the token ids that a model knows. Implementations are thread-safe.
 *
 * <p>The contract, which {@code TokenizerContractTest} of {@code cprs-testkit} checks:
 *
 * <ul>
 *   <li>The same text gives the same tokens, on any thread.
 *   <li>Text that looks like a special token ({@code <|im_end|>}) is encoded as ordinary
 *       characters.
 *   <li>Nothing is cut off, padded or added.
 *   <li>Offsets are UTF-16 units of the text as given, never inside a surrogate pair.
 *   <li>Any {@code String} can be encoded, even one with lone surrogates or NUL.
 *   <li>Budgets can rely on {@link TokenizedText#count()}: a word that the vocabulary has one token
 *       for, whatever its length, counts as what it would be cut into. An implementation gives
 *       {@link TokenizedText.Builder} the text and, if it has one, the id of the unknown token.
 * </ul>
 */
public interface Tokenizer extends AutoCloseable {
  /**
   * Encodes a text.
   *
   * @param text any text; empty text has no tokens
   */
  TokenizedText encode(String text);

  /**
   * The id of one of the template's special tokens, such as {@code <|im_start|>}.
   *
   * @throws dev.cprs.ModelLoadException if the vocabulary has no such token
   */
  int specialTokenId(String token);

  /**
   * The special tokens that the model reads around texts; empty if the tokenizer doesn't say, as
   * for models with the template of the published CPRS.
   *
   * @since 0.1.0
   */
  default Optional<TextTemplate> template() {
    return Optional.empty();
  }

  /** The number of ids: every id that {@link #encode} gives is below it. */
  int vocabularySize();

  /** Frees native memory. Calls after it fail with an {@link IllegalStateException}. */
  @Override
  void close();
}
