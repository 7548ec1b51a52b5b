package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.formats.table.AsciiDocTable;
import dev.cprs.spi.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What AsciiDoc writes in another way than Markdown: headings with {@code =}, blocks between two
 * equal lines, attributes above a block. The rest of it is much alike. Lines are taken without the
 * white space at either end, as UTF-16 offsets, start inclusive, end exclusive.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/">AsciiDoc
 *     syntax quick reference</a>
 */
final class AsciiDoc implements MarkdownDialect {
  /** What a table stands between. */
  static final String TABLE = "|===";

  private static final int SHORTEST_DELIMITER = 4;
  private static final int LONGEST_BLOCK_LINES = 2_000;

  private final TextLines lines;
  private final CharSequence text;

  AsciiDoc(TextLines lines) {
    this.lines = lines;
    text = lines.text();
  }

  /** Whether a text has what only AsciiDoc has. */
  static boolean isWrittenIn(TextLines lines) {
    CharSequence text = lines.text();
    boolean titled = false;
    boolean headings = false;
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (Chars.startsWith(text, start, end, "[source") || isTable(text, start, end)) {
        return true;
      }
      int level = headingLevel(text, start, end);
      titled |= line == 0 && level == 1;
      headings |= level > 1;
    }
    return titled && headings;
  }

  /** A block between two lines of one kind, a line that begins or ends another, or a heading. */
  @Override
  public @Nullable Block block(int line, boolean open) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    boolean table = isTable(text, start, end);
    char mark = delimiter(text, start, end);
    if (!table && mark == ' ') {
      int level = open ? 0 : headingLevel(text, start, end);
      return level == 0 ? null : new Block(Kind.HEADING, line + 1, level);
    }
    int last = Math.min(lines.count(), line + LONGEST_BLOCK_LINES);
    for (int at = line + 1; at < last && (table || "-.+".indexOf(mark) >= 0); at++) {
      if (lines.areSame(line, at)) {
        return new Block(table ? Kind.CELLS : Kind.LISTING, at + 1, 1);
      }
    }
    return new Block(Kind.RULE, line + 1, 0);
  }

  /** The language that the attributes above a block name. */
  @Override
  public String language(int line) {
    return line == 0 || lines.isBlank(line - 1)
        ? ""
        : language(text, lines.inkStart(line - 1), lines.inkEnd(line - 1));
  }

  @Override
  public void addCells(int line, int end, UnitTree.Builder units) {
    AsciiDocTable.segment(
        lines.inkStart(line), lines.inkStart(end - 1), lines.inkEnd(end - 1), units);
  }

  @Override
  public boolean indentsCode() {
    return true;
  }

  /** The level of a heading with {@code =}; 0 if it is none. */
  static int headingLevel(CharSequence text, int from, int to) {
    int level = 0;
    while (from + level < to && level < 7 && text.charAt(from + level) == '=') {
      level++;
    }
    boolean marked = level >= 1 && level <= 6 && from + level + 1 < to;
    return marked && text.charAt(from + level) == ' ' && text.charAt(to - 1) != '=' ? level : 0;
  }

  /** Whether a line begins or ends a table. */
  static boolean isTable(CharSequence text, int from, int to) {
    return to - from == TABLE.length() && Chars.startsWith(text, from, to, TABLE);
  }

  /**
   * The mark of a line that begins and ends a block: {@code ----}; a space if it is none. Of blocks
   * of code it is {@code -}, {@code .} or {@code +}.
   */
  private static char delimiter(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    boolean open = c == '-' && to - from == 2;
    if ((to - from < SHORTEST_DELIMITER && !open) || "-.+=*_".indexOf(c) < 0) {
      return ' ';
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != c) {
        return ' ';
      }
    }
    return open ? '=' : c;
  }

  /** Whether the last line of a paragraph has the attributes of the block below it. */
  static boolean endsWithAttributes(CharSequence text, int from, int to) {
    int start = to;
    while (start > from && !Chars.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(start) == '[' && text.charAt(to - 1) == ']';
  }

  /** The language that attributes name, {@code [source,java]}; empty if they name none. */
  private static String language(CharSequence text, int from, int to) {
    String line = text.subSequence(from, to).toString();
    int comma = line.indexOf(',');
    if (!line.startsWith("[") || comma < 0) {
      return "";
    }
    int end = comma + 1;
    while (end < line.length() && ",]".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(comma + 1, end).strip();
  }
}
