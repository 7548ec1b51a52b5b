package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Diffs with and without lines around the changes, and patches of git: a group for each file, whose
 * lines before the first hunk are its head, and a unit for each hunk. What stands before the files,
 * such as the mail that {@code git format-patch} writes, is a unit too.
 */
public final class DiffSegmenter implements Segmenter {
  /** How many lines may stand before the first file: a commit message. */
  private static final int LINES_BEFORE = 200;

  private static final int BEGINNING = 20_000;

  @Override
  public String format() {
    return "diff";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    DiffLines lines = new DiffLines(TextLines.of(text, from, Math.min(to, from + BEGINNING)));
    int first = -1;
    int other = 0;
    for (int i = 0; i < lines.size(); i++) {
      DiffLines.Kind kind = lines.kind(i);
      if (kind == DiffLines.Kind.FILE && first < 0) {
        first = i;
      } else if (kind == DiffLines.Kind.HUNK && first < 0) {
        return i <= 2 ? 0.9 : 0; // a hunk alone
      } else if (kind == DiffLines.Kind.OTHER && first >= 0) {
        other++;
      }
    }
    if (first < 0 || (lines.hunks() == 0 && !lines.isGit(first))) {
      return 0;
    }
    boolean begins = first <= 2 || (first <= LINES_BEFORE && lines.isPatchBefore(first));
    boolean mostly = other <= 0.3 * (lines.size() - first);
    return begins && mostly ? 0.95 : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    TextLines text = TextLines.of(units.text(), from, to);
    DiffLines lines = new DiffLines(text);
    int line = 0;
    while (line < lines.size()) {
      line =
          switch (lines.kind(line)) {
            case FILE -> addFile(text, lines, line, units);
            case HUNK -> addHunk(text, lines, line, units);
            default -> addOther(text, lines, line, units);
          };
    }
  }

  private static int addFile(TextLines text, DiffLines lines, int first, UnitTree.Builder units) {
    int body = first + 1;
    while (body < lines.size() && lines.kind(body) == DiffLines.Kind.HEAD) {
      body++;
    }
    int next = body;
    while (next < lines.size()
        && lines.kind(next) != DiffLines.Kind.FILE
        && lines.kind(next) != DiffLines.Kind.OTHER) {
      next++;
    }
    text.noise(first, body - 1, units);
    int headEnd = text.end(lastTold(text, first, body - 1));
    if (next == body) { // renamed, binary, or only its mode changed
      units.leaf(UnitKind.FILE, text.start(first), headEnd);
      return next;
    }
    units.group(UnitKind.FILE, text.start(first), headEnd).framed().speaking();
    nameFile(text, lines, first, body, units);
    int line = body;
    while (line < next) {
      line =
          lines.kind(line) == DiffLines.Kind.HUNK
              ? addHunk(text, lines, line, units)
              : addOther(text, lines, line, units);
    }
    int end = text.end(lastTold(text, first, next - 1));
    units.close(end, end);
    return next;
  }

  /** The name of the new file, or of the old one if it was deleted. */
  private static void nameFile(
      TextLines text, DiffLines lines, int first, int body, UnitTree.Builder units) {
    int start = -1;
    int end = -1;
    for (int i = first; i < body; i++) {
      String head = lines.line(i);
      boolean path = head.startsWith("+++ ") || head.startsWith("--- ");
      if (path && !head.startsWith("/dev/null", 4) && !text.isColoured(i)) {
        int from = head.startsWith("a/", 4) || head.startsWith("b/", 4) ? 6 : 4;
        int tab = head.indexOf('\t');
        start = text.start(i) + from;
        end = tab > from ? text.start(i) + tab : text.end(i);
      }
    }
    if (start >= 0 && start < end) {
      units.name(start, end);
    }
  }

  private static int addHunk(TextLines text, DiffLines lines, int first, UnitTree.Builder units) {
    int next = first + 1;
    while (next < lines.size() && lines.kind(next) == DiffLines.Kind.CHANGE) {
      next++;
    }
    int last = lastTold(text, first, next - 1);
    text.noise(first, last, units);
    int end = text.end(last);
    if (last == first) {
      units.leaf(UnitKind.HUNK, text.start(first), end);
      return next;
    }
    units.unit(UnitKind.HUNK, text.start(first), text.end(first)).framed();
    addLines(text, first + 1, last, units);
    units.close(end, end);
    return next;
  }

  private static int addOther(TextLines text, DiffLines lines, int first, UnitTree.Builder units) {
    int next = first + 1;
    while (next < lines.size()
        && lines.kind(next) != DiffLines.Kind.FILE
        && lines.kind(next) != DiffLines.Kind.HUNK
        && !lines.beginsPatch(next)) {
      next++;
    }
    int start = first;
    while (start < next && text.isBlank(start)) {
      start++;
    }
    if (start == next) {
      return next;
    }
    int last = lastTold(text, start, next - 1);
    text.noise(start, last, units);
    if (start == last) {
      units.leaf(UnitKind.LINE, text.start(start), text.end(start));
    } else {
      units.unit(UnitKind.BLOCK, text.start(start), text.start(start));
      addLines(text, start, last, units);
      units.close(text.end(last), text.end(last));
    }
    return next;
  }

  private static void addLines(TextLines text, int first, int last, UnitTree.Builder units) {
    for (int line = first; line <= last; line++) {
      if (!text.isBlank(line)) {
        units.leaf(UnitKind.LINE, text.start(line), text.end(line));
      }
    }
  }

  /** The last line of some that isn't blank; the first one if all are. */
  private static int lastTold(TextLines text, int first, int last) {
    int line = last;
    while (line > first && text.isBlank(line)) {
      line--;
    }
    return line;
  }
}
