package dev.cprs.formats.talk;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;

/** Whether a line begins a turn: where its speaker's name is, and where the words begin. */
final class SpeakerLine {
  /** How the lines of speakers are written. */
  enum Style {
    /** {@code Alice: hi}, {@code [0:12] ALICE (off): hi}, {@code Q. hi}. */
    COLON,
    /** {@code <alice> hi}. */
    ANGLES,
    /** {@code Alice — Today at 10:40 AM} above what she says. */
    TIMED,
    /** A time alone above the words, or above a name. */
    CLOCK,
    /** {@code ALICE.} before the words or above them, as plays are printed. */
    STOP,
    /** {@code ALICE} above the words, as films are written. */
    CAPITALS
  }

  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NOTE = 80;
  private static final int LONGEST_ASKING = 12;

  private final TextLines lines;
  private final CharSequence text;

  private int nameStart;
  private int nameEnd;

  /** Behind the speaker's line or mark: the words begin there. */
  private int headEnd;

  SpeakerLine(TextLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  int headEnd() {
    return headEnd;
  }

  /** The speaker of the line that was read last; empty if none is named. */
  String key() {
    return Names.key(text.subSequence(nameStart, nameEnd).toString());
  }

  /** Reads a line; false if it begins no turn that is written so. */
  boolean read(int line, Style style) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    if (start == end) {
      return false;
    }
    return switch (style) {
      case COLON -> readColon(start, end);
      case ANGLES -> readAngles(start, end);
      case TIMED -> end - start <= LONGEST_LINE && isAbove(line) && readTimed(start, end);
      case CLOCK -> end - start <= LONGEST_LINE && isAbove(line) && readClock(line, start, end);
      case STOP -> readStop(start, end);
      case CAPITALS -> end - start <= LONGEST_LINE && isAbove(line) && readCapitals(start, end);
    };
  }

  /** Whether another line with words follows a line. */
  private boolean isAbove(int line) {
    return line + 1 < lines.count()
        && lines.skipBlank(line + 1, Math.min(line + 3, lines.count()))
            < Math.min(line + 3, lines.count());
  }

  private boolean readColon(int start, int end) {
    int at = start;
    boolean bold = Chars.startsWith(text, at, end, "**");
    at = Clock.skip(text, bold ? at + 2 : at, end);
    nameStart = at;
    int limit = Math.min(end, at + LONGEST_NAME);
    int note = -1;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || (c == '.' && isAsking(at, i))) {
        return endColon(note < 0 ? i : note, i, end, bold);
      }
      if ((c == '(' || c == '[') && i > at && text.charAt(i - 1) == ' ' && note < 0) {
        note = i - 1;
        int close = noteEnd(i, Math.min(end, i + LONGEST_NOTE));
        if (close < 0) {
          return false;
        }
        limit = Math.min(end, close + 4); // nothing but the colon may follow
        i = close;
      }
    }
    return false;
  }

  /**
   * Whether a full stop may stand for the colon: behind {@code Q}, {@code A2}, {@code Question 3}.
   */
  private boolean isAsking(int from, int to) {
    if (to == from || to - from > LONGEST_ASKING || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    return Names.isSureAsking(Names.key(text.subSequence(from, to).toString()));
  }

  /** Where a bracket is closed, with those inside of it; -1 if it isn't. */
  private int noteEnd(int open, int to) {
    char opening = text.charAt(open);
    char closing = opening == '(' ? ')' : ']';
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      depth += c == opening ? 1 : c == closing ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean endColon(int nameTo, int colon, int end, boolean bold) {
    nameEnd = nameTo;
    headEnd = colon + 1;
    if (bold) {
      boolean before = nameEnd == colon && Chars.startsWith(text, nameEnd - 2, nameEnd, "**");
      nameEnd -= before ? 2 : 0;
      if (!before && !Chars.startsWith(text, headEnd, end, "**")) {
        return false;
      }
      headEnd += before ? 0 : 2;
    }
    boolean parted =
        headEnd == end || Chars.isBlank(text.charAt(headEnd)) || text.charAt(colon) == '：';
    return parted && nameEnd > nameStart && Names.isName(text, nameStart, nameEnd);
  }

  private boolean readAngles(int start, int end) {
    int at = Clock.skip(text, start, end);
    if (at == end || text.charAt(at) != '<') {
      return false;
    }
    nameStart = at + 1;
    nameEnd = nameStart;
    int limit = Math.min(end, nameStart + LONGEST_NAME);
    while (nameEnd < limit && text.charAt(nameEnd) != '>') {
      nameEnd++;
    }
    headEnd = nameEnd + 1;
    return headEnd < end
        && text.charAt(nameEnd) == '>'
        && Chars.isSpace(text.charAt(headEnd))
        && Names.isName(text, nameStart, nameEnd);
  }

  private boolean readTimed(int start, int end) {
    headEnd = end;
    char first = text.charAt(start);
    if (first == '[' || first == '(') { // the time comes first
      int close = noteEnd(start, end);
      nameStart = close < 0 ? end : Chars.skipBlank(text, close + 1, end);
      nameEnd = end > nameStart && text.charAt(end - 1) == ':' ? end - 1 : end;
      return close > 0
          && Clock.isTime(text, start, close)
          && Names.isName(text, nameStart, nameEnd);
    }
    nameStart = start;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isSpace(text.charAt(i - 1)) && !Chars.isSpace(c) && Clock.isTime(text, i, end)) {
        nameEnd = i - 1;
        while (nameEnd > start && " \t-–—•·|,:".indexOf(text.charAt(nameEnd - 1)) >= 0) {
          nameEnd--;
        }
        return Names.isName(text, nameStart, nameEnd);
      }
    }
    return false;
  }

  private boolean readClock(int line, int start, int end) {
    boolean open = "[(".indexOf(text.charAt(start)) >= 0;
    int close = Clock.end(text, open ? start + 1 : start, end);
    if (close < 0 || end - close > (open ? 1 : 0)) {
      return false;
    }
    nameStart = start;
    nameEnd = start;
    headEnd = end;
    int next = line + 1;
    if (!lines.isBlank(next) && isAbove(next) && !lines.isBlank(next + 1)) {
      int name = lines.inkStart(next);
      int nameTo = lines.inkEnd(next);
      if (Names.isName(text, name, nameTo)) {
        nameStart = name;
        nameEnd = nameTo;
      }
    }
    return true;
  }

  private boolean readStop(int start, int end) {
    nameStart = start;
    int limit = Math.min(end, start + LONGEST_NAME);
    int i = start;
    while (i < limit && ".[(".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    if (i == limit) {
      return false;
    }
    nameEnd = Chars.trimEnd(text, start, i);
    headEnd = i + 1;
    if (text.charAt(i) != '.') {
      int close = noteEnd(i, Math.min(end, i + LONGEST_NOTE));
      headEnd = close < 0 ? end : close + 1;
      if (close < 0 || headEnd >= end || text.charAt(headEnd) != '.') {
        return false;
      }
      headEnd++;
    }
    return (headEnd == end || text.charAt(headEnd) == ' ')
        && Names.isInCapitals(text, nameStart, nameEnd);
  }

  private boolean readCapitals(int start, int end) {
    nameStart = start;
    nameEnd = end;
    headEnd = end;
    if (text.charAt(end - 1) == ')') {
      int open = end - 1;
      while (open > start && text.charAt(open) != '(') {
        open--;
      }
      nameEnd = Chars.trimEnd(text, start, open);
    }
    return Names.isInCapitals(text, nameStart, nameEnd);
  }
}
