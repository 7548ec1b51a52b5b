package dev.cprs.formats.numbered;

import dev.cprs.formats.Chars;
import dev.cprs.formats.PlacedTree;
import dev.cprs.spi.UnitTree;

/**
 * The units of what lines are without their numbers, placed where they stand. A part that begins a
 * line begins with its number; numbers of lines with nothing else belong to the part before.
 */
final class NumberedUnits extends PlacedTree {
  private final LineNumbers lines;
  private final int first;
  private final int end;
  private final NumberedText text;

  /** The line after the last one whose number a part has. */
  private int numbered;

  private NumberedUnits(UnitTree.Builder units, LineNumbers lines, NumberedText text, int end) {
    super(units, text.bare());
    this.lines = lines;
    this.first = text.line(0);
    this.end = end;
    this.text = text;
    this.numbered = first;
  }

  /**
   * Adds the units of some lines that all have numbers.
   *
   * @param first the first line
   * @param end the line after the last one
   * @return whether there were any
   */
  static boolean add(UnitTree.Builder units, LineNumbers lines, int first, int end) {
    NumberedText text = new NumberedText(units.text(), lines, first, end);
    NumberedUnits numbered = new NumberedUnits(units, lines, text, end);
    if (numbered.count == 0) {
      return false;
    }
    for (int part = 0; part < numbered.count; part++) {
      numbered.place(part);
    }
    numbered.takeNumbers(end, numbered.count);
    numbered.put();
    numbered.addNoise();
    return true;
  }

  @Override
  protected int offset(int at) {
    return text.offset(at);
  }

  @Override
  protected int end(int at) {
    return text.offset(at - 1) + 1;
  }

  /** Finds the place of a part in the text, and gives it its numbers. */
  private void place(int part) {
    int start = starts[part];
    int last = ends[part] - 1;
    int line = text.line(start);
    boolean begins = text.isFirst(start) && line >= numbered;
    takeNumbers(begins ? line : line + 1, part);
    starts[part] =
        part == 0 ? lines.numberStart(first) : begins ? lines.numberStart(line) : offset(start);
    ends[part] = offset(last) + 1;
    numbered = Math.max(numbered, text.line(last) + 1);
  }

  /** Gives the numbers of lines up to one that no part has to the part before. */
  private void takeNumbers(int line, int part) {
    if (numbered < line && part > 0) {
      ends[part - 1] = Chars.trimEnd(units.text(), ends[part - 1], lines.content(line - 1));
    }
    numbered = Math.max(numbered, line);
  }

  /** Hides the numbers, and what the tree hides of the lines. */
  private void addNoise() {
    int[] inner = tree.noise();
    int at = 0;
    for (int line = first; line < end; line++) {
      units.noise(lines.numberStart(line), lines.content(line));
      for (; at < inner.length && text.line(inner[at]) == line; at += 2) {
        // What goes on in the next line goes on behind its number.
        int last = Math.min(end(inner[at + 1]), lines.start(line + 1));
        units.noise(offset(inner[at]), last);
      }
    }
  }
}
