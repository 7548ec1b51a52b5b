package dev.cprs.formats.manual;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adds the nodes of one text: sections, terms, paragraphs and examples, by their indentation. */
final class ManualTree {
  /** A term with a longer description is opened; in characters that are shown. */
  private static final int LONGEST_TERM_UNIT = 900;

  /** A term with a longer description has its sentences as parts. */
  private static final int LONGEST_LEAF = 400;

  private static final int LONGEST_EXAMPLE = 600;

  private final PlainText plain;
  private final Lines lines;
  private final Terms terms;
  private final Headings headings;
  private final Labelled labelled;
  private final boolean glossary;
  private final UnitTree.Builder units;

  /** For each open group: the line behind it, and how far its first paragraph is indented. */
  private int[] openEnds = new int[16];

  private int[] textIndents = new int[16];
  private int depth;

  /** Where the last node or head ended, in the whole text. */
  private int lastEnd;

  /** The term before: the line behind it, its indentation, and where its description began. */
  private int termNext = -1;

  private int termIndent;
  private int termColumn = -1;

  ManualTree(PlainText plain, Lines lines, UnitTree.Builder units) {
    this.plain = plain;
    this.lines = lines;
    this.units = units;
    terms = new Terms(lines);
    headings = new Headings(lines, terms);
    labelled = new Labelled(lines);
    glossary = Glossary.is(lines);
    textIndents[0] = -1;
  }

  void add() {
    for (int line = lines.skipBlank(0); line < lines.count(); line = lines.skipBlank(line)) {
      closeBefore(line);
      line = add(line);
    }
    closeBefore(lines.count());
  }

  /** Adds what begins with a line, or opens it, and gives the line to go on with. */
  private int add(int line) {
    if (lines.isPageLine(line)) {
      return addPageLine(line);
    }
    Term entry = labelled.at(line, depth == 0 ? lines.count() : openEnds[depth]);
    if (entry != null) {
      return addTerm(line, entry);
    }
    if (headings.isUsage(line)) {
      return addBlock(line, headings.endOfUsage(line));
    }
    if (headings.is(line)) {
      int start = plain.startOf(lines.start(line));
      lastEnd = plain.endOf(lines.end(line));
      units.group(UnitKind.SECTION, start, lastEnd).speaking().name(start, lastEnd);
      open(lines.next(line));
      return line + 1;
    }
    Term term = termAt(line, isFresh(line));
    if (term != null) {
      return addTerm(line, term);
    }
    if (glossary && Glossary.colon(lines, line) >= 0) {
      return addEntry(line);
    }
    int text = textIndents[depth];
    if (text >= 0 && lines.indent(line) > text && !isProse(line, endOfBlock(line, text + 1))) {
      return addBlock(line, endOfBlock(line, text + 1));
    }
    return addParagraph(line, lines.start(line), lines.indent(line));
  }

  private @Nullable Term termAt(int line, boolean fresh) {
    boolean sibling = termNext == line && termIndent == lines.indent(line);
    return terms.at(line, fresh, sibling ? termColumn : -1);
  }

  /** Whether the line before isn't running text that goes on here. */
  private boolean isFresh(int line) {
    return lines.isFirstOfBlock(line)
        || lines.indent(line - 1) != lines.indent(line)
        || termNext == line
        || lines.last(line - 1) == ':';
  }

  /** Only the first and the last such line says what the text is; the others are repeated. */
  private int addPageLine(int line) {
    leaf(UnitKind.LINE, lines.start(line), lines.end(line));
    boolean first = lines.skipBlank(0) == line;
    if (!first && lines.skipBlank(line + 1) < lines.count()) {
      units.mute();
    }
    return line + 1;
  }

  private int addTerm(int line, Term term) {
    UnitKind kind = terms.isBullet(line) ? UnitKind.LIST_ITEM : UnitKind.TERM;
    int from = lines.start(line);
    int to = lines.end(lines.lastText(term.next() - 1));
    int start = plain.startOf(from);
    int nameEnd = plain.endOf(term.end());
    termNext = term.next();
    termIndent = lines.indent(line);
    termColumn = columnOf(line, term);
    if (to - from <= LONGEST_LEAF || term.body() < 0) {
      leaf(kind, from, to);
      units.name(start, nameEnd);
      return term.next();
    }
    lastEnd = plain.endOf(term.headEnd());
    if (to - from <= LONGEST_TERM_UNIT) {
      units.unit(kind, start, lastEnd).name(start, nameEnd).framed();
      prose(term.body(), to);
      units.close(lastEnd, lastEnd);
      return term.next();
    }
    units.group(kind, start, lastEnd).name(start, nameEnd).framed();
    open(term.next());
    if (term.bodyLine() > line) {
      return term.bodyLine();
    }
    boolean wraps = line + 1 < term.next() && !lines.isBlank(line + 1);
    return addParagraph(line, term.body(), wraps ? lines.indent(line + 1) : termColumn);
  }

  private int columnOf(int line, Term term) {
    if (term.body() < 0) {
      return -1;
    }
    return term.bodyLine() > line
        ? lines.indent(term.bodyLine())
        : lines.column(line) + term.body() - lines.start(line);
  }

  /** {@code Term: definition}, a paragraph of a glossary. */
  private int addEntry(int line) {
    int next = endOfBlock(line, lines.indent(line));
    int from = lines.start(line);
    int to = lines.end(next - 1);
    int start = plain.startOf(from);
    int nameEnd = plain.endOf(Glossary.colon(lines, line));
    if (to - from <= LONGEST_LEAF) {
      leaf(UnitKind.TERM, from, to);
      units.name(start, nameEnd);
      return next;
    }
    units.unit(UnitKind.TERM, start, nameEnd).name(start, nameEnd).framed();
    lastEnd = nameEnd;
    prose(Glossary.colon(lines, line), to);
    units.close(lastEnd, lastEnd);
    return next;
  }

  /** Lines of one indentation up to an empty line or a term. */
  private int addParagraph(int line, int from, int indent) {
    if (textIndents[depth] < 0) {
      textIndents[depth] = indent;
    }
    int next = line + 1;
    while (isText(next)
        && lines.indent(next) == indent
        && termAt(next, lines.last(next - 1) == ':') == null) {
      next++;
    }
    int to = lines.end(next - 1);
    if (lines.start(line) == from && next - line > 1 && Glossary.isList(lines, line, next)) {
      for (int item = line; item < next; item++) {
        leaf(UnitKind.TERM, lines.start(item), lines.end(item));
        int dash = Glossary.dash(lines, item);
        if (dash >= 0) {
          units.name(plain.startOf(lines.start(item)), plain.endOf(dash));
        }
      }
      return next;
    }
    int start = plain.startOf(from);
    units.group(UnitKind.PARAGRAPH, start, start);
    lastEnd = start;
    prose(from, to);
    units.close(lastEnd, lastEnd);
    return next;
  }

  /** An example: kept whole, or by its lines if it is long. */
  private int addBlock(int line, int next) {
    if (lines.end(next - 1) - lines.start(line) <= LONGEST_EXAMPLE) {
      leaf(UnitKind.BLOCK, lines.start(line), lines.end(next - 1));
    } else {
      for (int at = line; at < next; at++) {
        leaf(UnitKind.LINE, lines.start(at), lines.end(at));
      }
    }
    return next;
  }

  private int endOfBlock(int line, int indent) {
    int next = line + 1;
    while (isText(next) && lines.indent(next) >= indent) {
      next++;
    }
    return next;
  }

  /** Whether a deeper block is text that ends like a sentence, not an example. */
  private boolean isProse(int line, int next) {
    return next - line > 1 && ".!?:".indexOf(lines.last(next - 1)) >= 0;
  }

  private boolean isText(int line) {
    return line < lines.count() && !lines.isBlank(line) && !lines.isPageLine(line);
  }

  private void leaf(UnitKind kind, int from, int to) {
    lastEnd = plain.endOf(to);
    units.leaf(kind, plain.startOf(from), lastEnd);
  }

  private void prose(int from, int to) {
    lastEnd = plain.endOf(to);
    units.inner(plain.startOf(from), lastEnd, "prose");
  }

  private void open(int end) {
    depth++;
    if (depth == openEnds.length) {
      openEnds = Arrays.copyOf(openEnds, 2 * depth);
      textIndents = Arrays.copyOf(textIndents, 2 * depth);
    }
    openEnds[depth] = end;
    textIndents[depth] = -1;
  }

  private void closeBefore(int line) {
    while (depth > 0 && openEnds[depth] <= line) {
      units.close(lastEnd, lastEnd);
      depth--;
    }
  }
}
