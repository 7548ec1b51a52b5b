package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.EnumMap;
import java.util.Map;

/** Tables drawn in text: box drawings, psql, aligned columns. What is between them is prose. */
public final class TextTableSegmenter implements Segmenter {
  /** As many first characters tell what a text is. */
  private static final int TELLING = 50_000;

  /** The share of lines that must be in tables: less where the tables are sure ones. */
  private static final double MANY = 0.6;

  private static final double MOST = 0.8;
  private static final double ALL = 0.95;

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.75;

  @Override
  public String format() {
    return "table";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    int end = Math.min(to, from + TELLING);
    Map<TableKind, Integer> lines = new EnumMap<>(TableKind.class);
    int all = 0;
    TableFinder tables = new TableFinder(text, from, end);
    while (tables.next()) {
      int size = Spans.lines(text, tables.start(), tables.end()).size();
      lines.merge(tables.kind(), size, Integer::sum);
      all += size + tables.linesBefore();
    }
    all += tables.linesBefore();
    int sure = lines.getOrDefault(TableKind.BOX, 0) + lines.getOrDefault(TableKind.RULED, 0);
    int aligned = lines.getOrDefault(TableKind.ALIGNED, 0);
    int pipes = lines.getOrDefault(TableKind.PIPES, 0);
    if (sure > MANY * all) {
      return SURE;
    }
    // A document of pipe tables with headings is Markdown.
    return sure + aligned > MOST * all || sure + aligned + pipes > ALL * all ? LIKELY : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    TableFinder tables = new TableFinder(text, from, to);
    int done = from;
    while (tables.next()) {
      addProse(text, done, tables.start(), units);
      tables.kind().segment(tables.start(), tables.end(), units);
      done = tables.end();
    }
    addProse(text, done, to, units);
  }

  private static void addProse(CharSequence text, int from, int to, UnitTree.Builder units) {
    if (Chars.skipBlank(text, from, to) < to) {
      units.inner(from, to, "prose");
    }
  }
}
