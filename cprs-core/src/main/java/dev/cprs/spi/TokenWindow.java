package dev.cprs.spi;

/**
 * One window: the tokens of the prefix (control prompt and query, or what the model's {@link
 * WindowLayout} has there), after them a slice of the context, and after that a suffix.
 *
 * @param ids prefix ++ context slice ++ suffix
 * @param prefixTokens how many of them are the prefix; at least 0
 * @param suffixTokens how many of them are the suffix; at least 0. Prefix and suffix together are
 *     fewer than all
 */
public record TokenWindow(TokenIds ids, int prefixTokens, int suffixTokens) {
  public TokenWindow {
    if (prefixTokens < 0 || suffixTokens < 0 || (long) prefixTokens + suffixTokens >= ids.size()) {
      throw new IllegalArgumentException(
          "A window of %d tokens can't have a prefix of %d and a suffix of %d: there must be at least one context token"
              .formatted(ids.size(), prefixTokens, suffixTokens));
    }
  }

  /** A window without a suffix. */
  public TokenWindow(TokenIds ids, int prefixTokens) {
    this(ids, prefixTokens, 0);
  }

  /** The number of context tokens: those that are scored. */
  public int contextTokens() {
    return ids.size() - prefixTokens - suffixTokens;
  }
}
