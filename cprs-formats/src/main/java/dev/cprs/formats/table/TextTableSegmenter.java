package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Tables drawn in text: box drawings, psql, aligned columns. */
public final class TextTableSegmenter implements Segmenter {
  @Override
  public String format() {
    return "table";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    units.inner(from, to, "prose");
  }
}
