package dev.cprs.chat;

import java.util.Objects;

/** A part of a message. */
public sealed interface ChatPart {
  /** Text whose meaning depends on its message's role. */
  static ChatPart text(String text) {
    return new Text(text);
  }

  /** Text that was retrieved for the question: a document, a search result. */
  static ChatPart retrieved(String text) {
    return new Retrieved(text);
  }

  /** Anything else, which is passed through unchanged. */
  static ChatPart opaque(Object value) {
    return new Opaque(value);
  }

  /**
   * Text whose meaning depends on its message's role: a question in a user message, context in a
   * system message.
   *
   * @param text any text; may be empty
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
   * Text that was retrieved for the question. In a system or user message it is context, not part
   * of the question; in other messages it is treated like {@link Text}.
   *
   * @param text any text; may be empty
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
   * A part that a compressor can't read: an image, a tool call, an identifier. It comes back as the
   * same object.
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
