package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;

/**
 * Listings: {@code ls}, {@code find}, {@code grep}, {@code git log}, compilers, test reports, and
 * what else programs print by lines. A unit is a line, or a block that belongs together: a commit,
 * an error with the code that it is about, a failed test with its trace, a record of several lines.
 * A file name that stands above its hits is their group's head.
 */
public final class ListingSegmenter implements Segmenter {
  private static final int BEGINNING = 12_000;

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
    int group = -1; // where the open group ends; below 0 if none is open
    int line = 0;
    while (line < lines.size()) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      if (listing.isFileName(lines, line)) {
        close(group, units);
        openBelow(UnitKind.FILE, lines, line, units);
        group = lines.end(line);
        line++;
        continue;
      }
      int end = Math.max(line + 1, listing.end(lines, line));
      while (lines.isBlank(end - 1)) {
        end--;
      }
      if (listing.isOpened(lines, line, end)) {
        open(listing, lines, line, end, units);
      } else {
        add(lines, line, end, listing.isAlert(lines, line, end), units);
      }
      group = group < 0 ? -1 : lines.end(end - 1);
      line = end;
    }
    close(group, units);
  }

  /** A block whose first line stays with whatever is kept of the others. */
  private static void open(
      Listing listing, TextLines lines, int first, int end, UnitTree.Builder units) {
    openBelow(UnitKind.SECTION, lines, first, units);
    int line = first + 1;
    while (line < end) {
      int next = lines.isBlank(line) ? line + 1 : Math.min(end, listing.end(lines, line));
      if (!lines.isBlank(line)) {
        add(lines, line, next, listing.isAlert(lines, line, next), units);
      }
      line = next;
    }
    units.close(lines.end(end - 1), lines.end(end - 1));
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
