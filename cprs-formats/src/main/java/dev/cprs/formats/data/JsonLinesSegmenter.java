package dev.cprs.formats.data;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** JSON Lines: a value on each line. */
public final class JsonLinesSegmenter implements Segmenter {
  @Override
  public String format() {
    return "jsonl";
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
