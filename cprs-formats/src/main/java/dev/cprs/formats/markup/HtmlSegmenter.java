package dev.cprs.formats.markup;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** HTML. */
public final class HtmlSegmenter implements Segmenter {
  @Override
  public String format() {
    return "html";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return MarkupFit.html(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new MarkupUnits(units, from, to, true).add();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("<!-- … " + what + " … -->");
  }
}
