package dev.cprs.formats.numbered;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * A file as {@code cat -n} and the tools of agents print it, with the number of the line at the
 * beginning of each. Without the numbers it is of another format, by which its units are found. The
 * numbers are kept with their lines, and the model doesn't read them.
 */
public final class NumberedSegmenter implements Segmenter {
  private static final int BEGINNING = 20_000;
  private static final int FEWEST = 4;

  /** How much of a text must be lines with numbers: some text may stand around them. */
  private static final double MOST = 0.8;

  private static final double SURE = 0.96;

  @Override
  public String format() {
    return "numbered";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    int end = to - from > BEGINNING ? Chars.lineEnd(text, from + BEGINNING, to) : to;
    LineNumbers lines = new LineNumbers(text, from, end);
    int told = 0;
    int numbered = 0;
    int padded = 0;
    int indented = 0;
    int cells = 0;
    boolean headed = false;
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.isNumbered(line)) {
        int lineEnd = lines.start(line + 1);
        told += Chars.skipBlank(text, lines.start(line), lineEnd) < lineEnd ? 1 : 0;
        headed |= hasBar(text, lines.start(line), lineEnd);
        continue;
      }
      told++;
      numbered++;
      char separator = lines.separator(line);
      int content = lines.content(line);
      padded += separator == '→' || (separator == '\t' && lines.isPadded(line)) ? 1 : 0;
      indented += lines.isBlank(line) || Chars.isSpace(text.charAt(content)) ? 1 : 0;
      int ink = Chars.skipBlank(text, content, lines.start(line + 1)); // behind Go's indentation
      boolean more = Chars.find(text, ink, lines.start(line + 1), "" + separator) >= 0;
      cells += "\t|│".indexOf(separator) >= 0 && more ? 1 : 0;
    }
    // Else it may be a list, or a table whose rows have numbers.
    boolean sure = padded > 0 || (indented > 0 && 2 * cells <= numbered && !headed);
    return sure && numbered >= FEWEST && numbered >= MOST * told ? SURE : 0;
  }

  private static boolean hasBar(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("\t|│".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    LineNumbers lines = new LineNumbers(units.text(), from, to);
    int line = 0;
    while (line < lines.size()) {
      int end = line + 1;
      if (lines.isNumbered(line)) {
        while (end < lines.size() && lines.isNumbered(end) && lines.isNext(end)) {
          end++;
        }
        if (!NumberedUnits.add(units, lines, line, end)) {
          addBlank(units, lines.numberStart(line), lines.start(end));
        }
      } else {
        while (end < lines.size() && !lines.isNumbered(end)) {
          end++;
        }
        CharSequence text = units.text();
        if (Chars.skipBlank(text, lines.start(line), lines.start(end)) < lines.start(end)) {
          units.inner(lines.start(line), lines.start(end));
        }
      }
      line = end;
    }
  }

  /** Numbers of lines with nothing else. */
  private static void addBlank(UnitTree.Builder units, int from, int to) {
    units.leaf(UnitKind.LINE, from, Chars.trimEnd(units.text(), from, to)).mute();
  }
}
