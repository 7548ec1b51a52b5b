package dev.cprs.formats.data;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** JSON, pretty or on one line, also several values after each other. */
public final class JsonSegmenter implements Segmenter {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return JsonFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    JsonUnits.add(units, from, to, false);
  }

  /** JSON has no comments. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.empty();
  }

  @Override
  public String markAmong(CharSequence head, int number, String what) {
    return JsonMarks.among(head, number, what);
  }
}
