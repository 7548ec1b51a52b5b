package dev.cprs.formats.form;

import dev.cprs.formats.Blobs;
import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Forms, orders, confirmations: a field a line, its value going on in the next lines. The keys are
 * words that people read, such as {@code Date of birth}, so that neither YAML nor properties fit.
 */
public final class FormSegmenter implements Segmenter {
  private static final int BEGINNING = 20_000;

  /** The sentences of a longer value are units below its key. */
  private static final int LONGEST = 600;

  @Override
  public String format() {
    return "form";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    int most = Math.min(to, from + 2 * BEGINNING);
    int end = to - from > BEGINNING ? Chars.lineEnd(text, from + BEGINNING, most) : to;
    return FormFit.of(text, new TextLines(text, from, end));
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    TextLines lines = new TextLines(units.text(), from, to);
    FormLines form = new FormLines(lines);
    int line = 0;
    while (line < lines.count()) {
      int next = line + 1;
      int colon = lines.isBlank(line) ? -1 : form.colon(line);
      if (colon >= 0) {
        next = form.end(line);
        add(units, lines.inkStart(line), colon, lines.inkEnd(next - 1));
      } else if (!lines.isBlank(line)) {
        next = form.end(line);
        units.inner(lines.inkStart(line), lines.inkEnd(next - 1), Segmenters.PROSE);
      }
      line = next;
    }
  }

  private static void add(UnitTree.Builder units, int start, int colon, int end) {
    CharSequence text = units.text();
    int value = Chars.skipBlank(text, colon + 1, end);
    if (end - start <= LONGEST || value == end) {
      units.leaf(UnitKind.FIELD, start, end).name(start, colon);
      if (Blobs.isMost(text, start, end)) {
        units.mute();
      }
      return;
    }
    units.group(UnitKind.FIELD, start, colon + 1).framed().name(start, colon);
    units.inner(value, end, Segmenters.PROSE);
    units.close(end, end);
  }
}
