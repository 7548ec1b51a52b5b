package dev.cprs.spi;

/**
 * One window: the tokens of the prefix (control prompt and query) and, after them, a slice of the
 * context.
 *
 * @param ids prefix ++ context slice
 * @param prefixTokens how many of them are the prefix; at least 0, and fewer than all
 */
public record TokenWindow(TokenIds ids, int prefixTokens) {
  public TokenWindow {
    if (prefixTokens < 0 || prefixTokens >= ids.size()) {
      throw new IllegalArgumentException(
          "A window of %d tokens can't have a prefix of %d: at least one context token must follow"
              .formatted(ids.size(), prefixTokens));
    }
  }

  /** The number of context tokens: those that are scored. */
  public int contextTokens() {
    return ids.size() - prefixTokens;
  }
}
