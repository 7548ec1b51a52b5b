package dev.cprs.select;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patterns that match one text and nothing else. */
final class TextPattern {
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

  /** The text that a pattern matches, but for the case of letters; null if it matches others. */
  static @Nullable String textOf(Pattern pattern) {
    String written = pattern.pattern();
    if ((pattern.flags() & ~HARMLESS) != 0) {
      return null;
    }
    if ((pattern.flags() & Pattern.LITERAL) != 0) {
      return written;
    }
    if (written.startsWith(QUOTE)) {
      int from = QUOTE.length();
      int to = Math.max(from, written.length() - QUOTE_END.length());
      String text = written.substring(from, to).replace(QUOTED_END, QUOTE_END);
      return Pattern.quote(text).equals(written) ? text : null;
    }
    return MEANING.matcher(written).find() ? null : written;
  }
}
