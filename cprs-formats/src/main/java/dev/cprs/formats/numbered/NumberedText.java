package dev.cprs.formats.numbered;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * Some lines of a text without their numbers, so that a segmenter of any format can read them. What
 * it finds has its place in the text. Offsets are UTF-16 units, of the text or of the bare lines.
 */
final class NumberedText {
  private final LineNumbers lines;
  private final int first;
  private final StringBuilder bare = new StringBuilder();

  /** Where each line starts among the bare lines. */
  private final int[] starts;

  NumberedText(CharSequence text, LineNumbers lines, int first, int end) {
    this.lines = lines;
    this.first = first;
    this.starts = new int[end - first];
    for (int line = first; line < end; line++) {
      starts[line - first] = bare.length();
      bare.append(text, lines.content(line), lines.start(line + 1));
    }
  }

  /** The lines without their numbers. */
  CharSequence bare() {
    return bare;
  }

  /** The line of the text in which a character of the bare lines stands. */
  int line(int at) {
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return first + Math.max(0, line);
  }

  /** Where a character of the bare lines stands in the text. */
  int offset(int at) {
    int line = line(at);
    return lines.content(line) + at - starts[line - first];
  }

  /** Whether only white space stands before a character in its line. */
  boolean isFirst(int at) {
    int start = starts[line(at) - first];
    return Chars.skipBlank(bare, start, at) == at;
  }
}
