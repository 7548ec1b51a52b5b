package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of Markdown is by itself. All methods take a line without its white space at either
 * end, as UTF-16 offsets, start inclusive, end exclusive.
 */
public final class MarkdownSyntax {
  /** A line in bold is a heading below those of the six levels. */
  static final int BOLD_LEVEL = 7;

  private static final int LONGEST_BOLD_HEADING = 100;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_NUMBER = 9;

  private static final Set<String> HTML_BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "details",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "ol",
          "p",
          "picture",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  /** In the order in which they are mostly nested. */
  private static final String OTHER_UNDERLINES = "~^\"'";

  private static final Pattern CODE_DIRECTIVE =
      Pattern.compile("\\.\\. (?:code|code-block|sourcecode|parsed-literal|math|doctest)::");

  private MarkdownSyntax() {}

  /** The level of a heading with {@code #}; 0 if it is none. */
  static int headingLevel(CharSequence text, int from, int to) {
    int level = runEnd(text, from, Math.min(to, from + 7), '#') - from;
    boolean marked = level >= 1 && level <= 6;
    return marked && (from + level == to || Chars.isSpace(text.charAt(from + level))) ? level : 0;
  }

  /** The level of a line that makes the line above it a heading; 0 if it doesn't. */
  static int underlineLevel(CharSequence text, int from, int to) {
    char c = to - from < 3 ? ' ' : text.charAt(from);
    return (c == '=' || c == '-') && runEnd(text, from, to, c) == to ? (c == '=' ? 1 : 2) : 0;
  }

  /**
   * The level of a line of other marks below a title, as reStructuredText has it; 0 if it is none.
   * It is about as long as its title, which no fence of tildes is but by chance.
   */
  static int otherUnderlineLevel(CharSequence text, int from, int to, int title) {
    char c = to - from < 3 ? ' ' : text.charAt(from);
    int level = OTHER_UNDERLINES.indexOf(c) + 3;
    boolean fits = to - from >= title && to - from <= title + 4;
    return level > 2 && fits && runEnd(text, from, to, c) == to ? level : 0;
  }

  /** {@code .. note:: text} or {@code .. _label:} of reStructuredText. */
  static boolean isDirective(CharSequence text, int from, int to) {
    return Chars.startsWith(text, from, to, ".. ")
        && (text.charAt(to - 1) == ':' || Chars.find(text, from, to, "::") > 0);
  }

  /** Whether code follows in deeper lines: {@code .. code-block:: c}, or a line that ends so. */
  static boolean leadsCode(CharSequence text, int from, int to) {
    return Chars.startsWith(text, from, to, ".. ")
        ? CODE_DIRECTIVE.matcher(text.subSequence(from, to)).lookingAt()
        : Chars.startsWith(text, to - 2, to, "::");
  }

  /** Whether a whole line is bold, and short: what many write for a heading. */
  static boolean isBoldLine(CharSequence text, int from, int to) {
    if (to - from < 5 || to - from > LONGEST_BOLD_HEADING) {
      return false;
    }
    int end = text.charAt(to - 1) == ':' ? to - 1 : to;
    if (!isBold(text, from) || !isBold(text, end - 2) || text.charAt(from + 2) == '*') {
      return false;
    }
    for (int i = from + 2; i < end - 2; i++) {
      if (isBold(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBold(CharSequence text, int at) {
    return text.charAt(at) == '*' && text.charAt(at + 1) == '*';
  }

  /** A thematic break: {@code ---}, {@code * * *}. */
  static boolean isRule(CharSequence text, int from, int to) {
    char mark = text.charAt(from);
    if (mark != '-' && mark != '*' && mark != '_') {
      return false;
    }
    int marks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!Chars.isSpace(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  /** Where the content of a list item begins; -1 if the line begins none. */
  public static int itemContent(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    int marker = from;
    if ("-*+•".indexOf(c) >= 0) {
      marker++;
    } else if (Chars.isDigit(c)) {
      while (marker < to && marker < from + LONGEST_NUMBER && Chars.isDigit(text.charAt(marker))) {
        marker++;
      }
      if (marker == to || ".)".indexOf(text.charAt(marker)) < 0) {
        return -1;
      }
      marker++;
    } else {
      return -1;
    }
    if (marker < to && !Chars.isSpace(text.charAt(marker))) {
      return -1;
    }
    while (marker < to && Chars.isSpace(text.charAt(marker))) {
      marker++;
    }
    return marker;
  }

  /** How many backquotes or tildes begin a block of code; 0 if they begin none. */
  public static int fenceLength(CharSequence text, int from, int to) {
    char c = from < to ? text.charAt(from) : ' ';
    if (c != '`' && c != '~') {
      return 0;
    }
    int end = runEnd(text, from, to, c);
    if (end - from < 3) {
      return 0;
    }
    for (int i = end; i < to && c == '`'; i++) {
      if (text.charAt(i) == '`') {
        return 0; // code inside a line
      }
    }
    return end - from;
  }

  /** Whether a line ends a block of code that began with so many marks. */
  static boolean closesFence(CharSequence text, int from, int to, char mark, int length) {
    return to - from >= length && text.charAt(from) == mark && runEnd(text, from, to, mark) == to;
  }

  /** The row of dashes below a table's header. */
  static boolean isDelimiterRow(CharSequence text, int from, int to) {
    boolean pipe = false;
    boolean dash = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      pipe |= c == '|';
      dash |= c == '-';
      if (c != '|' && c != '-' && c != ':' && !Chars.isSpace(c)) {
        return false;
      }
    }
    return pipe && dash;
  }

  /** {@code [label]: target}, also of a footnote. */
  static boolean isDefinition(CharSequence text, int from, int to) {
    if (text.charAt(from) != '[') {
      return false;
    }
    for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        return false;
      }
      if (c == ']') {
        return i > from + 1 && text.charAt(i + 1) == ':';
      }
    }
    return false;
  }

  /**
   * The name of the HTML element that a block begins with, in lower case; {@code !--} for a
   * comment; empty if it begins with none.
   */
  static String htmlBlock(CharSequence text, int from, int to) {
    if (text.charAt(from) != '<') {
      return "";
    }
    if (to - from >= 4 && text.subSequence(from + 1, from + 4).toString().equals("!--")) {
      return "!--";
    }
    int start = from + 1 < to && text.charAt(from + 1) == '/' ? from + 2 : from + 1;
    int end = start;
    while (end < to && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean ends = end == to || " \t/>".indexOf(text.charAt(end)) >= 0;
    String name = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    return ends && HTML_BLOCKS.contains(name) ? name : "";
  }

  /** Where the text of a quote's line begins, after all {@code >}. */
  public static int quoteContent(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == '>' || Chars.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int runEnd(CharSequence text, int from, int to, char c) {
    int end = from;
    while (end < to && text.charAt(end) == c) {
      end++;
    }
    return end;
  }
}
