package dev.cprs.eval.method;

import dev.cprs.eval.sample.Passage;
import java.util.ArrayList;
import java.util.List;

/** The lines of a context without the white space at their ends; blank ones are none. */
final class LineUnits {
  private LineUnits() {}

  static List<Passage> of(String text) {
    List<Passage> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int lineEnd = text.indexOf('\n', from);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      int next = end + 1;
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (from < end) {
        lines.add(new Passage(from, end));
      }
      from = next;
    }
    return lines;
  }
}
