package dev.cprs.formats.manual;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Manual pages, --help texts, glossaries, configuration references. */
public final class ManualSegmenter implements Segmenter {
  @Override
  public String format() {
    return "manual";
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
