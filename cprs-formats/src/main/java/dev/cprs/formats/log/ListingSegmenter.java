package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Listings: {@code ls}, {@code find}, {@code grep}, {@code git log}, compilers, test reports, and
 * what else programs print by lines. A unit is a line, or a block that belongs together: a commit,
 * an error with the code that it is about, a failed test with its trace, a record of several lines.
 * A file name that stands above its hits is their group's head.
 */
public final class ListingSegmenter implements Segmenter {
  private static final int BEGINNING = 12_000;

  /** Blocks in blocks that are deeper aren't opened. */
  private static final int DEEPEST = 6;

  private static final List<Listing> LISTINGS =
      List.of(
          new FileListing(),
          new PathListing(),
          new GrepHits(),
          new Commits(),
          new TestReport(),
          new Diagnostics(),
          new Processes(),
          new Components(),
          new Entries(),
          new Records(),
          new OutputLines());

  @Override
  public String format() {
    return "listing";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    TextLines lines = TextLines.of(text, from, lineEnd(text, from, to));
    double best = 0;
    for (Listing listing : LISTINGS) {
      best = Math.max(best, listing.fit(lines));
    }
    return best;
  }

  /** Cuts a text after a line near the limit. */
  private static int lineEnd(CharSequence text, int from, int to) {
    if (to - from <= BEGINNING) {
      return to;
    }
    for (int i = from + BEGINNING; i > from + BEGINNING - 1_000; i--) {
      if (text.charAt(i - 1) == '\n') {
        return i;
      }
    }
    return from + BEGINNING;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    TextLines lines = TextLines.of(units.text(), from, to);
    TextLines beginning = TextLines.of(units.text(), from, lineEnd(units.text(), from, to));
    Listing listing = choose(beginning).over(lines);
    Deque<Integer> sections = new ArrayDeque<>(); // where the open ones end, the innermost first
    int group = -1; // where the open file ends; below 0 if none is open
    int line = 0;
    while (line < lines.size()) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      closeSections(sections, lines, line, units);
      if (sections.isEmpty() && listing.isFileName(lines, line)) {
        close(group, units);
        openBelow(UnitKind.FILE, lines, line, units);
        group = lines.end(line);
        line++;
        continue;
      }
      if (group >= 0 && listing.endsFile(lines, line)) {
        close(group, units);
        group = -1;
      }
      int end = Math.max(line + 1, listing.end(lines, line));
      end = sections.isEmpty() ? end : Math.min(end, sections.peek());
      while (lines.isBlank(end - 1)) {
        end--;
      }
      group = group < 0 ? -1 : lines.end(end - 1);
      if (sections.size() < DEEPEST && listing.isOpened(lines, line, end)) {
        openBelow(UnitKind.SECTION, lines, line, units);
        sections.push(end);
        end = line + 1;
      } else {
        add(lines, line, end, listing.isAlert(lines, line, end), units);
      }
      line = end;
    }
    closeSections(sections, lines, lines.size(), units);
    close(group, units);
  }

  /** Closes the blocks that end before a line. */
  private static void closeSections(
      Deque<Integer> sections, TextLines lines, int line, UnitTree.Builder units) {
    while (!sections.isEmpty() && sections.peek() <= line) {
      int end = lines.end(sections.pop() - 1);
      units.close(end, end);
    }
  }

  /** Opens a group whose head is a line. */
  private static void openBelow(UnitKind kind, TextLines lines, int line, UnitTree.Builder units) {
    lines.noise(line, line, units);
    units
        .group(kind, lines.start(line), lines.end(line))
        .framed()
        .speaking()
        .name(lines.start(line), lines.end(line));
  }

  private static Listing choose(TextLines lines) {
    Listing chosen = LISTINGS.get(0);
    double best = -1;
    for (Listing listing : LISTINGS) {
      double fit = listing.fit(lines);
      if (fit > best) {
        best = fit;
        chosen = listing;
      }
    }
    return chosen;
  }

  private static void close(int group, UnitTree.Builder units) {
    if (group >= 0) {
      units.close(group, group);
    }
  }

  private static void add(
      TextLines lines, int first, int end, boolean alert, UnitTree.Builder units) {
    lines.noise(first, end - 1, units);
    int start = lines.start(first);
    if (end == first + 1) {
      units.leaf(UnitKind.LINE, start, lines.end(first));
      if (alert) {
        units.alert();
      }
      return;
    }
    units.unit(UnitKind.LOG_ENTRY, start, start);
    if (alert) {
      units.alert();
    }
    for (int line = first; line < end; line++) {
      if (!lines.isBlank(line)) {
        units.leaf(UnitKind.LINE, lines.start(line), lines.end(line));
      }
    }
    units.close(lines.end(end - 1), lines.end(end - 1));
  }
}
