package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments of a call of the tool that reads originals, as models write them. */
final class ToolArguments {
  private ToolArguments() {}

  /**
   * The request that a call makes.
   *
   * @throws InvalidRequestException if the id is missing, or a value is neither text nor number
   */
  static OriginalRequest request(Map<String, ? extends @Nullable Object> arguments) {
    String id = text("id", arguments.get("id"));
    if (id.isEmpty()) {
      throw new InvalidRequestException("id is missing; give the id that the mark has");
    }
    return OriginalRequest.builder(id)
        .query(text("query", arguments.get("query")))
        .lines(lines(arguments.get("lines")))
        .build();
  }

  private static String lines(@Nullable Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(each -> text("lines", each)).collect(Collectors.joining(","))
        : text("lines", value);
  }

  /** A value as text; empty if there is none. */
  private static String text(String name, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) { // 7.0 is what some decoders make of 7
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof CharSequence) {
      return value.toString();
    }
    throw new InvalidRequestException(
        "%s is a %s; give a string".formatted(name, value.getClass().getSimpleName()));
  }
}
