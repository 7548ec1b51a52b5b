package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Listings: ls, find, grep, git log, compilers, test reports. */
public final class ListingSegmenter implements Segmenter {
  @Override
  public String format() {
    return "listing";
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
