package dev.cprs.formats.markdown;

import dev.cprs.formats.FenceFormats;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.table.MarkdownTable;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What block each line of a text begins, and where the block ends. One pass that looks at each line
 * and sometimes at the one after it; what isn't closed goes to the end.
 *
 * <p>After CommonMark, but by lines and indentation alone: an item holds what is indented more than
 * its marker, and the content of a quote isn't looked into. commonmark-java has exact source spans,
 * but takes quadratic time for a text of many {@code <}.
 */
final class MarkdownBlocks {
  /** What a line begins or is. */
  enum Kind {
    BLANK,
    TEXT,
    HEADING,
    RULE,
    ITEM,
    QUOTE,
    TABLE,

    /** A table with borders of {@code +---+}. */
    DRAWN,

    /** A table of another dialect. */
    CELLS,
    FENCE,

    /** A block of code of another dialect. */
    LISTING,
    INDENTED,
    JSON,
    HTML,
    DEFINITION,
    FRONT_MATTER
  }

  private static final int CODE_INDENT = 4;

  private static final int LONGEST_FRONT_MATTER_LINES = 200;

  private final CharSequence text;
  private final int to;
  private final TextLines lines;
  private final JsonScan json;
  private final @Nullable MarkdownDialect dialect;
  private final Underlines underlines;
  private final Kind[] kinds;
  private final int[] ends;

  /** A heading's level; the column of an item's content; 1 for a block with a closing line. */
  private final int[] details;

  /** Open items, innermost last. */
  private int[] items = new int[16];

  private int itemDepth;
  private int lastInk = -1;

  MarkdownBlocks(TextLines lines, int to) {
    this.lines = lines;
    this.to = to;
    text = lines.text();
    json = new JsonScan(text, to);
    dialect = MarkdownDialect.of(lines);
    underlines = new Underlines(lines);
    kinds = new Kind[lines.count()];
    ends = new int[lines.count()];
    details = new int[lines.count()];
    for (int line = 0; line < lines.count(); ) {
      kinds[line] = Kind.BLANK;
      int next = line + 1;
      if (!lines.isBlank(line)) {
        next = classify(line);
        lastInk = next - 1;
      }
      line = next;
    }
    closeItems(0);
  }

  /** What a line begins. Meaningless for lines inside a block of several lines. */
  Kind kind(int line) {
    return kinds[line];
  }

  /** The line after a block; an item's sub-items and paragraphs belong to it. */
  int end(int line) {
    return ends[line];
  }

  /** A heading's level, from 1. */
  int level(int line) {
    return details[line];
  }

  /** Whether a block of code or front matter has its closing line. */
  boolean isClosed(int line) {
    return details[line] == 1;
  }

  /** Whether a heading has properties or dates below it, so that it names a record. */
  boolean isRecord(int line) {
    int next = ends[line];
    return dialect != null && next < kinds.length && kinds[next] == Kind.DEFINITION;
  }

  /** Adds the table of another dialect that begins at a line. */
  void addCells(int line, UnitTree.Builder units) {
    if (dialect != null) {
      dialect.addCells(line, ends[line], units);
    }
  }

  /** How long a heading's mark is that is no run of one sign. */
  int headingMark() {
    return dialect == null ? 0 : dialect.headingMark();
  }

  /** The format of a block of code of another dialect; empty if it isn't known. */
  String language(int line) {
    return dialect == null ? "" : FenceFormats.of(dialect.language(line));
  }

  private int classify(int line) {
    boolean open = continuesParagraph(line);
    Kind kind = kindOf(line, open);
    if (kind == Kind.TEXT && open) {
      return block(line, Kind.TEXT, line + 1); // belongs to the paragraph, however it is indented
    }
    int column = lines.column(line);
    while (itemDepth > 0 && column < inside(items[itemDepth - 1], kind)) {
      closeItems(itemDepth - 1);
    }
    int base = itemDepth == 0 ? 0 : details[items[itemDepth - 1]];
    boolean listed = kind == Kind.ITEM; // plain text indents lists as it likes
    int code = base + CODE_INDENT;
    int lead = codeLead();
    if (lead >= 0) {
      code = Math.min(code, lines.column(lead) + 2);
    }
    boolean indented = dialect == null || dialect.indentsCode();
    if (indented && !open && column >= code && !listed) {
      return block(line, Kind.INDENTED, indentedEnd(line, code));
    }
    return switch (kind) {
      case ITEM -> item(line);
      case FENCE -> block(line, kind, fenceEnd(line, lines.inkStart(line)));
      case TABLE, DRAWN, JSON, CELLS, LISTING -> block(line, kind, ends[line]);
      case HTML -> block(line, kind, htmlEnd(line));
      case HEADING, FRONT_MATTER -> block(line, kind, ends[line]);
      default -> block(line, kind, line + 1);
    };
  }

  /**
   * The line that says that code follows, as reStructuredText does, if it is the last one with
   * text, or has nothing but its options below it; -1 if there is none.
   */
  private int codeLead() {
    int line = lastInk;
    while (line > 0 && first(line) == ':' && kinds[line - 1] == Kind.TEXT) {
      line--;
    }
    boolean leads =
        line >= 0 && MarkdownSyntax.leadsCode(text, lines.inkStart(line), lines.inkEnd(line));
    return leads ? line : -1;
  }

  private int block(int line, Kind kind, int end) {
    kinds[line] = kind;
    ends[line] = end;
    return end;
  }

  /** The first column that lies inside an item; for another item two columns more. */
  private int inside(int item, Kind kind) {
    return lines.column(item) + (kind == Kind.ITEM ? 2 : 1);
  }

  private boolean continuesParagraph(int line) {
    if (line == 0 || lastInk != line - 1) {
      return false;
    }
    Kind before = kinds[line - 1];
    return before == Kind.TEXT || before == Kind.ITEM || before == Kind.QUOTE;
  }

  private Kind kindOf(int line, boolean open) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    char c = text.charAt(start);
    if (line == 0 && isFrontMatter(line)) {
      return Kind.FRONT_MATTER;
    }
    MarkdownDialect.Block own = dialect == null ? null : dialect.block(line, open);
    if (own != null) {
      details[line] = own.detail();
      ends[line] = own.end();
      return own.kind();
    }
    if (isHeading(line, open)) {
      return Kind.HEADING;
    }
    if (c == '>') {
      return Kind.QUOTE;
    }
    if (MarkdownSyntax.isRule(text, start, end) || (!open && underlines.isOverline(line))) {
      return Kind.RULE;
    }
    if (isItem(start, end, open)) {
      return Kind.ITEM;
    }
    if (MarkdownSyntax.fenceLength(text, start, end) > 0) {
      return Kind.FENCE;
    }
    if ((c == '{' || c == '[') && isJson(line)) {
      return Kind.JSON;
    }
    if (MarkdownSyntax.isDefinition(text, start, end)) {
      return Kind.DEFINITION;
    }
    if (!MarkdownSyntax.htmlBlock(text, start, end).isEmpty()) {
      return Kind.HTML;
    }
    if (c == '+' && !open && isDrawn(line)) {
      return Kind.DRAWN;
    }
    return isTable(line) ? Kind.TABLE : Kind.TEXT;
  }

  private boolean isHeading(int line, boolean open) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    int level = MarkdownSyntax.headingLevel(text, start, end);
    int lineEnd = line + 1;
    if (dialect == null && level == 0 && !open) {
      level = underlines.level(line);
      lineEnd += level > 0 ? 1 : 0;
    }
    boolean alone = line + 1 == lines.count() || lines.isBlank(line + 1);
    if (level == 0 && !open && alone && MarkdownSyntax.isBoldLine(text, start, end)) {
      level = MarkdownSyntax.BOLD_LEVEL;
    }
    details[line] = level;
    ends[line] = lineEnd;
    return level > 0;
  }

  /** A number other than 1 doesn't interrupt a paragraph: it may be a year at a line's start. */
  private boolean isItem(int start, int end, boolean open) {
    int content = MarkdownSyntax.itemContent(text, start, end);
    if (content < 0 || !open || itemDepth > 0) {
      return content >= 0;
    }
    boolean first = text.charAt(start) == '1' && !Character.isDigit(text.charAt(start + 1));
    return content < end && (first || !Character.isDigit(text.charAt(start)));
  }

  private int item(int line) {
    if (itemDepth == items.length) {
      items = Arrays.copyOf(items, 2 * itemDepth);
    }
    items[itemDepth++] = line;
    int start = lines.inkStart(line);
    int content = MarkdownSyntax.itemContent(text, start, lines.inkEnd(line));
    kinds[line] = Kind.ITEM;
    details[line] = lines.column(line) + Math.min(content - start, 1 + CODE_INDENT);
    if (MarkdownSyntax.fenceLength(text, content, lines.inkEnd(line)) == 0) {
      return line + 1;
    }
    int contentColumn = details[line];
    int end = fenceEnd(line, content); // its lines are text of the item
    details[line] = contentColumn;
    for (int inside = line + 1; inside < end; inside++) {
      block(inside, lines.isBlank(inside) ? Kind.BLANK : Kind.TEXT, inside + 1);
    }
    return end;
  }

  private void closeItems(int depth) {
    while (itemDepth > depth) {
      ends[items[--itemDepth]] = lastInk + 1;
    }
  }

  private int fenceEnd(int line, int start) {
    char mark = text.charAt(start);
    int length = MarkdownSyntax.fenceLength(text, start, lines.inkEnd(line));
    for (int at = line + 1; at < lines.count(); at++) {
      int ink = lines.inkStart(at);
      if (MarkdownSyntax.closesFence(text, ink, lines.inkEnd(at), mark, length)) {
        details[line] = 1;
        return at + 1;
      }
    }
    return lines.count();
  }

  private boolean isFrontMatter(int line) {
    if (!isMark(line, "---")) {
      return false;
    }
    int last = Math.min(lines.count(), LONGEST_FRONT_MATTER_LINES);
    for (int at = line + 1; at < last; at++) {
      if (isMark(at, "---") || isMark(at, "...")) {
        details[line] = 1;
        ends[line] = at + 1;
        return at > line + 1;
      }
      if (lines.isBlank(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isMark(int line, String mark) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return end - start == mark.length() && text.subSequence(start, end).toString().equals(mark);
  }

  private int indentedEnd(int line, int column) {
    int end = line + 1;
    for (int at = end; at < lines.count(); at++) {
      if (!lines.isBlank(at)) {
        if (lines.column(at) < column) {
          break;
        }
        end = at + 1;
      }
    }
    return end;
  }

  private boolean isJson(int line) {
    int start = lines.inkStart(line);
    int end = json.end(start);
    ends[line] = end > start ? lines.after(line, end) : line + 1;
    return end > start;
  }

  private boolean isTable(int line) {
    int next = line + 1;
    if (next == lines.count()
        || !MarkdownSyntax.isDelimiterRow(text, lines.inkStart(next), lines.inkEnd(next))) {
      return false;
    }
    int start = lines.inkStart(line);
    int end = MarkdownTable.end(text, start, to);
    ends[line] = lines.after(line, end);
    return end > start;
  }

  private boolean isDrawn(int line) {
    int at = line;
    while (at < lines.count() && !lines.isBlank(at) && "+|".indexOf(first(at)) >= 0) {
      at++;
    }
    ends[line] = at;
    return at - line >= 3 && isBorder(line) && isBorder(at - 1);
  }

  private char first(int line) {
    return text.charAt(lines.inkStart(line));
  }

  private boolean isBorder(int line) {
    int end = lines.inkEnd(line);
    for (int i = lines.inkStart(line); i < end; i++) {
      if ("+-=".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - lines.inkStart(line) > 3 && first(line) == '+' && text.charAt(end - 1) == '+';
  }

  private int htmlEnd(int line) {
    String name = MarkdownSyntax.htmlBlock(text, lines.inkStart(line), lines.inkEnd(line));
    String close =
        switch (name) {
          case "!--" -> "-->";
          case "script", "style", "pre", "textarea" -> "</" + name;
          default -> "";
        };
    for (int at = line; at < lines.count(); at++) {
      if (close.isEmpty() ? lines.isBlank(at) : contains(at, close)) {
        return close.isEmpty() ? at : at + 1;
      }
    }
    return lines.count();
  }

  private boolean contains(int line, String mark) {
    for (int at = lines.inkStart(line); at + mark.length() <= lines.inkEnd(line); at++) {
      if (text.charAt(at) == mark.charAt(0)
          && text.subSequence(at, at + mark.length()).toString().equalsIgnoreCase(mark)) {
        return true;
      }
    }
    return false;
  }
}
