package dev.cprs.formats.log;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which lines of a log are which entry. */
final class LogEntries {
  /** Where a function's call begins and ends, and what it cost. */
  private static final Pattern CALL =
      Pattern.compile("(?:START|END|REPORT) RequestId: |INIT_START Runtime");

  private final TextLines lines;
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int size;

  private LogEntries(TextLines lines) {
    this.lines = lines;
  }

  /** Finds the entries of a log. */
  static LogEntries of(TextLines lines, EntryShapes shapes) {
    LogEntries entries = new LogEntries(lines);
    if (shapes.isRegular()) {
      entries.byShape(shapes);
    } else {
      entries.byMargin();
    }
    return entries;
  }

  private void byShape(EntryShapes shapes) {
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isBlank(i)) {
        boolean start = shapes.isStart(i);
        begun |= start;
        // What stands before the first entry is a banner or the rest of a trace.
        boolean before = !begun && lines.indent(i) < 2 && !Traces.isTraceLine(lines.head(i, 200));
        put(i, start || before || isDirective(i));
      }
    }
  }

  private void byMargin() {
    boolean traceback = false;
    int margin = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size() && margin > 0; i++) {
      margin = lines.isBlank(i) ? margin : Math.min(margin, lines.indent(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      boolean atMargin = lines.indent(i) < margin + 2;
      String head = lines.head(i, EntryShapes.HEAD);
      boolean lastOfTraceback = traceback && atMargin;
      put(i, atMargin && !lastOfTraceback && !Traces.isTraceLine(head));
      traceback = Traces.isTraceback(head) || (traceback && !atMargin);
    }
  }

  /**
   * A line without a time that is none of the entry before it: {@code #Fields: date time}, as web
   * servers write it, {@code -- Reboot --}, or {@code START RequestId: 8f5a0e1c} of a function that
   * a cloud calls.
   */
  private boolean isDirective(int line) {
    String head = lines.head(line, 80);
    if ((head.startsWith("-- ") && head.endsWith(" --")) || CALL.matcher(head).lookingAt()) {
      return true;
    }
    int colon = head.indexOf(':');
    if (colon < 3 || head.charAt(0) != '#') {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      if (!Character.isLetter(head.charAt(i)) && head.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private void put(int line, boolean start) {
    if (!start && size > 0) {
      lasts[size - 1] = line;
      return;
    }
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
    }
    firsts[size] = line;
    lasts[size++] = line;
  }

  int size() {
    return size;
  }

  /** The first line of an entry. */
  int first(int entry) {
    return firsts[entry];
  }

  /** The last line of an entry that isn't blank. */
  int last(int entry) {
    return lasts[entry];
  }

  /** The lines of an entry but for their numbers, as a hash: equal for the entries of a run. */
  long template(int entry) {
    long hash = 1;
    for (int i = firsts[entry]; i <= lasts[entry]; i++) {
      hash = hash * 31 + (lines.isBlank(i) ? 0 : Template.of(lines.line(i)));
    }
    return hash;
  }
}
