package dev.cprs.formats.table;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the tables of delimited text. Blank lines, and headers, part the text into sections. A
 * section with the columns of the table above it, and without a header of its own, continues that
 * table; each other begins one, so that no row stands under another's header.
 */
final class DelimitedTables {
  /** Rows that tell whether the first is a header. */
  private static final int TELLING = 60;

  /** The same where a table might begin without a blank line. */
  private static final int TELLING_INSIDE = 6;

  /** As many rows of one width, and then as many of another, may be two tables. */
  private static final int STEADY = 3;

  /** A table may have as many lines of title above its header. */
  private static final int TITLES = 5;

  /** Characters of a row that is looked at; a wider one has told enough by then. */
  private static final int TELLING_CHARACTERS = 100_000;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final char delimiter;
  private final RecordIndex records;

  private boolean open;
  private int width;
  private int end;
  private Spans header = new Spans();

  /** The first of the lines without delimiters that go to this table or the next one. */
  private int pending = -1;

  private DelimitedTables(int from, int to, UnitTree.Builder units, char delimiter) {
    this.units = units;
    this.text = units.text();
    this.delimiter = delimiter;
    this.records = RecordIndex.of(text, delimiter, from, to);
  }

  static void add(int from, int to, UnitTree.Builder units, char delimiter) {
    new DelimitedTables(from, to, units, delimiter).add();
  }

  private void add() {
    for (int first = 0; first < records.size(); ) {
      int after = sectionEnd(first);
      addSection(first, after);
      first = after;
    }
    close();
    addPending(records.size());
  }

  private int sectionEnd(int first) {
    int steady = 1;
    int at = first + 1;
    while (at < records.size() && !records.isAfterBlank(at)) {
      if (records.columns(at) == records.columns(at - 1)) {
        steady++;
      } else if (steady >= STEADY && beginsTable(at)) {
        break;
      } else {
        steady = 1;
      }
      at++;
    }
    return at;
  }

  /** Whether rows of another width begin with a header, though no blank line is before it. */
  private boolean beginsTable(int at) {
    int columns = records.columns(at);
    for (int i = at + 1; i < at + STEADY; i++) {
      if (i >= records.size() || records.isAfterBlank(i) || records.columns(i) != columns) {
        return false;
      }
    }
    return columns > 1 && header(at, records.size(), columns, TELLING_INSIDE) == Header.SURE;
  }

  private void addSection(int first, int after) {
    int columns = records.width(first, after);
    if (columns == 1) {
      pending = pending < 0 ? first : pending;
      return;
    }
    if (open && columns == width && header(first, after, columns, TELLING) != Header.SURE) {
      addPending(first);
      addRows(first, after);
      return;
    }
    close();
    addPending(first);
    int top = first;
    while (top < after - 1 && top < first + TITLES && isTitle(top, after, columns)) {
      addLine(top++);
    }
    open(top, after, columns);
  }

  private void open(int first, int after, int columns) {
    open = true;
    width = columns;
    int start = records.start(first);
    if (header(first, after, columns, TELLING) == Header.NONE) {
      header = new Spans();
      end = start;
      units.group(UnitKind.TABLE, start, start);
      addRows(first, after);
    } else {
      header = read(first).cells();
      end = records.end(first);
      units.group(UnitKind.TABLE, start, end).framed().speaking();
      addRows(first + 1, after);
    }
  }

  private void close() {
    if (open) {
      units.close(end, end);
      open = false;
    }
  }

  /** Adds the lines that wait, to the table that is open, or between tables. */
  private void addPending(int after) {
    if (pending >= 0) {
      for (int i = pending; i < after; i++) {
        addLine(i);
      }
      pending = -1;
    }
  }

  private void addRows(int first, int after) {
    for (int i = first; i < after; i++) {
      int start = records.start(i);
      if (records.columns(i) != width && (records.columns(i) == 1 || text.charAt(start) == '#')) {
        addLine(i);
      } else if (RowUnits.isLong(start, records.end(i))) {
        RowUnits.add(units, start, records.end(i), read(i).cells(), delimiter, header);
        end = records.end(i);
      } else {
        RowUnits.add(units, start, records.end(i));
        end = records.end(i);
      }
    }
  }

  private void addLine(int record) {
    int start = records.start(record);
    end = records.end(record);
    if (RowUnits.isLong(start, end)) {
      units.inner(start, end, "prose");
    } else {
      units.leaf(UnitKind.LINE, start, end);
    }
  }

  /** A line above a header: with no more than one cell, or fewer than the header below it. */
  private boolean isTitle(int record, int after, int columns) {
    if (records.columns(record) == 1) {
      return true;
    }
    if (records.columns(record) < columns) {
      return records.columns(record + 1) == columns
          && header(record + 1, after, columns, TELLING_INSIDE) == Header.SURE;
    }
    int filled = 0;
    Spans cells = read(record).cells();
    for (int i = 0; i < cells.size(); i++) {
      filled += cells.start(i) < cells.end(i) ? 1 : 0;
    }
    return filled == 1 && columns > 2;
  }

  /** Whether a record is a header, judged by it and by those below it that have some width. */
  private Header header(int first, int after, int columns, int most) {
    List<List<String>> rows = new ArrayList<>();
    int characters = 0;
    for (int i = first; i < after && rows.size() < most && characters < TELLING_CHARACTERS; i++) {
      if (i == first || records.columns(i) == columns) {
        rows.add(read(i).strings());
        characters += records.end(i) - records.start(i);
      }
    }
    return Header.of(rows);
  }

  private RecordReader read(int record) {
    // From its start to its end, a record is the only one.
    RecordReader reader =
        new RecordReader(text, delimiter, records.start(record), records.end(record));
    reader.next();
    return reader;
  }
}
