package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tables drawn in text: box drawings, psql, aligned columns. What is between them has a format of
 * its own: prose, or lines as programs print them.
 */
public final class TextTableSegmenter implements Segmenter {
  /** As many first characters tell what a text is. */
  private static final int TELLING = 50_000;

  /** The share of lines that must be in tables: less where the tables are sure ones. */
  private static final double MANY = 0.6;

  private static final double MOST = 0.8;
  private static final double ALL = 0.95;

  /** With fewer lines in tables than that, another format may have them among its own. */
  private static final double SOME = 0.4;

  /** Above a log: rows with times under names in capitals are no entries. */
  private static final double NAMED = 0.92;

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.75;

  /** Of text in which nothing else is seen: a report with a table, as PDF files are read. */
  private static final double AMONG_PROSE = 0.505;

  /** A header and three rows make such a table. */
  private static final int FEWEST_LINES = 4;

  /** Above output of which nothing is known but that it isn't prose. */
  private static final double UNSURE = 0.58;

  @Override
  public String format() {
    return "table";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    int end = Math.min(to, from + TELLING);
    Map<TableKind, Integer> lines = new EnumMap<>(TableKind.class);
    int all = 0;
    int named = 0;
    int longest = 0;
    TableFinder tables = new TableFinder(text, from, end);
    while (tables.next()) {
      int size = Spans.lines(text, tables.start(), tables.end()).size();
      // As databases print it; other ruled tables may hold sentences over several lines.
      boolean crossed = Chars.find(text, tables.start(), tables.end(), "-+-") > 0;
      boolean ruled = tables.kind() == TableKind.RULED;
      named += isNamed(text, tables) ? size : 0;
      longest = Math.max(longest, hasColumns(text, tables) ? size : 0);
      lines.merge(ruled && crossed ? TableKind.BOX : tables.kind(), size, Integer::sum);
      all += size + tables.linesBefore();
    }
    all += tables.linesBefore();
    int boxes = lines.getOrDefault(TableKind.BOX, 0);
    int sure = boxes + lines.getOrDefault(TableKind.RULED, 0);
    int aligned = lines.getOrDefault(TableKind.ALIGNED, 0);
    int pipes = lines.getOrDefault(TableKind.PIPES, 0);
    if (named > ALL * all) {
      return NAMED;
    }
    if (sure > MANY * all) {
      return SURE;
    }
    // A document of pipe tables with headings is Markdown.
    if (sure + aligned > MOST * all || sure + aligned + pipes > ALL * all) {
      return LIKELY;
    }
    if (boxes + aligned > SOME * all) {
      return UNSURE;
    }
    return longest >= FEWEST_LINES ? AMONG_PROSE : 0;
  }

  /** Whether a table has columns for sure: not a frame around a text, nor a clause in capitals. */
  private static boolean hasColumns(CharSequence text, TableFinder tables) {
    int start = tables.start();
    int end = tables.end();
    return switch (tables.kind()) {
      case RULED -> true;
      case ALIGNED -> HeaderLine.of(text, start, Chars.lineEnd(text, start, end)).groups() > 2;
      case BOX ->
          Chars.find(text, start, end, "-+-") >= 0 || Chars.find(text, start, end, "┼") >= 0;
      case PIPES -> false;
    };
  }

  /** Whether the columns are aligned under names in capitals. */
  private static boolean isNamed(CharSequence text, TableFinder tables) {
    int end = Chars.lineEnd(text, tables.start(), tables.end());
    return tables.kind() == TableKind.ALIGNED
        && HeaderLine.of(text, tables.start(), end).isInCapitals();
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    TableFinder tables = new TableFinder(text, from, to);
    int done = from;
    while (tables.next()) {
      addOther(text, done, tables.start(), units);
      tables.kind().segment(tables.start(), tables.end(), units);
      done = tables.end();
    }
    addOther(text, done, to, units);
  }

  private static void addOther(CharSequence text, int from, int to, UnitTree.Builder units) {
    if (Chars.skipBlank(text, from, to) < to) {
      units.inner(from, to);
    }
  }
}
