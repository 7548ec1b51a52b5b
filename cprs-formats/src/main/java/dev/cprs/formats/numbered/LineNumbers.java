package dev.cprs.formats.numbered;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * The lines of a text, and which of them begin with a number that goes on from the line before, as
 * {@code cat -n}, {@code nl}, {@code bat} and the tools of agents print a file. Offsets are UTF-16
 * units of the text.
 */
final class LineNumbers {
  /** Fewer lines one after the other may have numbers by chance. */
  private static final int SHORTEST_RUN = 3;

  private static final int WIDEST_INDENT = 12;
  private static final int MOST_DIGITS = 7;

  private final CharSequence text;
  private final int to;
  private int[] starts = new int[64];

  /** Where the first digit is. */
  private int[] numberStarts = new int[64];

  /** Where the line's own text begins; -1 if it has no number. */
  private int[] contents = new int[64];

  private long[] numbers = new long[64];
  private char[] separators = new char[64];
  private int size;

  LineNumbers(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    for (int start = from; start < to; ) {
      int end = Chars.lineEnd(text, start, to);
      add(start, end);
      start = Chars.nextLine(text, end, to);
    }
    int run = 0;
    for (int line = 1; line <= size; line++) {
      if (line == size || !goesOn(line)) {
        closeRun(run, line);
        run = line;
      }
    }
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      numberStarts = Arrays.copyOf(numberStarts, 2 * size);
      contents = Arrays.copyOf(contents, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      separators = Arrays.copyOf(separators, 2 * size);
    }
    int at = start;
    while (at < end && at - start < WIDEST_INDENT && text.charAt(at) == ' ') {
      at++;
    }
    int digit = at;
    long number = 0;
    while (at < end && at - digit < MOST_DIGITS && Chars.isDigit(text.charAt(at))) {
      number = 10 * number + text.charAt(at++) - '0';
    }
    int content = at == digit ? -1 : content(at, end);
    starts[size] = start;
    numberStarts[size] = digit;
    numbers[size] = number;
    contents[size] = content;
    separators[size++] = content < 0 ? ' ' : text.charAt(content - 1);
  }

  /** Where the text of a line begins after what stands behind its number; -1 if nothing does. */
  private int content(int after, int end) {
    int at = after;
    while (at < end && at - after < 2 && text.charAt(at) == ' ') {
      at++;
    }
    char c = at < end ? text.charAt(at) : ' ';
    boolean spaced = at > after || at + 1 >= end || text.charAt(at + 1) == ' ';
    return switch (c) {
      case '\t', '→', '│' -> at + 1;
      case ':' -> at == after ? at + 1 : -1;
      case '|' -> spaced ? at + 1 : -1;
      default -> -1;
    };
  }

  private boolean goesOn(int line) {
    return contents[line] >= 0
        && contents[line - 1] >= 0
        && numbers[line] == numbers[line - 1] + 1
        && separators[line] == separators[line - 1];
  }

  /** A run must be long; if a space stands before the text in all of its lines, it is no text. */
  private void closeRun(int first, int end) {
    boolean spaced = contents[first] >= 0 && ":|│".indexOf(separators[first]) >= 0;
    for (int line = first; line < end; line++) {
      if (end - first < SHORTEST_RUN) {
        contents[line] = -1;
      } else {
        spaced &= isBlank(line) || text.charAt(contents[line]) == ' ';
      }
    }
    for (int line = first; line < end && spaced && contents[line] >= 0; line++) {
      contents[line] += isEmpty(line) ? 0 : 1;
    }
  }

  private boolean isEmpty(int line) {
    return contents[line] >= contentEnd(line);
  }

  private int contentEnd(int line) {
    return Chars.lineEnd(text, contents[line], to);
  }

  /** Whether a line has nothing behind its number. */
  boolean isBlank(int line) {
    int end = contentEnd(line);
    return Chars.skipBlank(text, contents[line], end) == end;
  }

  int size() {
    return size;
  }

  /** Whether a line has a number that counts. */
  boolean isNumbered(int line) {
    return contents[line] >= 0;
  }

  /** Whether a line goes on from the one before. */
  boolean isNext(int line) {
    return line > 0 && goesOn(line);
  }

  /** Where a line starts; where the text ends for the line after the last. */
  int start(int line) {
    return line < size ? starts[line] : to;
  }

  /** Where the number of a line starts. */
  int numberStart(int line) {
    return numberStarts[line];
  }

  /** Where the text of a line starts. */
  int content(int line) {
    return contents[line];
  }

  /** What stands behind the number: a tab, a colon, a bar, an arrow. */
  char separator(int line) {
    return separators[line];
  }

  /** Whether the number is set in a column. */
  boolean isPadded(int line) {
    return numberStarts[line] > starts[line];
  }
}
