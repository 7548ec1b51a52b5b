package dev.cprs.mcp.tools;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that a language model wrote for a tool, each of the type that it should have. One
 * that is null counts as left out. All methods throw an {@link InvalidRequestException} that names
 * the argument.
 */
final class Arguments {
  private final Map<String, Object> values;

  /**
   * @param values null: none
   * @param known all that the tool has; others would do nothing, without a word
   */
  Arguments(@Nullable Map<String, Object> values, Set<String> known) {
    this.values = values == null ? Map.of() : values;
    for (String name : this.values.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidRequestException(
            "There is no argument '%s'; known are %s"
                .formatted(abbreviated(name), String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  @Nullable String text(String name) {
    Object value = values.get(name);
    if (value != null && !(value instanceof String)) {
      throw wrong(name, value, "a string");
    }
    return (String) value;
  }

  String requiredText(String name) {
    String text = text(name);
    if (text == null) {
      throw new InvalidRequestException(
          "The argument '%s' is missing; give a string".formatted(name));
    }
    return text;
  }

  /** Strings; none if left out. */
  List<String> texts(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (!(element instanceof String text)) {
          throw wrong("%s[%d]".formatted(name, texts.size()), element, "a string");
        }
        texts.add(text);
      }
      return texts;
    }
    throw wrong(name, value, "an array of strings");
  }

  boolean flag(String name) {
    Object value = values.get(name);
    if (value != null && !(value instanceof Boolean)) {
      throw wrong(name, value, "true or false");
    }
    return value != null && (Boolean) value;
  }

  /** A whole number, which may be written as 5.0. */
  OptionalInt integer(String name) {
    OptionalDouble number = number(name);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    int value = (int) number.getAsDouble();
    if (value != number.getAsDouble()) {
      throw wrong(name, values.get(name), "an integer that 32 bits hold");
    }
    return OptionalInt.of(value);
  }

  OptionalDouble number(String name) {
    Object value = values.get(name);
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!(value instanceof Number number)) {
      throw wrong(name, value, "a number");
    }
    return OptionalDouble.of(number.doubleValue());
  }

  /**
   * A request with what both tools have: {@code query}, {@code task} or {@code prompt}, {@code
   * max_tokens} and {@code threshold}.
   *
   * @param defaultMaxTokens what may be kept unless it is given; empty: all
   */
  CompressionRequest.Builder request(OptionalInt defaultMaxTokens) {
    CompressionOptions.Builder options = CompressionOptions.builder();
    number("threshold").ifPresent(options::threshold);
    OptionalInt maxTokens = integer("max_tokens");
    (maxTokens.isPresent() ? maxTokens : defaultMaxTokens)
        .ifPresent(tokens -> options.budget(Budget.maxTokens(tokens)));
    return CompressionRequest.builder(requiredText("query"))
        .controlPrompt(controlPrompt())
        .options(options.build());
  }

  private ControlPrompt controlPrompt() {
    String task = text("task");
    String prompt = text("prompt");
    if (task != null && prompt != null) {
      throw new InvalidRequestException(
          "Both task and prompt are given; a task is a ready prompt, so give one of them");
    }
    return prompt != null
        ? ControlPrompt.of(prompt)
        : ControlPrompt.forTask(task == null ? "fact" : task);
  }

  private static InvalidRequestException wrong(String name, @Nullable Object value, String wanted) {
    return new InvalidRequestException(
        "The argument '%s' is %s; give %s".formatted(name, kind(value), wanted));
  }

  private static String kind(@Nullable Object value) {
    if (value instanceof String text) {
      return "the string '" + abbreviated(text) + "'";
    }
    if (value instanceof List) {
      return "an array";
    }
    return value instanceof Map ? "an object" : abbreviated(String.valueOf(value));
  }

  private static String abbreviated(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }
}
