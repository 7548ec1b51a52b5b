package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What MediaWiki writes in another way than Markdown: headings between equal signs, tables and
 * templates in braces, numbered items with {@code #}.
 *
 * @see <a href="https://www.mediawiki.org/wiki/Help:Formatting">Help:Formatting</a>
 */
final class WikiText implements MarkdownDialect {
  private static final int DEEPEST_LEVEL = 6;

  private static final Pattern CODE =
      Pattern.compile("<(syntaxhighlight|source)\\b(?:[^>]*\\blang=\"?([\\w+#-]+))?[^>]*>.*");

  private final TextLines lines;
  private final CharSequence text;
  private final ClosingLines ends;

  WikiText(TextLines lines) {
    this.lines = lines;
    text = lines.text();
    ends = new ClosingLines(lines.count(), this::startsWith);
  }

  /**
   * Whether a text has what only MediaWiki has: headings alone may be steps that a program prints.
   * Markdown may show it in a fence.
   */
  static boolean isWrittenIn(TextLines lines) {
    CharSequence text = lines.text();
    int headings = 0;
    boolean marks = false;
    boolean table = false;
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (MarkdownSyntax.fenceLength(text, start, end) > 0) {
        return false;
      }
      headings += headingLevel(text, start, end) > 1 ? 1 : 0;
      table |= Chars.startsWith(text, start, end, "{|");
      marks = marks || hasMarks(text, start, end);
      if ((headings > 1 && marks)
          || (table && end - start == 2 && Chars.startsWith(text, start, end, "|}"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a link, a template or bold words. */
  private static boolean hasMarks(CharSequence text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      char c = text.charAt(i);
      boolean doubled = text.charAt(i + 1) == c;
      if (doubled
          && (((c == '[' || c == '{') && Character.isLetter(text.charAt(i + 2)))
              || (c == '\'' && text.charAt(i + 2) == c))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Block block(int line, boolean open) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    switch (text.charAt(start)) {
      case '=' -> {
        int level = headingLevel(text, start, end);
        return level == 0 ? null : new Block(Kind.HEADING, line + 1, level);
      }
      case '#' -> {
        return new Block(Kind.DEFINITION, line + 1, 0);
      }
      case '[' -> { // a file, a category
        boolean link = Chars.startsWith(text, start, end, "[[") && text.charAt(end - 1) == ']';
        return link ? new Block(Kind.DEFINITION, line + 1, 0) : null;
      }
      case '{' -> {
        boolean table = Chars.startsWith(text, start, end, "{|");
        boolean template = Chars.startsWith(text, start, end, "{{");
        int last = table || template ? ends.of(line, table ? "|}" : "}}") : line;
        if (last > line && text.charAt(end - 1) != '}') {
          return new Block(Kind.CELLS, last + 1, 1);
        }
        return template ? new Block(Kind.DEFINITION, line + 1, 0) : null;
      }
      case '<' -> {
        Matcher code = CODE.matcher(line(line));
        int last = code.matches() ? ends.of(line, "</" + code.group(1)) : line;
        return last == line ? null : new Block(Kind.LISTING, last + 1, 1);
      }
      default -> {
        return null;
      }
    }
  }

  private boolean startsWith(int line, String mark) {
    return Chars.startsWith(text, lines.inkStart(line), lines.inkEnd(line), mark);
  }

  @Override
  public String language(int line) {
    Matcher code = CODE.matcher(line(line));
    return code.matches() && code.group(2) != null ? code.group(2) : "";
  }

  /** Adds a table with its rows, or a template with its fields. */
  @Override
  public void addCells(int line, int end, UnitTree.Builder units) {
    boolean table = text.charAt(lines.inkStart(line) + 1) == '|';
    String mark = table ? "|-" : "|";
    int last = end - 1;
    int next = table ? headEnd(line, last) : line + 1;
    units
        .group(table ? UnitKind.TABLE : UnitKind.RECORD, lines.inkStart(line), textEnd(next))
        .framed()
        .speaking();
    while (next < last) {
      int part = next;
      next = partEnd(part, last, mark);
      int start = lines.inkStart(lines.skipBlank(part, last));
      if (start < textEnd(next)) {
        units.leaf(table ? UnitKind.ROW : UnitKind.FIELD, start, textEnd(next));
      }
    }
    units.close(lines.inkStart(last), lines.inkEnd(last));
  }

  /** The line after a table's attributes, caption and header. */
  private int headEnd(int line, int last) {
    int first = partEnd(line, last, "|-");
    boolean bare = isHeader(line + 1, first);
    int second = partEnd(first, last, "|-");
    if (!bare) {
      return line + 1;
    }
    boolean header = first > line + 1 && text.charAt(lines.inkStart(first - 1)) == '!';
    return !header && first < last && isHeader(first + 1, second) ? second : first;
  }

  /** Whether no cell of some lines is one of data. */
  private boolean isHeader(int from, int to) {
    for (int line = from; line < to; line++) {
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (start < end && text.charAt(start) == '|' && !Chars.startsWith(text, start, end, "|+")) {
        return false;
      }
    }
    return true;
  }

  /** The line after a part, which goes on to the next line with a mark. */
  private int partEnd(int line, int last, String mark) {
    int end = Math.min(line + 1, last);
    while (end < last && !startsWith(end, mark)) {
      end++;
    }
    return end;
  }

  /** Where the text before a line ends. */
  private int textEnd(int line) {
    int at = line - 1;
    while (lines.isBlank(at)) {
      at--;
    }
    return lines.inkEnd(at);
  }

  private String line(int line) {
    return text.subSequence(lines.inkStart(line), lines.inkEnd(line)).toString();
  }

  /** The level of a heading; 0 if it is none. */
  private static int headingLevel(CharSequence text, int start, int end) {
    int level = 0;
    while (start + level < end && level < DEEPEST_LEVEL && text.charAt(start + level) == '=') {
      level++;
    }
    if (level == 0 || end - start < 2 * level + 1 || text.charAt(start + level) == '=') {
      return 0;
    }
    for (int i = end - level; i < end; i++) {
      if (text.charAt(i) != '=') {
        return 0;
      }
    }
    return level;
  }
}
