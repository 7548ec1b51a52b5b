package dev.cprs.chat;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A conversation after compression. Immutable and thread-safe. */
public final class CompressedChat {
  private final List<ChatMessage> messages;
  private final List<Decision> decisions;

  CompressedChat(List<ChatMessage> messages, List<Decision> decisions) {
    this.messages = List.copyOf(messages);
    this.decisions = List.copyOf(decisions);
  }

  /**
   * The messages: as many as were given, in the same order. A message in which nothing was
   * compressed is the same object, and so is each part that was left alone.
   */
  public List<ChatMessage> messages() {
    return messages;
  }

  /** The decision for each text that is not blank, or for each of its marked blocks. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decisions.stream()
        .anyMatch(decision -> decision.outcome() == Decision.Outcome.COMPRESSED);
  }

  /** Tokens of the counted texts before compression. */
  public int tokensIn() {
    return decisions.stream().map(Decision::tokensIn).mapToInt(CompressedChat::counted).sum();
  }

  /** Tokens of the counted texts after compression. */
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
