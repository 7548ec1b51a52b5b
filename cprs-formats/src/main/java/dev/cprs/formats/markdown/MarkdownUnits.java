package dev.cprs.formats.markdown;

import dev.cprs.formats.FenceFormats;
import dev.cprs.formats.Prose;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.formats.table.MarkdownTable;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/** Adds the blocks of Markdown to a tree, with the open sections and items on a stack. */
final class MarkdownUnits {
  /** Up to this length, in UTF-16 units, an item, or a list with what leads to it, is one unit. */
  private static final int LONGEST_UNIT = 600;

  /** A paragraph or item of up to this length may lead a group as a whole. */
  private static final int LONGEST_LEAD = 300;

  /** An item of up to this length isn't worth parts. */
  private static final int LONGEST_LEAF = 200;

  /** The end line of a section, which ends with the next heading of its level. */
  private static final int TO_NEXT_HEADING = Integer.MAX_VALUE;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final TextLines lines;
  private final MarkdownBlocks blocks;

  /** The line after each open node, and a section's level; 0 for other nodes. */
  private int[] openEnds = new int[16];

  private int[] openLevels = new int[16];
  private int depth;

  /** Where the text ends that has been added. */
  private int added;

  MarkdownUnits(UnitTree.Builder units, int from, int to) {
    this.units = units;
    text = units.text();
    lines = new TextLines(text, from, to);
    blocks = new MarkdownBlocks(lines, to);
    added = from;
  }

  void add() {
    for (int line = 0; line < lines.count(); ) {
      while (depth > 0 && openEnds[depth - 1] <= line) {
        close();
      }
      line = add(line);
    }
    while (depth > 0) {
      close();
    }
  }

  /** Adds the block that begins at a line, or its beginning; the line after it. */
  private int add(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    switch (blocks.kind(line)) {
      case BLANK -> {
        return line + 1;
      }
      case HEADING -> heading(line);
      case ITEM -> {
        return item(line);
      }
      case TEXT -> {
        return paragraph(line);
      }
      case QUOTE -> {
        return quote(line);
      }
      case RULE -> leaf(UnitKind.LINE, start, end).mute();
      case DEFINITION -> Prose.leaf(units, UnitKind.LINE, start, end);
      case TABLE -> MarkdownTable.segment(start, blockEnd(line), units);
      case DRAWN -> units.inner(start, blockEnd(line), "table");
      case CELLS -> blocks.addCells(line, units);
      case LISTING -> fenced(line, UnitKind.BLOCK, blocks.language(line));
      case JSON -> units.inner(start, blockEnd(line), "json");
      case FRONT_MATTER -> fenced(line, UnitKind.RECORD, "yaml");
      case FENCE -> fenced(line, UnitKind.BLOCK, FenceFormats.of(info(start, end)));
      case INDENTED -> small(line, lines.start(line), UnitKind.BLOCK, "");
      case HTML -> small(line, start, UnitKind.ELEMENT, "html");
    }
    added = Math.max(added, blockEnd(line));
    return blocks.end(line);
  }

  private void heading(int line) {
    int start = lines.inkStart(line);
    int end = blockEnd(line);
    int level = blocks.level(line);
    while (depth > 0 && openLevels[depth - 1] >= level) {
      close();
    }
    if (depth > 0 && openLevels[depth - 1] == 0) { // in an item
      leaf(UnitKind.SENTENCE, start, end);
      return;
    }
    units.group(UnitKind.SECTION, start, end).speaking();
    if (blocks.isRecord(line)) {
      units.framed();
    }
    int nameStart = Math.min(end, start + blocks.headingMark());
    int nameEnd = lines.inkEnd(line);
    while (nameStart < nameEnd && isHeadingMark(text.charAt(nameStart))) {
      nameStart++;
    }
    while (nameEnd > nameStart && isHeadingMark(text.charAt(nameEnd - 1))) {
      nameEnd--;
    }
    if (nameStart < nameEnd) {
      units.name(nameStart, nameEnd);
    }
    open(TO_NEXT_HEADING, level);
    added = end;
  }

  private static boolean isHeadingMark(char c) {
    return c == '#' || c == '*' || c == '=' || Prose.separates(c);
  }

  private int paragraph(int line) {
    int start = lines.inkStart(line);
    int next = textEnd(line);
    int end = lines.inkEnd(next - 1);
    if (Prose.inkStart(text, start, end) == end) { // no-break spaces alone
      return next;
    }
    boolean leads =
        text.charAt(end - 1) == ':'
            || MarkdownSyntax.isDirective(text, start, end)
            || AsciiDoc.endsWithAttributes(text, start, end);
    int ledEnd = leads ? ledEnd(next) : next;
    if (ledEnd > next) {
      int leadStart = leadStart(start, end);
      if (leadStart > start) {
        sentences(start, leadStart);
      }
      if (lastInk(ledEnd) - leadStart <= LONGEST_UNIT) {
        units.unit(UnitKind.PARAGRAPH, leadStart, end);
      } else {
        units.group(UnitKind.PARAGRAPH, leadStart, end).speaking();
      }
      open(ledEnd, 0);
      added = end;
    } else {
      sentences(start, end);
    }
    return next;
  }

  /** The line after the paragraph that goes on at a line. */
  private int textEnd(int line) {
    int limit = limit();
    int next = line + 1;
    while (next < limit && blocks.kind(next) == Kind.TEXT) {
      next++;
    }
    return next;
  }

  /** The line after the list, table or code that a paragraph before a line leads to. */
  private int ledEnd(int line) {
    int limit = limit();
    int at = lines.skipBlank(line, limit);
    if (at == limit) {
      return line;
    }
    return switch (blocks.kind(at)) {
      case TABLE, DRAWN, CELLS, FENCE, LISTING, INDENTED, JSON -> Math.min(limit, blocks.end(at));
      case ITEM -> {
        int end = line;
        while (at < limit && blocks.kind(at) == Kind.ITEM) {
          end = blocks.end(at);
          at = lines.skipBlank(end, limit);
        }
        yield Math.min(limit, end);
      }
      default -> line;
    };
  }

  /** A long paragraph leads with its last sentence alone. */
  private int leadStart(int start, int end) {
    if (end - start <= LONGEST_LEAD) {
      return start;
    }
    UnitTree sentences = Prose.sentences(text, start, end);
    return sentences.start(sentences.size() - 1);
  }

  private void sentences(int from, int to) {
    int end = Prose.inkEnd(text, from, to);
    units.group(UnitKind.PARAGRAPH, from, from);
    Prose.add(units, from, end);
    units.close(end, end);
    added = end;
  }

  private int item(int line) {
    int start = lines.inkStart(line);
    int next = blocks.end(line);
    int end = lastInk(next);
    if (end - start <= LONGEST_LEAF) {
      Prose.leaf(units, UnitKind.LIST_ITEM, start, end);
    } else if (end - start <= LONGEST_UNIT) {
      units.unit(UnitKind.LIST_ITEM, start, start);
      Prose.add(units, start, end);
      units.close(end, end);
    } else {
      return longItem(line, start, next);
    }
    added = end;
    return next;
  }

  /** An item's first sentence leads the rest of it, if it is short enough to stand before all. */
  private int longItem(int line, int start, int end) {
    int next = line + 1;
    while (next < end && blocks.kind(next) == Kind.TEXT) {
      next++;
    }
    int textEnd = lines.inkEnd(next - 1);
    UnitTree sentences = Prose.sentences(text, start, textEnd);
    int headEnd = sentences.size() == 0 ? start : sentences.end(0);
    headEnd = headEnd - start <= LONGEST_LEAD ? headEnd : start;
    units.group(UnitKind.LIST_ITEM, start, headEnd).framed();
    Prose.add(units, headEnd, textEnd);
    added = textEnd;
    open(end, 0);
    return next;
  }

  /** The paragraphs of a quote, with the lines between them, its items apart, and its tables. */
  private int quote(int line) {
    int limit = limit();
    int next = line;
    int start = -1;
    while (next < limit
        && (blocks.kind(next) == Kind.QUOTE || (blocks.kind(next) == Kind.TEXT && next > line))) {
      int ink = lines.inkStart(next);
      int end = lines.inkEnd(next);
      int content =
          blocks.kind(next) == Kind.QUOTE ? MarkdownSyntax.quoteContent(text, ink, end) : ink;
      boolean blank = content == end;
      if (!blank && isQuotedTable(next, limit)) {
        if (start >= 0) {
          sentences(start, lines.inkEnd(next - 1));
          start = -1;
        }
        next = quotedTable(next, limit);
        continue;
      }
      if (start >= 0 && (blank || MarkdownSyntax.itemContent(text, content, end) >= 0)) {
        sentences(start, lines.inkEnd(next - 1));
        start = -1;
      }
      if (blank) {
        leaf(UnitKind.LINE, ink, end).mute();
      } else if (start < 0) {
        start = ink;
      }
      next++;
    }
    if (start >= 0) {
      sentences(start, lines.inkEnd(next - 1));
    }
    return next;
  }

  /** Whether a quote's line and the one below it are the header of a table. */
  private boolean isQuotedTable(int line, int limit) {
    return line + 1 < limit
        && isQuotedRow(line)
        && isQuotedRow(line + 1)
        && MarkdownSyntax.isDelimiterRow(text, quoted(line + 1), lines.inkEnd(line + 1));
  }

  private boolean isQuotedRow(int line) {
    return blocks.kind(line) == Kind.QUOTE
        && quoted(line) < lines.inkEnd(line)
        && text.charAt(quoted(line)) == '|';
  }

  private int quoted(int line) {
    return MarkdownSyntax.quoteContent(text, lines.inkStart(line), lines.inkEnd(line));
  }

  private int quotedTable(int line, int limit) {
    units.group(UnitKind.TABLE, lines.inkStart(line), lines.inkEnd(line + 1)).framed().speaking();
    int next = line + 2;
    while (next < limit && isQuotedRow(next)) {
      units.leaf(UnitKind.ROW, lines.inkStart(next), lines.inkEnd(next));
      next++;
    }
    added = lines.inkEnd(next - 1);
    units.close(added, added);
    return next;
  }

  private void fenced(int line, UnitKind kind, String format) {
    int start = lines.inkStart(line);
    int headEnd = lines.inkEnd(line);
    int bodyEnd = blocks.end(line) - (blocks.isClosed(line) ? 1 : 0);
    int end = blockEnd(line);
    int first = lines.skipBlank(line + 1, bodyEnd);
    if (first == bodyEnd) {
      leaf(kind, start, end);
      return;
    }
    boolean whole = end - start <= LONGEST_UNIT;
    if (whole) {
      units.unit(kind, start, headEnd).framed();
    } else {
      units.group(kind, start, headEnd).framed();
    }
    int from = lines.start(first);
    int to = lastInk(bodyEnd);
    if (whole && format.isEmpty()) {
      units.leaf(UnitKind.BLOCK, lines.inkStart(first), to);
    } else {
      units.inner(from, to, format);
    }
    int tailStart = blocks.isClosed(line) ? lines.inkStart(blocks.end(line) - 1) : to;
    units.close(tailStart, blocks.isClosed(line) ? end : to);
  }

  /** A block that is one unit if it is small, and otherwise what its format makes of it. */
  private void small(int line, int from, UnitKind kind, String format) {
    int start = lines.inkStart(line);
    int end = blockEnd(line);
    if (end - start <= LONGEST_UNIT) {
      Prose.leaf(units, kind, start, end);
    } else {
      units.inner(from, end, format);
    }
  }

  private String info(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == text.charAt(start) || text.charAt(at) == ' ')) {
      at++;
    }
    return text.subSequence(at, end).toString();
  }

  private int limit() {
    return depth == 0 ? lines.count() : Math.min(lines.count(), openEnds[depth - 1]);
  }

  /** Where a block's text ends. */
  private int blockEnd(int line) {
    return lastInk(blocks.end(line));
  }

  private int lastInk(int afterLine) {
    int line = afterLine - 1;
    while (lines.isBlank(line)) {
      line--;
    }
    return lines.inkEnd(line);
  }

  private UnitTree.Builder leaf(UnitKind kind, int start, int end) {
    added = end;
    return units.leaf(kind, start, end);
  }

  private void open(int end, int level) {
    if (depth == openEnds.length) {
      openEnds = Arrays.copyOf(openEnds, 2 * depth);
      openLevels = Arrays.copyOf(openLevels, 2 * depth);
    }
    openEnds[depth] = end;
    openLevels[depth++] = level;
  }

  private void close() {
    depth--;
    units.close(added, added);
  }
}
