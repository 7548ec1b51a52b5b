package dev.cprs.formats.data;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Properties and environment files. */
public final class PropertiesSegmenter implements Segmenter {
  @Override
  public String format() {
    return "properties";
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
