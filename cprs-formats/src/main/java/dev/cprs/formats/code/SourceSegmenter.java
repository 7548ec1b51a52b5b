package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.List;

/**
 * Source code of languages that go neither by braces nor as Python does: Lisp, Haskell, Erlang,
 * Pascal, Fortran, Lua, Tcl, CMake, makefiles and others.
 */
public final class SourceSegmenter implements Segmenter {
  @Override
  public String format() {
    return "source";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    List<String> lines = SampledLines.of(text, from, to);
    return lines.isEmpty() ? 0 : SourceLanguage.of(lines).fit();
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    List<String> lines = SampledLines.of(units.text(), from, to);
    new SourceTree(SourceLanguage.of(lines).language(), from, to, units).run();
  }
}
