package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** JSON Lines: a value on each line. A broken line spoils no other. */
public final class JsonLinesSegmenter implements Segmenter {
  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return JsonFit.ofLines(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    int otherStart = -1;
    int otherEnd = -1;
    for (int line = from; line < to; ) {
      int end = Chars.lineEnd(text, line, to);
      int start = Chars.skipBlank(text, line, end);
      if (start < end && (text.charAt(start) == '{' || text.charAt(start) == '[')) {
        addOther(units, otherStart, otherEnd);
        otherStart = -1;
        JsonUnits.add(units, start, end, true);
      } else if (start < end) {
        otherStart = otherStart < 0 ? start : otherStart;
        otherEnd = Chars.trimEnd(text, start, end);
      }
      line = Chars.nextLine(text, end, to);
    }
    addOther(units, otherStart, otherEnd);
  }

  private static void addOther(UnitTree.Builder units, int start, int end) {
    if (start >= 0) {
      units.inner(start, end);
    }
  }

  /** JSON has no comments. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.empty();
  }

  @Override
  public String markAmong(CharSequence head, int number, String what) {
    return JsonMarks.among(head, number, what);
  }
}
