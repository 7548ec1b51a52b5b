package dev.cprs.formats.markdown;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Markdown, and plain text with tables, lists or code in it. */
public final class MarkdownSegmenter implements Segmenter {
  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return MarkdownFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new MarkdownUnits(units, from, to).add();
  }
}
