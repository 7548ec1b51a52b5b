package dev.cprs;

import dev.cprs.spi.TokenCounterProvider;
import java.util.List;

/**
 * Counts tokens as the language model does that will read the compressed context, so that budgets
 * are in its tokens. Without one they are in those of the embedded model, which come close in
 * English and less so elsewhere.
 *
 * <pre>{@code
 * TokenCounter words = text -> text.isBlank() ? 0 : text.strip().split("\\s+").length;
 * words.count("Signed in Vienna."); // 3
 * }</pre>
 *
 * <p>The contract, which {@code TokenCounterContractTest} of {@code cprs-testkit} checks:
 *
 * <ul>
 *   <li>Thread-safe: parts of a text, and of several requests, are counted side by side.
 *   <li>The same text gives the same count, on any thread.
 *   <li>Any {@code String} can be counted, even one with lone surrogates. Empty text counts 0.
 *   <li>Text that looks like a special token ({@code <|im_end|>}) counts as ordinary characters.
 *   <li>The time grows about as the text does. A request's text is counted once as a whole and
 *       again in parts.
 * </ul>
 *
 * Parts need not add up to the whole: tokens may join across their border.
 */
@FunctionalInterface
public interface TokenCounter {
  /**
   * How many tokens a text has.
   *
   * @param text any text
   * @return 0 or more
   */
  int count(String text);

  /**
   * The counter of that name among the {@link TokenCounterProvider}s on the class path or module
   * path: {@code named("o200k")} with {@code cprs-jtokkit}.
   *
   * @param name one of {@link #names()}, or another that a provider knows, such as a model's name
   * @throws InvalidRequestException if no provider knows the name; the message lists those known
   */
  static TokenCounter named(String name) {
    return Providers.tokenCounter(name);
  }

  /** The names that the providers list, in their order; empty if there is no provider. */
  static List<String> names() {
    return Providers.tokenCounterNames();
  }
}
