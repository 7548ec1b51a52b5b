package dev.cprs.engine.pytorch;

import dev.cprs.InvalidRequestException;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenIds;

/** Checks what libtorch would only notice by reading beyond its tables. */
final class Ids {
  private Ids() {}

  /**
   * Checks a window.
   *
   * @throws InvalidRequestException if it is too long, or an id is outside the vocabulary
   */
  static void checkWindow(TokenIds ids, CriticInfo info) {
    if (ids.size() > info.maxWindowTokens()) {
      throw new InvalidRequestException(
          "A window of %d tokens is longer than the %d that model %s can read; ask for a smaller window"
              .formatted(ids.size(), info.maxWindowTokens(), info.model()));
    }
    check("Token id", ids, info);
  }

  /**
   * Checks ids.
   *
   * @param what they are, for messages
   * @throws InvalidRequestException if one is outside the vocabulary
   */
  static void check(String what, TokenIds ids, CriticInfo info) {
    for (int i = 0; i < ids.size(); i++) {
      int id = ids.get(i);
      if (id < 0 || id >= info.vocabularySize()) {
        throw new InvalidRequestException(
            "%s %d at %d is outside the vocabulary of model %s, 0 to %d; use the model's own tokenizer"
                .formatted(what, id, i, info.model(), info.vocabularySize() - 1));
      }
    }
  }
}
