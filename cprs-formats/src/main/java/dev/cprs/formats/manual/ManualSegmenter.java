package dev.cprs.formats.manual;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/**
 * Manual pages as {@code man} prints them, {@code --help} texts, glossaries, configuration
 * references: a term or option with its deeper indented description is a unit. A longer one is
 * opened, with the term as a head that stays with whatever is kept of it.
 */
public final class ManualSegmenter implements Segmenter {
  @Override
  public String format() {
    return "manual";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return ManualFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    PlainText plain = PlainText.of(units.text(), from, to);
    Lines lines = new Lines(plain.shown());
    new Hyphens(plain, lines).addTo(units);
    new ManualTree(plain, lines, units).add();
  }
}
