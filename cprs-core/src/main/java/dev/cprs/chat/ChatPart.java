package dev.cprs.chat;

import java.util.Objects;

/** A part of a message. */
public sealed interface ChatPart {
  /** Text whose message's role decides what it is. */
  static ChatPart text(String text) {
    return new Text(text);
  }

  /** Text that was retrieved for the question: a document, a search result. */
  static ChatPart retrieved(String text) {
    return new Retrieved(text);
  }

  /** Anything else. */
  static ChatPart opaque(Object value) {
    return new Opaque(value);
  }

  /**
   * Text whose message's role decides what it is: a question in a user message, context in a system
   * message.
   *
   * @param text any text, empty too
   */
  record Text(String text) implements ChatPart {
    public Text {
      Objects.requireNonNull(text, "text");
    }

    /** The size, not the text. */
    @Override
    public String toString() {
      return "Text{%d characters}".formatted(text.length());
    }
  }

  /**
   * Text that was retrieved for the question. In a system or user message it is context and no part
   * of the question; in others it is what {@link Text} is there.
   *
   * @param text any text, empty too
   */
  record Retrieved(String text) implements ChatPart {
    public Retrieved {
      Objects.requireNonNull(text, "text");
    }

    /** The size, not the text. */
    @Override
    public String toString() {
      return "Retrieved{%d characters}".formatted(text.length());
    }
  }

  /**
   * What is not for a compressor to read: an image, a tool call, an identifier. It comes out as the
   * object that it went in as.
   *
   * @param value the caller's own object
   */
  record Opaque(Object value) implements ChatPart {
    public Opaque {
      Objects.requireNonNull(value, "value");
    }

    /** The type of the value, not what it holds. */
    @Override
    public String toString() {
      return "Opaque{%s}".formatted(value.getClass().getName());
    }
  }
}
