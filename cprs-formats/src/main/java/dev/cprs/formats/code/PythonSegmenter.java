package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/**
 * Source code of languages whose blocks are indented: Python, and as far as it goes Ruby and others
 * that end a block with {@code end} at the indentation of its beginning.
 */
public final class PythonSegmenter implements Segmenter {
  @Override
  public String format() {
    return "python";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return IndentedFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new IndentedTree(new IndentedLines(units.text(), from, to), units).run();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("# … " + what);
  }
}
