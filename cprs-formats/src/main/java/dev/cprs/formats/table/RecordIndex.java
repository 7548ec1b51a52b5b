package dev.cprs.formats.table;

import java.util.Arrays;

/** The records of delimited text: where each is, how many columns it has. Blank lines are none. */
final class RecordIndex {
  /** How many records tell the number of columns of those around them. */
  private static final int TELLING = 200;

  private int size;
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /** The number of columns; negative if a blank line stands before the record. */
  private int[] columns = new int[16];

  private RecordIndex() {}

  static RecordIndex of(CharSequence text, char delimiter, int from, int to) {
    RecordIndex records = new RecordIndex();
    RecordReader reader = new RecordReader(text, delimiter, from, to);
    boolean afterBlank = false;
    while (reader.next()) {
      if (reader.isBlank()) {
        afterBlank = true;
      } else {
        records.add(reader.start(), reader.end(), reader.cells().size(), afterBlank);
        afterBlank = false;
      }
    }
    return records;
  }

  int size() {
    return size;
  }

  int start(int record) {
    return starts[record];
  }

  int end(int record) {
    return ends[record];
  }

  int columns(int record) {
    return Math.abs(columns[record]);
  }

  boolean isAfterBlank(int record) {
    return columns[record] < 0;
  }

  /** The number of columns that most of the first of some records have. */
  int width(int first, int after) {
    int[] widths = new int[Math.min(TELLING, after - first)];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns(first + i);
    }
    return mostFrequent(widths);
  }

  /** The most frequent of some numbers, the least of them if there are several; 0 of none. */
  static int mostFrequent(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int best = 0;
    int bestCount = 0;
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      count = i > 0 && sorted[i] == sorted[i - 1] ? count + 1 : 1;
      if (count > bestCount) {
        bestCount = count;
        best = sorted[i];
      }
    }
    return best;
  }

  private void add(int start, int end, int width, boolean afterBlank) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      columns = Arrays.copyOf(columns, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    columns[size++] = afterBlank ? -width : width;
  }
}
