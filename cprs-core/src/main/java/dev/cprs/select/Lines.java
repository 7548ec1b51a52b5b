package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;

/** The numbers of a text's lines, from 1. */
final class Lines {
  static final Lines NONE = new Lines(new int[] {0}, "");

  private final int[] starts;
  private final String text;

  private Lines(int[] starts, String text) {
    this.starts = starts;
    this.text = text;
  }

  static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = at + 1;
    }
    return new Lines(Arrays.copyOf(starts, count), text);
  }

  /** The number of the line that an offset is in. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** {@code line 7} or {@code lines 7-9}; empty for a text of one line. */
  String described(int from, int to) {
    if (starts.length == 1) {
      return "";
    }
    int start = WhiteSpace.on(text, from, to);
    int end = Math.max(start, WhiteSpace.back(text, start, to) - 1);
    int first = at(start);
    int last = at(end);
    return first == last ? "line " + first : "lines " + first + "-" + last;
  }
}
