package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Comma-separated values, also with other delimiters but the tab. */
public final class CsvSegmenter implements Segmenter {
  @Override
  public String format() {
    return "csv";
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
