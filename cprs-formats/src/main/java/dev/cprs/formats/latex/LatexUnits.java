package dev.cprs.formats.latex;

import dev.cprs.formats.Chars;
import dev.cprs.formats.FenceFormats;
import dev.cprs.formats.Prose;
import dev.cprs.formats.TextLines;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds the parts of LaTeX to a tree, line by line: sections nest by their levels, environments by
 * their beginnings and ends. An end without a beginning is text, and what isn't closed goes to the
 * end of what it is in.
 */
final class LatexUnits {
  private static final Set<String> LISTS = Set.of("itemize", "enumerate", "description");

  /** Environments that stand around text as a page does. */
  private static final Set<String> PAGES =
      Set.of("document", "abstract", "quote", "quotation", "center", "multicols", "frame", "small");

  private static final Pattern PAGE_LINE =
      Pattern.compile("\\\\(?:begin|end)\\{[^{}]*}(?:\\[[^\\]]*])*");

  /** Up to this length, in UTF-16 units, an environment is one unit. */
  private static final int LONGEST_UNIT = 600;

  /** What stands before a table stays with its rows if it isn't longer. */
  private static final int LONGEST_LEAD = 300;

  /** An item of up to this length isn't worth parts. */
  private static final int LONGEST_LEAF = 200;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final TextLines lines;
  private final LatexLines latex;

  private int sections;
  private final int[] levels = new int[LatexLines.HEADINGS.size() + 1];

  /** Where the text ends that has been added. */
  private int added;

  LatexUnits(UnitTree.Builder units, int from, int to) {
    this.units = units;
    text = units.text();
    lines = new TextLines(text, from, to);
    latex = new LatexLines(lines);
    added = from;
  }

  void add() {
    add(0, lines.count(), true);
    closeSections(0);
  }

  /**
   * Adds the lines of a part.
   *
   * @param sectioned whether sections may begin there: in a page, but in no other environment
   */
  private void add(int first, int last, boolean sectioned) {
    int line = first;
    while (line < last) {
      int level = sectioned ? latex.level(line) : 0;
      if (lines.isBlank(line)) {
        line++;
      } else if (level > 0) {
        heading(line, level);
        line++;
      } else if (latex.end(line) > 0 && latex.end(line) <= last) {
        environment(line, latex.end(line), sectioned);
        line = latex.end(line);
      } else if (latex.isComment(line)) {
        line = comments(line, last);
      } else {
        line = paragraph(line, last);
      }
    }
  }

  /** A heading, and the sentences that stand behind it on its line. */
  private void heading(int line, int level) {
    closeSections(level);
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    int name = start;
    while (name < end && text.charAt(name) != '{') {
      name++;
    }
    int nameEnd = closing(name, end);
    int headEnd = Math.min(end, nameEnd + 1);
    if (Chars.startsWith(text, headEnd, end, "\\label{")) {
      headEnd = Math.min(end, closing(headEnd + 6, end) + 1);
    }
    units.group(UnitKind.SECTION, start, headEnd).speaking();
    if (name + 1 < nameEnd) {
      units.name(name + 1, nameEnd);
    }
    levels[sections++] = level;
    added = headEnd;
    int rest = Prose.inkStart(text, headEnd, end);
    if (rest < end) {
      sentences(rest, end);
    }
  }

  /** Where the brace closes that opens at an offset; the end if it doesn't. */
  private int closing(int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return end;
  }

  /** Closes the sections of a level and below. */
  private void closeSections(int level) {
    while (sections > 0 && levels[sections - 1] >= level) {
      sections--;
      units.close(added, added);
    }
  }

  private void environment(int line, int end, boolean sectioned) {
    String name = latex.environment(line);
    int start = lines.inkStart(line);
    int stop = lines.inkEnd(end - 1);
    if (PAGES.contains(name)) {
      pageLine(line);
      add(line + 1, end - 1, sectioned);
      pageLine(end - 1);
    } else if (LatexLines.isCode(name)) {
      code(line, end, name);
    } else if (LatexLines.isTable(name)) {
      table(line, end);
    } else if (LISTS.contains(name)) {
      units.group(UnitKind.BLOCK, start, lines.inkEnd(line)).framed();
      items(line + 1, end - 1);
      units.close(lines.inkStart(end - 1), stop);
      added = stop;
    } else {
      int table = latex.tableIn(line + 1, end - 1);
      if (stop - start <= LONGEST_UNIT && table < 0) {
        Prose.leaf(units, UnitKind.BLOCK, start, stop);
      } else {
        // A caption above a table stays with each of its rows.
        boolean captioned = table > line && lines.inkEnd(table - 1) - start <= LONGEST_LEAD;
        int body = captioned ? table : line + 1;
        units.group(UnitKind.BLOCK, start, lines.inkEnd(body - 1)).framed().speaking();
        added = lines.inkEnd(body - 1);
        add(body, end - 1, false);
        units.close(lines.inkStart(end - 1), stop);
      }
      added = stop;
    }
  }

  /** The beginning or end of a page, which says nothing unless more stands in its line. */
  private void pageLine(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    Prose.leaf(units, UnitKind.LINE, start, end);
    if (PAGE_LINE.matcher(text.subSequence(start, end)).matches()) {
      units.mute();
    }
    added = end;
  }

  private void code(int line, int end, String name) {
    int first = lines.skipBlank(line + 1, end - 1);
    int start = lines.inkStart(line);
    int stop = lines.inkEnd(end - 1);
    if (first == end - 1) {
      units.leaf(UnitKind.BLOCK, start, stop);
    } else {
      if (stop - start <= LONGEST_UNIT) {
        units.unit(UnitKind.BLOCK, start, lines.inkEnd(line)).framed();
      } else {
        units.group(UnitKind.BLOCK, start, lines.inkEnd(line)).framed();
      }
      int last = end - 2;
      while (lines.isBlank(last)) {
        last--;
      }
      String format = name.equals("comment") ? "" : FenceFormats.of(language(line));
      units.inner(lines.start(first), lines.inkEnd(last), format);
      units.close(lines.inkStart(end - 1), stop);
    }
    added = stop;
  }

  /** {@code Python} of {@code [language=Python]} and of {@code {minted}{python}}. */
  private String language(int line) {
    String rest = text.subSequence(lines.inkStart(line), lines.inkEnd(line)).toString();
    int named = rest.indexOf("language=");
    int from = named >= 0 ? named + 9 : rest.lastIndexOf('{') + 1;
    int to = from;
    while (to < rest.length() && ",]}".indexOf(rest.charAt(to)) < 0) {
      to++;
    }
    return rest.substring(from, to).strip();
  }

  /** A table with its rows; what stands above the first rule below a row is its header. */
  private void table(int line, int end) {
    int header = latex.headerEnd(line + 1, end - 1);
    units.group(UnitKind.TABLE, lines.inkStart(line), lines.inkEnd(header - 1)).framed().speaking();
    int at = header;
    while (at < end - 1) {
      int rowEnd = latex.rowEnd(at, end - 1);
      if (!lines.isBlank(at)) {
        units.leaf(UnitKind.ROW, lines.inkStart(at), lines.inkEnd(rowEnd - 1));
        if (latex.isRule(at)) {
          units.mute();
        }
      }
      at = rowEnd;
    }
    added = lines.inkEnd(end - 1);
    units.close(lines.inkStart(end - 1), added);
  }

  /** Items, each with all that stands below it. */
  private void items(int first, int last) {
    int line = first;
    while (line < last) {
      int next =
          Math.min(last, Math.max(line + 1, latex.end(line))); // a list may begin behind its mark
      while (next < last && !latex.isItem(next)) {
        next = latex.end(next) > 0 ? Math.min(last, latex.end(next)) : next + 1;
      }
      item(line, next);
      line = next;
    }
  }

  private void item(int first, int last) {
    int from = lines.skipBlank(first, last);
    int to = last;
    while (to > from && lines.isBlank(to - 1)) {
      to--;
    }
    if (from == to) {
      return;
    }
    int start = lines.inkStart(from);
    int end = lines.inkEnd(to - 1);
    if (end - start <= LONGEST_LEAF) {
      Prose.leaf(units, UnitKind.LIST_ITEM, start, end);
    } else if (end - start <= LONGEST_UNIT) {
      units.unit(UnitKind.LIST_ITEM, start, start);
      Prose.add(units, start, end);
      units.close(end, end);
    } else {
      units.group(UnitKind.LIST_ITEM, start, start);
      added = start;
      add(from, to, false);
      units.close(end, end);
    }
    added = end;
  }

  private int comments(int first, int last) {
    int line = first;
    while (line < last && !lines.isBlank(line) && latex.isComment(line)) {
      line++;
    }
    int start = lines.inkStart(first);
    int end = lines.inkEnd(line - 1);
    if (end - start <= LONGEST_UNIT) {
      Prose.leaf(units, UnitKind.BLOCK, start, end);
      added = end;
    } else {
      sentences(start, end);
    }
    return line;
  }

  /** The sentences of lines up to a blank one, a heading, a comment or an environment. */
  private int paragraph(int first, int last) {
    int line = first + 1;
    while (line < last
        && !lines.isBlank(line)
        && !latex.isComment(line)
        && (latex.end(line) == 0 || latex.end(line) > last)
        && latex.level(line) == 0) {
      line++;
    }
    sentences(lines.inkStart(first), lines.inkEnd(line - 1));
    return line;
  }

  private void sentences(int start, int end) {
    units.group(UnitKind.PARAGRAPH, start, start);
    Prose.add(units, start, end);
    units.close(end, end);
    added = end;
  }
}
