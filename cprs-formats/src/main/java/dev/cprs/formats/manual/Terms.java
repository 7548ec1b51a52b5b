package dev.cprs.formats.manual;

import org.jspecify.annotations.Nullable;

/**
 * Tells terms and options with a description from running text, by their indentation:
 *
 * <pre>{@code
 * -e      Exit at the first error, and      --login-shell
 *         close what is open.                       Act as a login shell.
 * }</pre>
 *
 * <p>In justified text any line may hold a gap of two columns, so a gap alone says little: the
 * description must go on at the gap's column, or the lines beside this one have a gap there too.
 * The bounds below are guesses that hold for the pages that we looked at.
 */
final class Terms {
  private static final int MOST_TERM_LINES = 8;
  private static final int LONGEST_TERM = 120;
  private static final int LONGEST_SHARED = 40;
  private static final int LONGEST_TERM_BEFORE_GAP = 60;
  private static final int MOST_WORDS_BEFORE_GAP = 4;
  private static final int MOST_WORDS_BEFORE_EMPTY_LINE = 3;

  private final Lines lines;
  private final CharSequence text;

  Terms(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /**
   * The term that begins with a line.
   *
   * @param fresh whether the line before isn't running text, so that a term may be expected
   * @param column where the description of the term before began; below 0 if none is before
   */
  @Nullable Term at(int line, boolean fresh, int column) {
    boolean option = isOption(line);
    boolean bullet = isBullet(line);
    int aligned = alignedBody(line, option || bullet, fresh, column);
    if (aligned >= 0) {
      return before(line, aligned);
    }
    if (hasGap(line, option || bullet, fresh)) {
      return before(line, lines.gapEnd(line));
    }
    if (bullet && fresh) {
      int body = lines.start(line) + markerLength(line) + 1;
      return new Term(line, body - 1, body - 1, line, body, lines.next(line));
    }
    if (!fresh && !(option && isAboveDeeper(line) && !isRunning(line))) {
      return null;
    }
    int last = lastTermLine(line, option);
    if (last >= 0 && lines.end(last) - lines.start(line) <= MOST_TERM_LINES * LONGEST_TERM) {
      return above(line, last);
    }
    return option && fresh ? alone(line) : null;
  }

  /** {@code -e}, {@code --exit-first}, {@code -mtune=cpu}; not a dash or a bullet. */
  boolean isOption(int line) {
    int start = lines.start(line);
    if (lines.length(line) < 2 || "-+".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    char second = text.charAt(start + 1);
    if (second == '-') {
      return lines.length(line) == 2
          || Character.isLetterOrDigit(text.charAt(start + 2))
          || lines.gapStart(line) == start + 2;
    }
    return Character.isLetter(second)
        || second == '#'
        || second == '?'
        || (Character.isDigit(second) && text.charAt(start) == '-' && lines.length(line) < 4);
  }

  /** A bullet or a number before an item of a list. */
  boolean isBullet(int line) {
    return markerLength(line) > 0;
  }

  private int markerLength(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    int at = start;
    if ("•·‣◦∙*-o○▪".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      while (at < end && at < start + 3 && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == start || at == end || ".)".indexOf(text.charAt(at)) < 0) {
        return 0;
      }
      at++;
    }
    boolean letter = text.charAt(start) == 'o'; // nroff's bullet, but also a word
    boolean parted =
        at < end && (letter ? lines.gapStart(line) == at : Lines.isBlank(text.charAt(at)));
    return parted ? at - start : 0;
  }

  /**
   * Where the description begins on a term's own line, told by the column that it goes on in, or in
   * which that of the term before began; below 0 if it doesn't. One space is enough there: {@code
   * --help Print this} fills the column.
   */
  private int alignedBody(int line, boolean marked, boolean fresh, int column) {
    if (isDeeper(line, line + 1)) {
      int body = offsetAt(line, lines.indent(line + 1));
      boolean gap = body >= 0 && lines.gapEnd(line) == body;
      return gap || (fresh && (marked || isShort(line, body))) ? body : -1;
    }
    boolean apart = lines.isFirstOfBlock(line) && !lines.isLastOfBlock(line);
    if (!fresh || apart || column < 0) {
      return -1;
    }
    int body = offsetAt(line, column);
    return marked || isShort(line, body) ? body : -1;
  }

  private boolean isShort(int line, int body) {
    return body >= 0 && hasFewWords(lines.start(line), body, 1);
  }

  /** The character at a column if it begins a word within reach of a term; else below 0. */
  private int offsetAt(int line, int column) {
    int gap = lines.gapEnd(line);
    if (!lines.isBare(line) && lines.gapColumn(line) == column) {
      return gap - lines.start(line) <= LONGEST_TERM ? gap : -1;
    }
    int width = column - lines.column(line);
    int at = lines.start(line) + width;
    return width > 1
            && width <= LONGEST_TERM_BEFORE_GAP
            && at < lines.end(line)
            && !Lines.isBlank(text.charAt(at))
            && Lines.isBlank(text.charAt(at - 1))
        ? at
        : -1;
  }

  private boolean hasGap(int line, boolean marked, boolean fresh) {
    int term = lines.gapStart(line) - lines.start(line);
    if (!fresh
        || lines.isBare(line)
        || term > LONGEST_TERM_BEFORE_GAP
        || endsSentence(lines.gapStart(line))) {
      return false;
    }
    if (marked) {
      return true;
    }
    return hasFewWords(lines.start(line), lines.gapStart(line), MOST_WORDS_BEFORE_GAP)
        && (lines.isLastOfBlock(line)
            || isAlignedWith(line, line + 1)
            || isAlignedWith(line, line - 1));
  }

  private boolean isAlignedWith(int line, int other) {
    if (other < 0
        || other >= lines.count()
        || lines.isBlank(other)
        || lines.isBare(other)
        || lines.indent(line) != lines.indent(other)
        || lines.gapColumn(line) != lines.gapColumn(other)) {
      return false;
    }
    int widest =
        Math.max(
            lines.gapEnd(line) - lines.gapStart(line), lines.gapEnd(other) - lines.gapStart(other));
    return widest > 2 || text.charAt(lines.gapStart(line)) == '\t';
  }

  /** A term before a description on the same line. */
  private Term before(int line, int body) {
    int end = body;
    while (Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Term(line, end, end, line, body, lines.next(line));
  }

  private Term above(int line, int last) {
    int body = lines.skipBlank(last + 1);
    return new Term(
        last, lines.end(line), lines.end(last), body, lines.start(body), lines.next(last));
  }

  /** An option whose description begins after one space, or that has none. */
  private Term alone(int line) {
    int end = lines.start(line);
    while (end < lines.end(line) && !Lines.isBlank(text.charAt(end))) {
      end++;
    }
    int body = end;
    while (body < lines.end(line) && Lines.isBlank(text.charAt(body))) {
      body++;
    }
    return body < lines.end(line)
        ? new Term(line, end, end, line, body, lines.next(line))
        : new Term(line, end, end, lines.count(), -1, lines.next(line));
  }

  /**
   * The last of the lines that are a term together, above a deeper line; below 0 if they aren't.
   */
  private int lastTermLine(int line, boolean option) {
    int last = line;
    while (!isAboveDeeper(last)) {
      if (last - line == MOST_TERM_LINES
          || last + 1 >= lines.count()
          || lines.isBlank(last + 1)
          || lines.indent(last + 1) != lines.indent(line)
          || isOption(last + 1) != option) {
        return -1;
      }
      last++;
    }
    for (int at = line; at <= last; at++) {
      if (option
          ? lines.length(at) > LONGEST_TERM
          : !isTermText(at, line == last, lines.start(line))) {
        return -1;
      }
    }
    return last;
  }

  /**
   * Whether the next line is deeper, or the next after an empty line if this one is surely a term.
   */
  private boolean isAboveDeeper(int line) {
    if (isDeeper(line, line + 1)) {
      return true;
    }
    int next = lines.skipBlank(line + 1);
    return next > line + 1
        && isDeeper(line, next)
        && (isOption(line)
            || lines.last(line) == ')'
            || hasFewWords(line, MOST_WORDS_BEFORE_EMPTY_LINE));
  }

  private boolean isDeeper(int line, int other) {
    return other < lines.count()
        && !lines.isBlank(other)
        && lines.indent(other) > lines.indent(line);
  }

  /** Whether a line without a dash can be a term rather than the end of a paragraph. */
  private boolean isTermText(int line, boolean single, int first) {
    int length = lines.length(line);
    char last = lines.last(line);
    if (last == ':') {
      return single && hasFewWords(line, MOST_WORDS_BEFORE_EMPTY_LINE);
    }
    if (length > LONGEST_TERM || endsSentence(lines.end(line)) || ",;{".indexOf(last) >= 0) {
      return false;
    }
    return single || length <= LONGEST_SHARED || startsAlike(lines.start(line), first);
  }

  /** Whether the first words are the same: {@code set -o x}, {@code set +o x}. */
  private boolean startsAlike(int one, int other) {
    int i = 0;
    while (one + i < text.length()
        && !Lines.isBlank(text.charAt(one + i))
        && text.charAt(one + i) == text.charAt(other + i)) {
      i++;
    }
    return i > 0 && one + i < text.length() && Lines.isBlank(text.charAt(one + i));
  }

  /** {@code -x, --long or} at the start of a line that the text before goes on in. */
  private boolean isRunning(int line) {
    return endsSentence(lines.end(line)) || lines.last(line) == ',';
  }

  private boolean endsSentence(int end) {
    char last = text.charAt(end - 1);
    boolean dots = end > 1 && last == '.' && text.charAt(end - 2) == '.';
    return ".?!".indexOf(last) >= 0 && !dots;
  }

  boolean hasFewWords(int line, int most) {
    return hasFewWords(lines.start(line), lines.end(line), most);
  }

  private boolean hasFewWords(int from, int to, int most) {
    int words = 0;
    boolean inside = false;
    for (int i = from; i < to && words <= most; i++) {
      boolean blank = Lines.isBlank(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words <= most;
  }
}
