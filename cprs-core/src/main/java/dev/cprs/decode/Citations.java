package dev.cprs.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cites a source right behind a sentence's stop, and belongs to that sentence: {@code [12]},
 * {@code [note 3]}, {@code ¹}, a footnote or link of Markdown, a reference of wiki text.
 */
final class Citations {
  private static final String MARK =
      "(?:[0-9]{1,4}(?:[,–-] ?[0-9]{1,4}){0,9}|[a-z]|[a-z]{1,5} [0-9]{1,3}"
          + "|\\^[0-9A-Za-z_-]{1,30}|citation needed)";

  private static final String TARGET = "\\([^() \\t\\r\\n]{1,300}\\)";

  /** One after another, with bounds, so that the time for it stays linear. */
  private static final Pattern CITATIONS =
      Pattern.compile(
          "(?:\\[MARK\\](?:TARGET)?|\\[\\\\?\\[MARK\\\\?\\]\\]TARGET|[⁰¹²³⁴-⁹]{1,4}"
                  .replace("MARK", MARK)
                  .replace("TARGET", TARGET)
              + "|<ref(?:[ \\t][^<>]{0,200})?(?:/>|(?<!/)>[^\\x00]{0,1000}?</ref>)"
              + "|<sup>[^<>]{1,60}</sup>){1,10}");

  private Citations() {}

  /** Where the citations end that begin at an offset; the offset itself if none begins there. */
  static int end(CharSequence text, int from) {
    if (from >= text.length() || !begins(text.charAt(from))) {
      return from;
    }
    Matcher citations = CITATIONS.matcher(text).region(from, text.length());
    return citations.lookingAt() ? citations.end() : from;
  }

  private static boolean begins(char c) {
    return c == '[' || c == '<' || "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
  }
}
