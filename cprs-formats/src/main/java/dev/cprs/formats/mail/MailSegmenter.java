package dev.cprs.formats.mail;

import dev.cprs.formats.TextLines;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Mails: one in its source, those of an mbox, and threads with what was answered to. */
public final class MailSegmenter implements Segmenter {
  private static final int BEGINNING = 40_000;
  private static final int FEWEST_IN_A_TEXT = 2;

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    TextLines lines = new TextLines(text, from, Math.min(to, from + BEGINNING));
    MailHeaders headers = new MailHeaders(lines);
    int first = lines.skipBlank(0, lines.count());
    if (first == lines.count()) {
      return 0;
    }
    int top = headers.isPostmark(first) ? first + 1 : first;
    if (top < lines.count() && headers.end(top) > top) {
      return 0.9;
    }
    int mails = 0;
    for (int line = first; line < lines.count(); line++) {
      int end = headers.end(line);
      mails += end > line ? 1 : 0;
      line = Math.max(line, end - 1);
    }
    return mails >= FEWEST_IN_A_TEXT ? 0.72 : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new MailUnits(units, from, to).add();
  }
}
