package dev.cprs;

/**
 * How much of the context may be kept, in tokens as {@link ContextCompressor#countTokens} counts
 * them. What comes out of all documents together counts, with frames, marks and white space; the
 * empty lines that {@link CompressedContext#text()} has between two documents don't. Only what is
 * always kept goes beyond it.
 */
public sealed interface Budget {
  /** No limit. */
  static Budget none() {
    return Unlimited.INSTANCE;
  }

  /**
   * Keeps at most this many tokens.
   *
   * @throws InvalidRequestException if it is below 1
   */
  static Budget maxTokens(int tokens) {
    return new MaxTokens(tokens);
  }

  /**
   * Keeps at most this share of the context's tokens, rounded down, so a very short context may
   * keep nothing.
   *
   * @throws InvalidRequestException unless it is above 0 and at most 1
   */
  static Budget keepShare(double share) {
    return new KeepShare(share);
  }

  /** The limit for a context of this many tokens. */
  long limit(long contextTokens);

  /** No limit. */
  enum Unlimited implements Budget {
    INSTANCE;

    @Override
    public long limit(long contextTokens) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * Keeps at most this many tokens.
   *
   * @param tokens at least 1
   */
  record MaxTokens(int tokens) implements Budget {
    public MaxTokens {
      if (tokens < 1) {
        throw new InvalidRequestException(
            "A budget of %d tokens; give at least 1, or no budget".formatted(tokens));
      }
    }

    @Override
    public long limit(long contextTokens) {
      return tokens;
    }
  }

  /**
   * Keeps at most this share of the context's tokens.
   *
   * @param share above 0, at most 1
   */
  record KeepShare(double share) implements Budget {
    public KeepShare {
      if (!(share > 0 && share <= 1)) {
        throw new InvalidRequestException(
            "A budget of %s of the context; give a share above 0 and at most 1".formatted(share));
      }
    }

    @Override
    public long limit(long contextTokens) {
      return (long) Math.floor(share * contextTokens + 1e-9); // 0.29 of 100 is 29, not 28
    }
  }
}
