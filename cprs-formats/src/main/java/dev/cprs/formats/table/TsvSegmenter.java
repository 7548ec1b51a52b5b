package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** Tab-separated values. */
public final class TsvSegmenter implements Segmenter {
  @Override
  public String format() {
    return "tsv";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return DelimitedFit.of(text, '\t', from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    DelimitedTables.add(from, to, units, '\t');
  }

  /** A line with a mark would be read as a row. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.empty();
  }
}
