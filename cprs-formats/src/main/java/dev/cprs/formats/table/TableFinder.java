package dev.cprs.formats.table;

import dev.cprs.formats.Chars;

/** Finds the tables in a text, one after the other. */
final class TableFinder {
  /** A header of aligned columns is one of as many first lines of a block. */
  private static final int FIRST_LINES = 3;

  private final CharSequence text;
  private final int to;
  private int position;

  /** Whether the line that was looked at last is in capitals, as names of columns may be. */
  private boolean inCapitals;

  private int lineOfBlock;
  private int linesBefore;
  private int start;
  private TableKind kind = TableKind.BOX;

  TableFinder(CharSequence text, int from, int to) {
    this.text = text;
    this.position = from;
    this.to = to;
  }

  /** Finds the next table; false if there is none up to the end of the text. */
  boolean next() {
    linesBefore = 0;
    while (position < to) {
      boolean names = areNames();
      for (TableKind candidate : TableKind.values()) {
        if (candidate == TableKind.ALIGNED && lineOfBlock >= FIRST_LINES && !names) {
          continue;
        }
        int end = candidate.end(text, position, to);
        if (end > position) {
          start = position;
          kind = candidate;
          position = end;
          lineOfBlock = 0;
          return true;
        }
      }
      skipLine();
    }
    return false;
  }

  /** Whether a line may be a header wherever it stands: in capitals, below one that isn't. */
  private boolean areNames() {
    int lineEnd = Chars.lineEnd(text, position, to);
    boolean before = inCapitals;
    inCapitals = HeaderLine.of(text, position, lineEnd).isInCapitals();
    return inCapitals && !before;
  }

  /** Where the line starts at which the table begins. */
  int start() {
    return start;
  }

  /** Where the table ends. */
  int end() {
    return position;
  }

  TableKind kind() {
    return kind;
  }

  /** The lines that aren't blank, from the table before up to this one, or to the text's end. */
  int linesBefore() {
    return linesBefore;
  }

  private void skipLine() {
    int lineEnd = Chars.lineEnd(text, position, to);
    int ink = Chars.skipBlank(text, position, lineEnd);
    if (ink == lineEnd || HeaderLine.isPrompt(text, ink, lineEnd)) {
      lineOfBlock = 0;
    } else {
      lineOfBlock++;
    }
    linesBefore += ink == lineEnd ? 0 : 1;
    position = Chars.nextLine(text, lineEnd, to);
  }
}
