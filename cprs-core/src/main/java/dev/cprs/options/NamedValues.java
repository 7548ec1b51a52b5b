package dev.cprs.options;

import dev.cprs.InvalidRequestException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values by name that a user or a client wrote, each read as the type that it should have. A value
 * that is null counts as left out. Numbers, flags and lists may be written as texts ({@code "50"},
 * {@code "true"}, {@code "[\"a.md\"]"}), since some clients can send nothing else.
 *
 * <p>Every method that reads throws an {@link InvalidRequestException} that names the value, says
 * what it is and what it should be. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class NamedValues {
  private final String prefix;
  private final Spelling spelling;
  private final Map<String, @Nullable Object> values;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param prefix what stands before a name in a message, such as {@code --} or {@code options.}
   * @param spelling how the names are written
   * @param values texts, numbers, booleans, or collections of these, by their names as written
   */
  public NamedValues(
      String prefix, Spelling spelling, Map<String, ? extends @Nullable Object> values) {
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.spelling = Objects.requireNonNull(spelling, "spelling");
    this.values = new LinkedHashMap<>(Objects.requireNonNull(values, "values"));
  }

  /** An option's name as it is written here, with the prefix. */
  public String name(NamedOption option) {
    return prefix + option.name(spelling);
  }

  /** {@link #text(String)} of an option. */
  public Optional<String> text(NamedOption option) {
    return text(option.name(spelling));
  }

  /** {@link #texts(String)} of an option. */
  public List<String> texts(NamedOption option) {
    return texts(option.name(spelling));
  }

  /** {@link #flag(String)} of an option. */
  public Optional<Boolean> flag(NamedOption option) {
    return flag(option.name(spelling));
  }

  /** {@link #integer(String)} of an option. */
  public OptionalInt integer(NamedOption option) {
    return integer(option.name(spelling));
  }

  /** {@link #number(String)} of an option. */
  public OptionalDouble number(NamedOption option) {
    return number(option.name(spelling));
  }

  /** {@link #choice(String, List)} of an option, which has choices. */
  public Optional<String> choice(NamedOption option) {
    return choice(option.name(spelling), option.choices());
  }

  /** Whether there is a value. */
  public boolean has(String name) {
    asked.add(name);
    return values.get(name) != null;
  }

  /** A text. */
  public Optional<String> text(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!(values.get(name) instanceof String text)) {
      throw wrong(name, values.get(name), "a string");
    }
    return Optional.of(text);
  }

  /** A text that must be there. */
  public String requiredText(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "%s is missing; give a string".formatted(prefix + name)));
  }

  /**
   * Texts: a collection of them, an array of JSON in a text, or one text that is the only one; none
   * if left out.
   */
  public List<String> texts(String name) {
    if (!has(name)) {
      return List.of();
    }
    Object value = values.get(name);
    if (value instanceof String text) {
      return JsonTexts.read(text).orElse(List.of(text));
    }
    if (!(value instanceof Collection<?> elements)) {
      throw wrong(name, value, "an array of strings");
    }
    List<String> texts = new ArrayList<>();
    for (Object element : elements) {
      if (!(element instanceof String text)) {
        throw wrong("%s[%d]".formatted(name, texts.size()), element, "a string");
      }
      texts.add(text);
    }
    return texts;
  }

  /** True or false. */
  public Optional<Boolean> flag(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    Object value = values.get(name);
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    if (value instanceof String text && text.strip().matches("(?i)true|false")) {
      return Optional.of(Boolean.valueOf(text.strip()));
    }
    throw wrong(name, value, "true or false");
  }

  /** A whole number that 32 bits hold. */
  public OptionalInt integer(String name) {
    if (!has(name)) {
      return OptionalInt.empty();
    }
    Object value = values.get(name);
    try {
      return OptionalInt.of(decimal(value).intValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      throw wrong(name, value, "an integer that 32 bits hold");
    }
  }

  /** A number. */
  public OptionalDouble number(String name) {
    if (!has(name)) {
      return OptionalDouble.empty();
    }
    Object value = values.get(name);
    if (value instanceof Double || value instanceof Float) { // NaN too: its range is checked later
      return OptionalDouble.of(((Number) value).doubleValue());
    }
    try {
      return OptionalDouble.of(decimal(value).doubleValue());
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a number");
    }
  }

  /**
   * One of some choices, in any case and with hyphens, underscores or neither between its words.
   *
   * @return as it stands among the choices
   */
  public Optional<String> choice(String name, List<String> choices) {
    return text(name)
        .map(
            text ->
                choices.stream()
                    .filter(choice -> bare(choice).equals(bare(text)))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new InvalidRequestException(
                                "%s is '%s'; give one of %s"
                                    .formatted(
                                        prefix + name,
                                        abbreviated(text),
                                        String.join(", ", choices)))));
  }

  /**
   * Refuses values that nobody asked for: a misspelt one would do nothing, without a word.
   *
   * @throws InvalidRequestException if there is one; it names those that were asked for
   */
  public void refuseOthers() {
    for (String name : values.keySet()) {
      if (!asked.contains(name)) {
        throw new InvalidRequestException(
            "There is no option named %s; known here are %s"
                .formatted(prefix + abbreviated(name), String.join(", ", asked)));
      }
    }
  }

  private static String bare(String choice) {
    return choice.strip().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
  }

  private static BigDecimal decimal(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (value instanceof Number || value instanceof String) {
      String text = value.toString().strip();
      if (text.length()
          <= 40) { // no number that is meant is longer, and a billion digits take long
        BigDecimal decimal = new BigDecimal(text);
        if (Math.abs((long) decimal.scale()) <= 400) {
          return decimal;
        }
      }
    }
    throw new NumberFormatException("no number");
  }

  private InvalidRequestException wrong(String name, @Nullable Object value, String wanted) {
    return new InvalidRequestException(
        "%s is %s; give %s".formatted(prefix + name, kind(value), wanted));
  }

  private static String kind(@Nullable Object value) {
    if (value instanceof String text) {
      return "the string '" + abbreviated(text) + "'";
    }
    if (value instanceof Collection) {
      return "an array";
    }
    return value instanceof Map ? "an object" : abbreviated(String.valueOf(value));
  }

  private static String abbreviated(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }
}
