package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * Logs of any line format: a unit for each entry, with its stack trace and other lines that follow
 * it. Where entries begin is learned from the text: see {@link EntryShapes}.
 */
public final class LogSegmenter implements Segmenter {
  private static final String CAPTIONS_HEAD = "WEBVTT";
  private static final double CAPTIONS = 0.9;

  /** An entry of one line that is longer is opened. */
  private static final int LONG = 600;

  /** So many neighbours that differ in numbers only are a run. */
  private static final int RUN = 3;

  @Override
  public String format() {
    return "log";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return isCaptions(text, from, to) ? CAPTIONS : LogFit.of(text, from, to);
  }

  /** Whether a text says that it is WebVTT: captions, each below the time when it is shown. */
  private static boolean isCaptions(CharSequence text, int from, int to) {
    int start = from < to && text.charAt(from) == '\ufeff' ? from + 1 : from;
    int end = Math.min(to, start + CAPTIONS_HEAD.length());
    return CAPTIONS_HEAD.contentEquals(text.subSequence(start, end));
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    TextLines lines = TextLines.of(units.text(), from, to);
    LogEntries entries = LogEntries.of(lines, EntryShapes.learn(lines));
    long[] templates = new long[entries.size()];
    Arrays.setAll(templates, entries::template);
    int entry = 0;
    while (entry < entries.size()) {
      int next = entry + 1;
      while (next < entries.size() && templates[next] == templates[entry]) {
        next++;
      }
      boolean run = next - entry >= RUN && !units.isInUnit();
      if (run) {
        int start = lines.start(entries.first(entry));
        units.group(UnitKind.RUN, start, start);
      }
      for (int each = entry; each < next; each++) {
        add(lines, entries.first(each), entries.last(each), units);
      }
      if (run) {
        int end = lines.end(entries.last(next - 1));
        units.close(end, end);
      }
      entry = next;
    }
  }

  private static void add(TextLines lines, int first, int last, UnitTree.Builder units) {
    lines.noise(first, last, units);
    boolean alert = isAlert(lines, first, last);
    int start = lines.start(first);
    int end = lines.end(last);
    if (first == last && lines.length(first) <= LONG) {
      units.leaf(UnitKind.LOG_ENTRY, start, end);
      if (alert) {
        units.alert();
      }
      return;
    }
    units.unit(UnitKind.LOG_ENTRY, start, start);
    if (alert) {
      units.alert();
    }
    if (first == last) {
      addLong(lines, first, units);
    } else {
      for (int line = first; line <= last; line++) {
        if (!lines.isBlank(line)) {
          units.leaf(UnitKind.LINE, lines.start(line), lines.end(line));
        }
      }
    }
    units.close(end, end);
  }

  /** A long line: what stands before JSON at its end, and the JSON; or its sentences. */
  private static void addLong(TextLines lines, int line, UnitTree.Builder units) {
    int start = lines.start(line);
    int end = lines.end(line);
    if (lines.isColoured(line)) { // noise must not be told again by what is inside
      units.leaf(UnitKind.LINE, start, end);
      return;
    }
    String text = lines.line(line);
    int json = jsonAtEnd(text);
    if (json < 0) {
      units.inner(start, end, "prose");
      return;
    }
    int before = json;
    while (before > 0 && TextLines.isBlank(text.charAt(before - 1))) {
      before--;
    }
    if (before > 0) {
      units.leaf(UnitKind.LINE, start, start + before);
    }
    units.inner(start + json, end, "json");
  }

  /** Where JSON begins that goes to a line's end; -1 if there is none. */
  private static int jsonAtEnd(String line) {
    char last = line.charAt(line.length() - 1);
    if (last != '}' && last != ']') {
      return -1;
    }
    char open = last == '}' ? '{' : '[';
    for (int i = 0; i + 1 < line.length(); i++) {
      if (line.charAt(i) == open && "\"{[ ".indexOf(line.charAt(i + 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAlert(TextLines lines, int first, int last) {
    if (Alerts.isAlert(lines.line(first))) {
      return true;
    }
    for (int line = first + 1; line <= last; line++) {
      if (Alerts.isTrouble(lines.line(line))) {
        return true;
      }
    }
    return false;
  }
}
