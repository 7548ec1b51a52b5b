package dev.cprs;

/**
 * How much of a context is read a second time, around what the first reading found best. In tokens
 * of the model that reads again.
 *
 * @since 0.1.0
 */
public sealed interface SecondLook {
  /**
   * Nothing is read twice. With a {@linkplain ContextCompressor.Builder#skim(String) skim} it is
   * refused, since the model would then read nothing.
   */
  static SecondLook none() {
    return None.INSTANCE;
  }

  /**
   * At most this many tokens are read again, whatever the context's length.
   *
   * @throws InvalidRequestException if it is below 1
   */
  static SecondLook tokens(int tokens) {
    return new Tokens(tokens);
  }

  /**
   * At most this share of the context's tokens is read again. With 1 and a skim, the model reads
   * everything and the skim isn't asked.
   *
   * @throws InvalidRequestException unless it is above 0 and at most 1
   */
  static SecondLook share(double share) {
    return new Share(share);
  }

  /** How many tokens of a context of this many are read again at most. */
  long limit(long contextTokens);

  /** Nothing. */
  enum None implements SecondLook {
    INSTANCE;

    @Override
    public long limit(long contextTokens) {
      return 0;
    }
  }

  /**
   * At most this many tokens.
   *
   * @param tokens at least 1
   */
  record Tokens(int tokens) implements SecondLook {
    public Tokens {
      if (tokens < 1) {
        throw new InvalidRequestException(
            "A second look at %d tokens; give at least 1, or SecondLook.none()".formatted(tokens));
      }
    }

    @Override
    public long limit(long contextTokens) {
      return tokens;
    }
  }

  /**
   * At most this share of the context's tokens.
   *
   * @param share above 0, at most 1
   */
  record Share(double share) implements SecondLook {
    public Share {
      if (!(share > 0 && share <= 1)) {
        throw new InvalidRequestException(
            "A second look at %s of the context; give a share above 0 and at most 1"
                .formatted(share));
      }
    }

    /** At least 1 of a context that has tokens. */
    @Override
    public long limit(long contextTokens) {
      return (long) Math.ceil(share * contextTokens - 1e-9); // 0.29 of 100 is 29, not 30
    }
  }
}
