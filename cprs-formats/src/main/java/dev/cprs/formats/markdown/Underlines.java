package dev.cprs.formats.markdown;

import dev.cprs.formats.TextLines;

/** Headings by a line of marks below them, and maybe one above: {@code ====}, {@code ~~~~}. */
final class Underlines {
  private static final int LONGEST_TILDE_FENCE = 200;

  private final TextLines lines;
  private final CharSequence text;

  Underlines(TextLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** The level of a line that has such a line below it; 0 if it has none. */
  int level(int line) {
    int next = line + 1;
    char c = text.charAt(lines.inkStart(line));
    if (next == lines.count() || "-*+>#|=~`<".indexOf(c) >= 0) {
      return 0;
    }
    int start = lines.inkStart(next);
    int end = lines.inkEnd(next);
    int level = MarkdownSyntax.underlineLevel(text, start, end);
    if (level > 0) {
      return level;
    }
    int title = lines.inkEnd(line) - lines.inkStart(line);
    boolean alone = next + 1 == lines.count() || lines.isBlank(next + 1);
    boolean exact = end - start == title && title > 3;
    int other = MarkdownSyntax.otherUnderlineLevel(text, start, end, title);
    return (alone || exact) && !(text.charAt(start) == '~' && isFence(next)) ? other : 0;
  }

  /** Whether a line of tildes has its like below, behind something else than another title. */
  private boolean isFence(int line) {
    int last = Math.min(lines.count(), line + LONGEST_TILDE_FENCE);
    for (int at = line + 1; at < last; at++) {
      if (lines.areSame(line, at)) {
        int above = lines.inkEnd(at - 1) - lines.inkStart(at - 1);
        int run = lines.inkEnd(at) - lines.inkStart(at);
        return above == 0 || above > run || !lines.isBlank(at - 2);
      }
    }
    return false;
  }

  /** A line of {@code =} above a title that has one below, too. */
  boolean isOverline(int line) {
    int below = line + 2;
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return below < lines.count()
        && MarkdownSyntax.underlineLevel(text, start, end) > 0
        && lines.areSame(line, below)
        && !lines.isBlank(line + 1)
        && level(line + 1) > 0;
  }
}
