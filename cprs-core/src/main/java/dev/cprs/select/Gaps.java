package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.Segmenters;

/**
 * What is written between two pieces of a document.
 *
 * <p>Where only white space lies between them, it is kept as it stood. Where something was left
 * out, the white space at one side of it is: the side with more line ends, and the next piece's own
 * indentation. If neither side has a line end, one from the middle does.
 */
final class Gaps {
  private final String text;
  private final Marks marks;

  /** Whether the first piece keeps its indentation, so that it stands right above the others. */
  private final boolean indented;

  private final TracedText out;

  /** What was left out before the separator that was written last; empty if nothing was. */
  private String pending = "";

  Gaps(LabelledDocument document, Marks marks, TracedText out) {
    this.text = document.text();
    this.marks = marks;
    this.indented = !document.format().equals(Segmenters.PROSE);
    this.out = out;
  }

  /** Says that a part was left out, which the next {@link #write} marks. */
  void leftOut(int from, int to) {
    if (!isBlank(from, to)) {
      pending = marks.between(from, to);
    }
  }

  /**
   * Writes what stands between two pieces of a string: white space alone, since a mark or part of
   * an escape sequence would not belong there.
   */
  void writeInString(int from, int to) {
    pending = "";
    if (isBlank(from, to)) {
      out.take(from, to);
    } else {
      takeSpace(from, to);
    }
  }

  /** Writes what stands between the end of a piece and the start of the next. */
  void write(int from, int to) {
    boolean blank = isBlank(from, to);
    String mark = blank ? pending : marks.between(from, to);
    pending = "";
    if (out.isEmpty()) {
      int indent = indented ? indentation(from, to) : to;
      if (!mark.isEmpty()) {
        out.take(indent, to).add(mark);
        out.add(startsLine(indent) || !isInline(mark) ? "\n" : " ");
      }
      out.take(indent, to);
    } else if (blank) {
      out.add(isInline(mark) ? " " + mark : "").take(from, to);
    } else {
      writeGap(from, to, mark);
    }
  }

  private void writeGap(int from, int to, String mark) {
    int indent = indentation(from, to);
    int[] lines = lineEnds(from, to);
    if (lines[0] < lines[1]) {
      if (!mark.isEmpty()) {
        out.take(lines[0], lines[1]).take(indent, to).add(mark);
      }
      out.take(lines[0], lines[1]).take(indent, to);
    } else if (isInline(mark)) {
      out.add(" ").add(mark).add(" ");
    } else {
      writeSpace(from, to);
    }
  }

  /** Inside a line: the space before the next piece, else that after the last. */
  private void writeSpace(int from, int to) {
    if (!takeSpace(from, to)
        && from > 0
        && Character.isLetterOrDigit(text.charAt(from - 1))
        && Character.isLetterOrDigit(text.charAt(to))) { // two words must not become one
      int at = from;
      while (at < to && Character.isLetterOrDigit(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at < to) {
        out.take(at, at + Character.charCount(text.codePointAt(at)));
      }
    }
  }

  private boolean takeSpace(int from, int to) {
    int before = WhiteSpace.back(text, from, to);
    int after = WhiteSpace.on(text, from, to);
    if (before < to) {
      out.take(before, to);
    } else {
      out.take(from, after);
    }
    return before < to || after > from;
  }

  /** Writes the mark of what was left out after the last piece. */
  void end(int from) {
    if (!isBlank(from, text.length())) {
      String mark = marks.between(from, text.length());
      if (!mark.isEmpty()) {
        out.add(text.indexOf('\n', from) < 0 && isInline(mark) ? " " : "\n").add(mark);
      }
    }
  }

  /** Whether a line may go on after a mark: not after a comment that ends with its line. */
  private static boolean isInline(String mark) {
    return mark.endsWith("]") || mark.endsWith("/") || mark.endsWith(">");
  }

  /** The line ends to write for a gap, as start and end; equal if it has none. */
  private int[] lineEnds(int from, int to) {
    int after = WhiteSpace.on(text, from, to);
    int before = WhiteSpace.back(text, after, to);
    int[] behind = withoutSpaces(from, after);
    int[] ahead = withoutSpaces(before, to);
    if (ahead[0] < ahead[1] && lines(ahead) >= lines(behind)) {
      return ahead;
    }
    if (behind[0] < behind[1]) {
      return behind;
    }
    for (int i = after; i < before; i++) {
      if (isLineEnd(text.charAt(i))) {
        boolean pair = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return new int[] {i, i + (pair ? 2 : 1)};
      }
    }
    return behind;
  }

  /** A run of white space from its first line end to after its last one. */
  private int[] withoutSpaces(int from, int to) {
    int start = from;
    while (start < to && !isLineEnd(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && !isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end};
  }

  private int lines(int[] run) {
    int lines = 0;
    for (int i = run[0]; i < run[1]; i++) {
      boolean half = text.charAt(i) == '\r' && i + 1 < run[1] && text.charAt(i + 1) == '\n';
      lines += isLineEnd(text.charAt(i)) && !half ? 1 : 0;
    }
    return lines;
  }

  /** Where the indentation of a piece begins; its start if it has none or begins no line. */
  private int indentation(int from, int to) {
    int at = to;
    while (at > from && WhiteSpace.is(text.charAt(at - 1)) && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return startsLine(at) ? at : to;
  }

  private boolean startsLine(int at) {
    return at == 0 || isLineEnd(text.charAt(at - 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private boolean isBlank(int from, int to) {
    return WhiteSpace.on(text, from, to) == to;
  }
}
