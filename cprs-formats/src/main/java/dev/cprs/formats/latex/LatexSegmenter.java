package dev.cprs.formats.latex;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownSyntax;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;
import java.util.regex.Pattern;

/** LaTeX: sections, items, rows of tables, code, formulas, and sentences between them. */
public final class LatexSegmenter implements Segmenter {
  private static final int BEGINNING = 40_000;

  /** So many lines that only LaTeX has are enough. */
  private static final int ENOUGH = 3;

  /** At least one line of so many. */
  private static final int RARE = 40;

  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(?:documentclass|usepackage|begin|end|part|chapter|(?:sub){0,2}section|paragraph|item"
              + "|label|caption|(?:re)?newcommand|bibliography|maketitle|includegraphics|input"
              + "|centering|hline|toprule|midrule|bottomrule|footnote|title|author)\\b.*");

  /** Environments of formulas, which Markdown has too. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\\\(?:begin|end)\\{(?:align|aligned|equation|cases|gather|gathered|split|array"
              + "|multline|[bpvVB]?matrix)\\*?}.*");

  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");

  @Override
  public String format() {
    return "latex";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    TextLines lines = new TextLines(text, from, Math.min(to, from + BEGINNING));
    int commands = 0;
    int inked = 0;
    boolean structured = false;
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (start == end) {
        continue;
      }
      inked++;
      CharSequence ink = text.subSequence(start, end);
      if (MarkdownSyntax.fenceLength(text, start, end) > 0 || HEADING.matcher(ink).matches()) {
        return 0; // Markdown
      }
      if (text.charAt(start) == '\\'
          && COMMAND.matcher(ink).matches()
          && !FORMULA.matcher(ink).matches()) {
        commands++;
        structured |=
            Chars.startsWith(text, start, end, "\\begin{")
                || LatexLines.level(text, start, end) > 0;
      }
    }
    return structured && commands >= ENOUGH && commands * RARE >= inked ? 0.9 : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new LatexUnits(units, from, to).add();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("% … " + what);
  }
}
