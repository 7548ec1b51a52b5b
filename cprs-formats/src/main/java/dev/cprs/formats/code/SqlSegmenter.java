package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** SQL. */
public final class SqlSegmenter implements Segmenter {
  @Override
  public String format() {
    return "sql";
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
