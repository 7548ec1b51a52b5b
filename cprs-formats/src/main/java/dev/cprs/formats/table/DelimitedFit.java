package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure it is that a text is delimited by a character. Looks at records from the text's
 * beginning and at some from two places further on. All bounds here are guesses that were tried on
 * tables, and on logs, code and prose that must not pass for them.
 */
final class DelimitedFit {
  private static final int RECORDS = 100;
  private static final int CHARACTERS = 100_000;
  private static final int LATER_RECORDS = 20;
  private static final int LATER_CHARACTERS = 8_000;
  private static final int SPACED_CHARACTERS = 2_000;

  /** As few rows make no table. */
  private static final int FEWEST = 3;

  /** From as many columns on, two rows are enough. */
  private static final int WIDE = 20;

  /** Lines of title, before the first line with a delimiter. */
  private static final int TITLES = 5;

  /** Rows that are few must all be alike; of many a share may differ. */
  private static final int FEW = 6;

  private static final double ALIKE = 0.9;
  private static final double ALIKE_LATER = 0.6;

  private static final double SURE = 0.9;
  private static final double SURE_OF_FEW = 0.8;
  private static final double LIKELY = 0.7;

  private final CharSequence text;
  private final char delimiter;
  private final int from;
  private final int to;

  private DelimitedFit(CharSequence text, char delimiter, int from, int to) {
    this.text = text;
    this.delimiter = delimiter;
    this.from = from;
    this.to = to;
  }

  static double of(CharSequence text, char delimiter, int from, int to) {
    return new DelimitedFit(text, delimiter, from, to).fit();
  }

  private double fit() {
    List<List<String>> records = read(from, CHARACTERS, RECORDS);
    dropTitles(records);
    int width = RecordIndex.mostFrequent(records.stream().mapToInt(List::size).toArray());
    List<List<String>> rows = records.stream().filter(row -> row.size() == width).toList();
    if (width < 2
        || rows.size() < (width >= WIDE ? 2 : FEWEST)
        || !isRegular(records)
        || RowLooks.refuse(rows, delimiter)
        || !isRegularLater(1)
        || !isRegularLater(2)) {
      return 0;
    }
    Header header = Header.of(rows);
    boolean few = rows.size() < FEW || width == 2;
    return switch (header) {
      case SURE -> width == 2 && !areNames(rows) ? 0 : few ? SURE_OF_FEW : SURE;
      case LIKELY -> width > 2 && areNames(rows) ? LIKELY : 0;
      case NONE -> width > 2 && RowLooks.areData(rows) ? LIKELY : 0;
    };
  }

  /** Whether cells are short, and no blank follows the delimiters as in prose. */
  private boolean areNames(List<List<String>> rows) {
    int delimiters = 0;
    int spaced = 0;
    for (int at = from; at + 1 < Math.min(to, from + SPACED_CHARACTERS); at++) {
      if (text.charAt(at) == delimiter) {
        delimiters++;
        spaced += text.charAt(at + 1) == ' ' ? 1 : 0;
      }
    }
    return 2 * spaced <= delimiters && RowLooks.areBrief(rows);
  }

  /** Some records; the last one, if it may be cut, is left out. */
  private List<List<String>> read(int start, int characters, int most) {
    int end = Math.min(to, start + characters);
    List<List<String>> records = new ArrayList<>();
    RecordReader reader = new RecordReader(text, delimiter, start, end);
    while (records.size() < most && reader.next()) {
      boolean cut = reader.position() >= end && end < to && !records.isEmpty();
      if (!reader.isBlank() && !cut) {
        records.add(reader.strings());
      }
      if (records.size() == TITLES + 1 && records.stream().allMatch(row -> row.size() == 1)) {
        return records; // no delimiter in sight: most texts end here
      }
    }
    return records;
  }

  private static void dropTitles(List<List<String>> records) {
    int titles = 0;
    while (titles < Math.min(TITLES, records.size() - FEWEST - 1)
        && records.get(titles).size() == 1) {
      titles++;
    }
    records.subList(0, titles).clear();
    records.removeIf(row -> row.get(0).startsWith("#") && row.size() == 1);
  }

  /** Whether rows have as many cells as a neighbour, so that several tables may follow. */
  private static boolean isRegular(List<List<String>> records) {
    return share(records) >= (records.size() < FEW ? 1 : ALIKE);
  }

  private static double share(List<List<String>> records) {
    int alike = 0;
    for (int i = 0; i < records.size(); i++) {
      int width = records.get(i).size();
      boolean above = i > 0 && records.get(i - 1).size() == width;
      boolean below = i + 1 < records.size() && records.get(i + 1).size() == width;
      alike += width > 1 && (above || below) ? 1 : 0;
    }
    return records.isEmpty() ? 0 : (double) alike / records.size();
  }

  /** The same at a third or two of the text; a quoted cell may disturb there. */
  private boolean isRegularLater(int third) {
    if (to - from <= CHARACTERS) {
      return true;
    }
    int place = from + (int) ((long) (to - from) * third / 3);
    int start =
        Chars.nextLine(text, Chars.lineEnd(text, place, Math.min(to, place + CHARACTERS)), to);
    List<List<String>> records = read(start, LATER_CHARACTERS, LATER_RECORDS);
    return records.size() < FEWEST || share(records) >= ALIKE_LATER;
  }
}
