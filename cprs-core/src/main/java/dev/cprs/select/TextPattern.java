package dev.cprs.select;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patterns that match one text and nothing else. */
public final class TextPattern {
  /**
   * Before a longer text stands what matches nothing. Without it {@link Pattern} would prepare a
   * search after Boyer and Moore, which takes quadratic time for some texts.
   */
  private static final int LONG = 64;

  private static final String NOTHING = "(?=)";

  /** Flags that make no difference to a text without a meaning as a pattern. */
  private static final int HARMLESS =
      Pattern.LITERAL
          | Pattern.CASE_INSENSITIVE
          | Pattern.UNICODE_CASE
          | Pattern.MULTILINE
          | Pattern.DOTALL
          | Pattern.UNIX_LINES;

  private static final String QUOTE = "\\Q";
  private static final String QUOTE_END = "\\E";

  /** How {@link Pattern#quote} writes the end of a quote that stands in a text. */
  private static final String QUOTED_END = "\\E\\\\E\\Q";

  private static final Pattern MEANING = Pattern.compile("[\\\\^$.|?*+()\\[{]");

  private TextPattern() {}

  /** The pattern that matches exactly this text, in linear time to make. */
  public static Pattern of(String text) {
    return text.length() <= LONG
        ? Pattern.compile(text, Pattern.LITERAL)
        : Pattern.compile(NOTHING + Pattern.quote(text));
  }

  /** The text that a pattern matches, but for the case of letters; null if it matches others. */
  static @Nullable String textOf(Pattern pattern) {
    String written = pattern.pattern();
    if ((pattern.flags() & ~HARMLESS) != 0) {
      return null;
    }
    if ((pattern.flags() & Pattern.LITERAL) != 0) {
      return written;
    }
    String bare = written.startsWith(NOTHING) ? written.substring(NOTHING.length()) : written;
    if (bare.startsWith(QUOTE)) {
      int from = QUOTE.length();
      int to = Math.max(from, bare.length() - QUOTE_END.length());
      String text = bare.substring(from, to).replace(QUOTED_END, QUOTE_END);
      return Pattern.quote(text).equals(bare) ? text : null;
    }
    return MEANING.matcher(written).find() ? null : written;
  }
}
