package dev.cprs.chat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The call of a tool that a {@linkplain ChatMessage#call() result} answers. It says what the result
 * was asked for, so the result is judged by it beside the user's question. Immutable and
 * thread-safe.
 */
public final class ToolCall {
  private final String name;
  private final String arguments;

  private ToolCall(String name, String arguments) {
    this.name = Objects.requireNonNull(name, "name");
    this.arguments = Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * A call.
   *
   * @param name the tool's name; empty if it is not known
   * @param arguments its arguments as the LLM wrote them: mostly JSON, any text will do; may be
   *     empty
   */
  public static ToolCall of(String name, String arguments) {
    return new ToolCall(name, arguments);
  }

  /** The tool's name; empty if it is not known. */
  public String name() {
    return name;
  }

  /** Its arguments as the LLM wrote them. */
  public String arguments() {
    return arguments;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ToolCall that
        && name.equals(that.name)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, arguments);
  }

  /** The name and the size of the arguments, not their text. */
  @Override
  public String toString() {
    return "ToolCall{%s, %d characters}".formatted(name, arguments.length());
  }
}
