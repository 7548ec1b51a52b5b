package dev.cprs.formats.markup;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** XML. */
public final class XmlSegmenter implements Segmenter {
  @Override
  public String format() {
    return "xml";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return MarkupFit.xml(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new MarkupUnits(units, from, to, false).add();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("<!-- … " + what + " … -->");
  }
}
