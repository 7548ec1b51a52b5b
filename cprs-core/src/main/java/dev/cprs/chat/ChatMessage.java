package dev.cprs.chat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation, independent of any LLM library. An adapter translates each message
 * of its library to one of these, or to several if it mixes roles (such as tool results in a user
 * message). Immutable, and thread-safe if its opaque parts are.
 */
public final class ChatMessage {
  private final Role role;
  private final List<ChatPart> parts;

  private ChatMessage(Role role, List<ChatPart> parts) {
    this.role = Objects.requireNonNull(role, "role");
    this.parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
  }

  /** A system message with one text. */
  public static ChatMessage system(String text) {
    return of(Role.SYSTEM, ChatPart.text(text));
  }

  /** A user message with one text. */
  public static ChatMessage user(String text) {
    return of(Role.USER, ChatPart.text(text));
  }

  /** An assistant message with one text. */
  public static ChatMessage assistant(String text) {
    return of(Role.ASSISTANT, ChatPart.text(text));
  }

  /** The result of a tool call, with one text. */
  public static ChatMessage tool(String text) {
    return of(Role.TOOL, ChatPart.text(text));
  }

  /** A message with parts. */
  public static ChatMessage of(Role role, ChatPart... parts) {
    return of(role, List.of(parts));
  }

  /** A message with parts, in order; there may be none. */
  public static ChatMessage of(Role role, List<ChatPart> parts) {
    return new ChatMessage(role, parts);
  }

  /** Who the message is from. */
  public Role role() {
    return role;
  }

  /** Its parts, in order; there may be none. */
  public List<ChatPart> parts() {
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChatMessage that && role == that.role && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, parts);
  }

  /** The role and the number of parts, not their texts. */
  @Override
  public String toString() {
    return "ChatMessage{%s, %d parts}".formatted(role, parts.size());
  }
}
