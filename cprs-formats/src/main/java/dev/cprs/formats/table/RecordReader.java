package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads delimited text record by record. A cell in quotes may hold delimiters, doubled quotes and
 * line ends. A quote that isn't closed before a delimiter or line end is a character like others,
 * so that a damaged row doesn't swallow those below it.
 */
final class RecordReader {
  private final CharSequence text;
  private final char delimiter;
  private final int to;
  private final Spans cells = new Spans();
  private int start;
  private int end;
  private int next;

  RecordReader(CharSequence text, char delimiter, int from, int to) {
    this.text = text;
    this.delimiter = delimiter;
    this.next = from;
    this.to = to;
  }

  /** Reads the next record, or blank line; false at the end of the text. */
  boolean next() {
    if (next >= to) {
      return false;
    }
    int from = next;
    int at = from;
    cells.clear();
    while (true) {
      int cellEnd = cellEnd(at);
      cells.addTrimmed(text, at, cellEnd);
      at = cellEnd;
      if (at >= to || text.charAt(at) != delimiter) {
        break;
      }
      at++;
    }
    next = Chars.nextLine(text, at, to);
    start = from;
    end = at;
    // Not by the cells' ends: empty cells at the ends of a row belong to it, tabs too.
    while (start < end && isTrimmed(text.charAt(start))) {
      start++;
    }
    while (end > start && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    return true;
  }

  /** Where the record starts, without blanks before it. */
  int start() {
    return start;
  }

  /** Where the record ends, without blanks after it. */
  int end() {
    return end;
  }

  /** Where the next record is read from. */
  int position() {
    return next;
  }

  /** The record's cells, until the next one is read. */
  Spans cells() {
    return cells;
  }

  /** The record's cells as they stand, quotes included. */
  List<String> strings() {
    List<String> strings = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      strings.add(text.subSequence(cells.start(i), cells.end(i)).toString());
    }
    return strings;
  }

  /** Whether the record has no ink; a line of tabs alone hasn't either. */
  boolean isBlank() {
    return start == end || (delimiter == '\t' && hasOnlyEmptyCells());
  }

  private boolean hasOnlyEmptyCells() {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.start(i) < cells.end(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrimmed(char c) {
    return c != delimiter && Chars.isBlank(c);
  }

  /** The first place from {@code from} with ink, a delimiter or a line end. */
  private int inkStart(int from) {
    int at = from;
    while (at < to && isTrimmed(text.charAt(at)) && !Chars.isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The delimiter, line end or text end after the cell at a place. */
  private int cellEnd(int from) {
    // Behind all that a record is stripped of, since it may be read again from there.
    int at = inkStart(from);
    if (at < to && text.charAt(at) == '"') {
      int closed = closed(at);
      if (closed >= 0) {
        return closed;
      }
    }
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == delimiter || Chars.isLineEnd(c)) {
        break;
      }
    }
    return at;
  }

  /**
   * The end of a cell in quotes; -1 if the quote isn't closed. Linear over all of a text: where
   * this passes over quotes they are doubled, and a cell that begins with such quotes ends at them.
   */
  private int closed(int quote) {
    for (int at = quote + 1; at < to; at++) {
      if (text.charAt(at) != '"') {
        continue;
      }
      if (at + 1 < to && text.charAt(at + 1) == '"') {
        at++;
        continue;
      }
      int after = inkStart(at + 1);
      if (after == to || text.charAt(after) == delimiter || Chars.isLineEnd(text.charAt(after))) {
        return after;
      }
      if (text.charAt(at - 1) != '\\') {
        return -1;
      }
    }
    return -1;
  }
}
