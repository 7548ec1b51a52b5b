package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Logs of any line format. */
public final class LogSegmenter implements Segmenter {
  @Override
  public String format() {
    return "log";
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
