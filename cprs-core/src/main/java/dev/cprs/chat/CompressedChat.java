package dev.cprs.chat;

import java.util.List;

/**
 * A conversation after compression.
 *
 * @param messages as many as came in and in their order; one in which nothing was compressed is the
 *     object that came in, and so is each part that was left alone
 * @param decisions for each text that is not blank, and for each marked block of it, what was done
 */
public record CompressedChat(List<ChatMessage> messages, List<Decision> decisions) {
  public CompressedChat {
    messages = List.copyOf(messages);
    decisions = List.copyOf(decisions);
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decisions.stream()
        .anyMatch(decision -> decision.outcome() == Decision.Outcome.COMPRESSED);
  }

  /** Tokens of the texts that were looked at, as they came in; 0 if nobody had to count. */
  public int tokensIn() {
    return decisions.stream().mapToInt(Decision::tokensIn).sum();
  }

  /** Tokens of the texts that were looked at, as they went out. */
  public int tokensOut() {
    return decisions.stream().mapToInt(Decision::tokensOut).sum();
  }
}
