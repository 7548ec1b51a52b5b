package dev.cprs.eval.sample;

import dev.cprs.InvalidRequestException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of tokens as people write them: {@code 32K} is 32,768, {@code 1M} is 1,048,576. */
public final class Lengths {
  private static final int LEAST = 1000;
  private static final int MOST = 4 << 20;
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})([KkMm]?)");

  private Lengths() {}

  /**
   * Reads a length.
   *
   * @throws InvalidRequestException if it is none, or below 1,000 or above 4M: a sample would be
   *     nothing but its needles, or too few keys would be left to draw
   */
  public static int of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidRequestException(
          "'%s' is no length; give a number of tokens such as 32K, 1M or 20000".formatted(text));
    }
    int shift =
        switch (matcher.group(2).toUpperCase(Locale.ROOT)) {
          case "K" -> 10;
          case "M" -> 20;
          default -> 0;
        };
    long tokens = Long.parseLong(matcher.group(1)) << shift;
    return check(tokens);
  }

  /**
   * A number of tokens as a length.
   *
   * @throws InvalidRequestException if it is below 1,000 or above 4M
   */
  public static int check(long tokens) {
    if (tokens < LEAST || tokens > MOST) {
      throw new InvalidRequestException(
          "A context of %d tokens; give a length from %d to %d (%s)"
              .formatted(tokens, LEAST, MOST, name(MOST)));
    }
    return (int) tokens;
  }

  /** A length as it is read: {@code 32K}, {@code 1M}, {@code 20000}. */
  public static String name(int tokens) {
    if (tokens > 0 && tokens % (1 << 20) == 0) {
      return (tokens >> 20) + "M";
    }
    return tokens > 0 && tokens % (1 << 10) == 0 ? (tokens >> 10) + "K" : Integer.toString(tokens);
  }
}
