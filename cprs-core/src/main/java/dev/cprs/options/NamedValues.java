package dev.cprs.options;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.Described;
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
 * Named values that a user or a client wrote, read as the types that they should have. A null value
 * counts as not given. Numbers, flags and lists may also be given as strings ({@code "50"}, {@code
 * "true"}, {@code "[\"a.md\"]"}), since some clients can send nothing else.
 *
 * <p>Every method that reads a value may throw an {@link InvalidRequestException}; the message
 * names the option, the value and what is expected. Not thread-safe.
 */
public final class NamedValues {
  private final String prefix;
  private final Spelling spelling;
  private final Map<String, @Nullable Object> values;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param prefix the text before a name in messages, such as {@code --} or {@code options.}
   * @param spelling how the names are written
   * @param values texts, numbers, booleans, or collections of these, by their names as written
   */
  public NamedValues(
      String prefix, Spelling spelling, Map<String, ? extends @Nullable Object> values) {
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.spelling = Objects.requireNonNull(spelling, "spelling");
    this.values = new LinkedHashMap<>(Objects.requireNonNull(values, "values"));
  }

  /** An option's name in this spelling, with the prefix. */
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

  /** A text that is required. */
  public String requiredText(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "%s is missing; give a string".formatted(prefix + name)));
  }

  /**
   * Texts: a collection, a string with a JSON array, or a string that is the only text; empty if
   * not given.
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

  /** A 32-bit integer. */
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
   * One of the choices, in upper or lower case, with hyphens, underscores or nothing between its
   * words.
   *
   * @return the choice as it is in the list
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
   * Refuses values that were not read: a misspelt option would otherwise be silently ignored.
   *
   * @throws InvalidRequestException if there is one; the message lists the known names
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
      if (text.length() <= 40) { // no sensible number is longer, and a billion digits take long
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
    return Described.abbreviated(text, 40);
  }
}
