package dev.cprs;

import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;

/** Lets the parity tests see the prefix that the pipeline puts before every window. */
public final class PrefixAccess {
  private PrefixAccess() {}

  /** The prefix of a request. */
  public static TokenIds prefix(Tokenizer tokenizer, String controlPrompt, String query) {
    return PromptTemplate.prefix(tokenizer, controlPrompt, query);
  }
}
