package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Source code of languages with braces: Java, C, JavaScript, Go, Rust and others. */
public final class BraceSegmenter implements Segmenter {
  @Override
  public String format() {
    return "code";
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
