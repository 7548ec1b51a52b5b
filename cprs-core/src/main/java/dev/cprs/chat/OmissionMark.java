package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import java.util.regex.Pattern;

/**
 * The mark at the end of a compressed text that says what was left out of it: {@code [cprs: 214
 * lines left out, 40-63 and 71-260; id 9f86d081884c7d659a2feaa0]}. In formats with comments it is a
 * comment, in JSON the last member or element, so that JSON stays JSON.
 */
final class OmissionMark {
  /** What is counted between the parts of a text, such as {@code 12 rows}. */
  private static final String COUNTED =
      "(?:\\d[\\d,]* (?:sentence|paragraph|section|table|row|cell|record|field|value|line|file|hunk"
          + "|declaration|element|part|item|entry|entries)s?|parts)(?:, lines? \\d+(?:-\\d+)?)?";

  /**
   * Marks of this library in any text: this one, and those between the parts of a text that say
   * what was there. The short {@code […]} says nothing that could be lost, and other words between
   * such dots are a writer's.
   */
  static final Pattern ANY =
      Pattern.compile(
          "(?m)\\[?cprs: \\d[\\d,]* (?:lines?|of \\d[\\d,]* characters) left out[^\\]\\n\"]{0,200}\\]?"
              + "|\\[?… "
              + COUNTED
              + "(?: …\\]?|(?=[ \\t]*$))"
              + "|\"…(?: \\d+)?\": \""
              + COUNTED
              + "\"");

  private static final Segmenters FORMATS = Segmenters.installed();
  private static final String JSON_LINES = "jsonl";

  private OmissionMark() {}

  /** Whether a text holds a mark. */
  static boolean isIn(String text) {
    return (text.contains("cprs: ") || text.indexOf('…') >= 0) && ANY.matcher(text).find();
  }

  /**
   * A text with its mark.
   *
   * @param text the text
   * @param idAt where an id may be put in: a UTF-16 offset
   */
  record Marked(String text, int idAt) {}

  /** How an id is put into a mark. */
  static String id(String id) {
    return "; id " + id;
  }

  /**
   * Appends the mark.
   *
   * @param text what was kept; not blank
   * @param format its format
   * @param what what was left out
   */
  static Marked append(String text, String format, String what) {
    String bracketed = "[cprs: " + what + "]";
    Segmenter segmenter = FORMATS.get(format);
    int end = WhiteSpace.back(text, 0, text.length());
    if (!segmenter.markAmong("", 0, "").isEmpty()) {
      char last = text.charAt(end - 1);
      boolean closed = last == '}' || last == ']';
      return closed && !format.equals(JSON_LINES)
          ? inside(text, end - 1, last == '}' ? "\"[cprs]\": " : "", bracketed)
          : onLine(text, end, "\"", bracketed, "\"");
    }
    String comment = segmenter.mark("x").orElse("");
    if (comment.isEmpty() || comment.startsWith("[")) {
      boolean line = text.indexOf('\n') >= 0 || segmenter.mark("x").isEmpty();
      return line
          ? onLine(text, end, "", bracketed, "")
          : new Marked(
              text.substring(0, end) + " " + bracketed + text.substring(end),
              end + bracketed.length());
    }
    String begin = comment.substring(0, comment.indexOf('…'));
    int close = comment.lastIndexOf('…');
    String finish = close == begin.length() ? "" : comment.substring(close + 1);
    return onLine(text, end, begin, "cprs: " + what, finish);
  }

  private static Marked onLine(String text, int end, String begin, String mark, String finish) {
    String before = text.substring(0, end) + "\n" + begin;
    int bracket = mark.endsWith("]") ? 1 : 0;
    return new Marked(
        before + mark + finish + text.substring(end), before.length() + mark.length() - bracket);
  }

  /** As the last child of the outermost JSON value, in its own layout. */
  private static Marked inside(String text, int close, String key, String bracketed) {
    int content = WhiteSpace.back(text, 0, close);
    boolean first =
        content > 0 && (text.charAt(content - 1) == '{' || text.charAt(content - 1) == '[');
    int line = text.lastIndexOf('\n', content - 1) + 1;
    boolean lines = text.substring(content, close).indexOf('\n') >= 0;
    String space =
        !lines
            ? (first ? "" : " ")
            : "\n" + text.substring(line, WhiteSpace.on(text, line, content));
    String before = text.substring(0, content) + (first ? "" : ",") + space + key + "\"";
    return new Marked(
        before + bracketed + "\"" + text.substring(content),
        before.length() + bracketed.length() - 1);
  }
}
