package dev.cprs.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation, independent of any LLM library. An adapter translates each message
 * of its library to one of these, or to several if it mixes roles (such as tool results in a user
 * message). Each result of a tool is a message of its own, so that it can name its call. Immutable,
 * and thread-safe if its opaque parts are.
 */
public final class ChatMessage {
  private final Role role;
  private final List<ChatPart> parts;
  private final @Nullable ToolCall call;
  private final boolean failed;
  private final int cachedParts;

  private ChatMessage(Builder builder) {
    this.role = builder.role;
    this.parts = List.copyOf(builder.parts);
    this.call = builder.call;
    this.failed = builder.failed;
    this.cachedParts = builder.cachedParts;
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

  /** The result of a tool call, with one text. */
  public static ChatMessage tool(ToolCall call, String text) {
    return builder(Role.TOOL).part(ChatPart.text(text)).call(call).build();
  }

  /** A message with parts. */
  public static ChatMessage of(Role role, ChatPart... parts) {
    return of(role, List.of(parts));
  }

  /** A message with parts, in order; there may be none. */
  public static ChatMessage of(Role role, List<ChatPart> parts) {
    return builder(role).parts(parts).build();
  }

  /** Starts a message without parts. */
  public static Builder builder(Role role) {
    return new Builder(role);
  }

  /** Starts with all that this message has. */
  public Builder toBuilder() {
    Builder builder = new Builder(role).parts(parts).failed(failed).cachedParts(cachedParts);
    builder.call = call;
    return builder;
  }

  /** Who the message is from. */
  public Role role() {
    return role;
  }

  /** Its parts, in order; there may be none. */
  public List<ChatPart> parts() {
    return parts;
  }

  /** The call that a tool's result answers; empty if it is not known, and for other messages. */
  public Optional<ToolCall> call() {
    return Optional.ofNullable(call);
  }

  /** Whether the message is the result of a call that failed, by what its format says. */
  public boolean failed() {
    return failed;
  }

  /**
   * The first so many of its parts are what the LLM's provider was told to cache, with all messages
   * before this one. 0 if the message doesn't say so.
   */
  public int cachedParts() {
    return cachedParts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChatMessage that
        && role == that.role
        && parts.equals(that.parts)
        && Objects.equals(call, that.call)
        && failed == that.failed
        && cachedParts == that.cachedParts;
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, parts, call, failed, cachedParts);
  }

  /** The role and the number of parts, not their texts. */
  @Override
  public String toString() {
    return "ChatMessage{%s, %d parts}".formatted(role, parts.size());
  }

  /** Collects a message. Not thread-safe. */
  public static final class Builder {
    private final Role role;
    private final List<ChatPart> parts = new ArrayList<>();
    private @Nullable ToolCall call;
    private boolean failed;
    private int cachedParts;

    private Builder(Role role) {
      this.role = Objects.requireNonNull(role, "role");
    }

    /** Adds a part. */
    public Builder part(ChatPart value) {
      parts.add(Objects.requireNonNull(value, "part"));
      return this;
    }

    /** Sets the parts, in place of those added before. */
    public Builder parts(List<? extends ChatPart> values) {
      List<ChatPart> copy = List.copyOf(Objects.requireNonNull(values, "parts"));
      parts.clear();
      parts.addAll(copy);
      return this;
    }

    /** Sets {@link ChatMessage#call()}. */
    public Builder call(ToolCall value) {
      call = Objects.requireNonNull(value, "call");
      return this;
    }

    /** Sets {@link ChatMessage#failed()}. Default: no. */
    public Builder failed(boolean value) {
      failed = value;
      return this;
    }

    /**
     * Sets {@link ChatMessage#cachedParts()}: 0 or more, and at most the number of parts when the
     * message is built. Default: 0.
     */
    public Builder cachedParts(int value) {
      cachedParts = value;
      return this;
    }

    /**
     * The message.
     *
     * @throws IllegalArgumentException if more parts are cached than there are, or fewer than 0
     */
    public ChatMessage build() {
      if (cachedParts < 0 || cachedParts > parts.size()) {
        throw new IllegalArgumentException(
            "%d cached parts of %d; give a number from 0 to that of the parts"
                .formatted(cachedParts, parts.size()));
      }
      return new ChatMessage(this);
    }
  }
}
