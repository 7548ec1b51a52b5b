package dev.cprs.chat;

import java.util.List;
import java.util.Objects;

/**
 * One message of a conversation, in no library's own types. An adapter translates each message of
 * its library to one of these; where a library's message holds what is of several roles (tool
 * results in a user message), to several.
 *
 * @param role who it is from
 * @param parts its parts, in order; may be empty
 */
public record ChatMessage(Role role, List<ChatPart> parts) {
  public ChatMessage {
    Objects.requireNonNull(role, "role");
    parts = List.copyOf(parts);
  }

  /** A system message of one text. */
  public static ChatMessage system(String text) {
    return of(Role.SYSTEM, ChatPart.text(text));
  }

  /** A user message of one text. */
  public static ChatMessage user(String text) {
    return of(Role.USER, ChatPart.text(text));
  }

  /** An assistant message of one text. */
  public static ChatMessage assistant(String text) {
    return of(Role.ASSISTANT, ChatPart.text(text));
  }

  /** The result of a tool call, of one text. */
  public static ChatMessage tool(String text) {
    return of(Role.TOOL, ChatPart.text(text));
  }

  /** A message of some parts. */
  public static ChatMessage of(Role role, ChatPart... parts) {
    return new ChatMessage(role, List.of(parts));
  }
}
