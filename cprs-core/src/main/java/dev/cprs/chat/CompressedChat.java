package dev.cprs.chat;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A conversation after compression. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CompressedChat {
  private final List<ChatMessage> messages;
  private final List<Decision> decisions;

  CompressedChat(List<ChatMessage> messages, List<Decision> decisions) {
    this.messages = List.copyOf(messages);
    this.decisions = List.copyOf(decisions);
  }

  /**
   * As many messages as came in, in their order. One in which nothing was compressed is the object
   * that came in, and so is each part that was left alone.
   */
  public List<ChatMessage> messages() {
    return messages;
  }

  /** For each text that is not blank, and for each marked block of it, what was done. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decisions.stream()
        .anyMatch(decision -> decision.outcome() == Decision.Outcome.COMPRESSED);
  }

  /** Tokens, as they came in, of the texts that were counted. */
  public int tokensIn() {
    return decisions.stream().map(Decision::tokensIn).mapToInt(CompressedChat::counted).sum();
  }

  /** Tokens, as they went out, of the texts that were counted. */
  public int tokensOut() {
    return decisions.stream().map(Decision::tokensOut).mapToInt(CompressedChat::counted).sum();
  }

  private static int counted(OptionalInt tokens) {
    return tokens.orElse(0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompressedChat that
        && messages.equals(that.messages)
        && decisions.equals(that.decisions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(messages, decisions);
  }

  /** What was done, not the texts. */
  @Override
  public String toString() {
    return "CompressedChat{%d messages, %s}".formatted(messages.size(), decisions);
  }
}
