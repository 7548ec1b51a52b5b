package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.List;

/**
 * Source code of languages that go neither by braces nor as Python does: Lisp, Haskell, Erlang,
 * Pascal, Fortran, Lua, Tcl, CMake, makefiles and others; also files of settings with comments.
 */
public final class SourceSegmenter implements Segmenter {
  private static final int BEGINNING = 12_000;

  @Override
  public String format() {
    return "source";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    List<String> lines = SampledLines.of(text, from, to);
    if (lines.isEmpty()) {
      return 0;
    }
    SourceLanguage.Guess guess = SourceLanguage.of(lines);
    boolean headings =
        guess.language() == SourceLanguage.SETTINGS && !commentsStandAbove(text, from, to);
    return headings ? 0 : guess.fit();
  }

  /** Whether most number signs begin lines that stand right above what they explain. */
  private static boolean commentsStandAbove(CharSequence text, int from, int to) {
    int above = 0;
    int alone = 0;
    boolean comment = false;
    int end = Math.min(to, from + BEGINNING);
    for (int line = from; line < end; ) {
      int lineEnd = Chars.lineEnd(text, line, end);
      int start = Chars.skipBlank(text, line, lineEnd);
      boolean blank = start == lineEnd;
      boolean next = !blank && text.charAt(start) == '#';
      if (comment && !next) {
        above += blank ? 0 : 1;
        alone += blank ? 1 : 0;
      }
      comment = next;
      line = Chars.nextLine(text, lineEnd, end);
    }
    return above > alone;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    List<String> lines = SampledLines.of(units.text(), from, to);
    new SourceTree(SourceLanguage.of(lines).language(), from, to, units).run();
  }
}
