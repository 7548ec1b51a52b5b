package dev.cprs.formats.table;

import java.util.List;
import java.util.function.Predicate;

/** What rows of delimited text look like, as against code, logs and prose that has delimiters. */
final class RowLooks {
  /** The share of rows that may look like something else. */
  private static final double SOME = 0.2;

  private static final double MOST = 0.8;

  /** Words in a cell on an average, from which on it is prose. */
  private static final double WORDS = 4;

  private RowLooks() {}

  /** Whether rows look like code, JSON, pairs of keys and values, or another kind of table. */
  static boolean refuse(List<List<String>> rows, char delimiter) {
    return share(rows, RowLooks::hasOpenBrackets) > SOME
        || share(rows, row -> isPairs(row)) > SOME
        || share(rows, row -> isMarkup(row.get(0))) > SOME
        || (delimiter == '|' && share(rows, row -> row.get(0).isEmpty()) > 1 - MOST)
        || (delimiter == '|' && rows.stream().limit(3).anyMatch(RowLooks::isRule))
        || (delimiter == ',' && share(rows, RowLooks::isOneNumber) > SOME)
        || columns(rows) < 2;
  }

  /** Whether cells are names and values, no prose. */
  static boolean areBrief(List<List<String>> rows) {
    return words(rows) < WORDS;
  }

  /**
   * Whether rows without a header are data: a column of numbers or dates, and no log, whose entries
   * begin with a time and end with prose.
   */
  static boolean areData(List<List<String>> rows) {
    int width = rows.get(0).size();
    int values = 0;
    int times = 0;
    int prose = 0;
    for (int column = 0; column < width; column++) {
      int at = column;
      values += share(rows, row -> CellType.of(row.get(at)) == CellType.VALUE) > MOST ? 1 : 0;
      times += share(rows, row -> CellType.isTime(row.get(at))) > MOST ? 1 : 0;
      prose += share(rows, row -> words(row.get(at)) > 2) > MOST / 2 ? 1 : 0;
    }
    return values > 0 && areBrief(rows) && (times == 0 || prose == 0);
  }

  /** A bracket that one cell opens and another closes: the delimiter is part of code or JSON. */
  private static boolean hasOpenBrackets(List<String> row) {
    return row.stream().anyMatch(cell -> isOpen(cell));
  }

  private static boolean isOpen(String cell) {
    if (cell.startsWith("\"")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < cell.length(); i++) {
      depth += "([{".indexOf(cell.charAt(i)) >= 0 ? 1 : 0;
      depth -= ")]}".indexOf(cell.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth != 0;
  }

  /** {@code level=info, code=7}: most cells have a key. */
  private static boolean isPairs(List<String> row) {
    int keyed = 0;
    int filled = 0;
    for (String cell : row) {
      int sign = 0;
      while (sign < cell.length() && isKey(cell.charAt(sign))) {
        sign++;
      }
      keyed += sign > 0 && sign < cell.length() && cell.charAt(sign) == '=' ? 1 : 0;
      filled += cell.isEmpty() ? 0 : 1;
    }
    return 2 * keyed > filled;
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  private static boolean isMarkup(String cell) {
    return cell.startsWith("<")
        || cell.startsWith("//")
        || cell.startsWith("/*")
        || cell.startsWith("* ")
        || cell.startsWith("- ")
        || cell.startsWith("> ");
  }

  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(cell -> cell.chars().allMatch(c -> "-=:+ ".indexOf(c) >= 0));
  }

  /** {@code 1,234,567}: the delimiters group the digits of a number. */
  private static boolean isOneNumber(List<String> row) {
    for (int i = 1; i < row.size(); i++) {
      String left = row.get(i - 1);
      String right = row.get(i);
      boolean group =
          !left.isEmpty()
              && Character.isDigit(left.charAt(left.length() - 1))
              && right.length() >= 3
              && right.substring(0, 3).chars().allMatch(Character::isDigit)
              && (i + 1 < row.size() ? right.length() == 3 : !startsWithDigits(right, 4));
      if (!group) {
        return false;
      }
    }
    return row.size() > 1;
  }

  private static boolean startsWithDigits(String cell, int count) {
    return cell.length() >= count && cell.substring(0, count).chars().allMatch(Character::isDigit);
  }

  /** Columns that are not always empty: lines that end with the delimiter have one less. */
  private static int columns(List<List<String>> rows) {
    int columns = 0;
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      columns += share(rows, row -> !row.get(at).isEmpty()) > 0.05 ? 1 : 0;
    }
    return columns;
  }

  private static double words(List<List<String>> rows) {
    long words = 0;
    long cells = 0;
    for (List<String> row : rows) {
      for (String cell : row) {
        if (!cell.startsWith("\"")) {
          words += words(cell);
          cells++;
        }
      }
    }
    return cells == 0 ? 0 : (double) words / cells;
  }

  private static int words(String cell) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < cell.length(); i++) {
      boolean letter = Character.isLetter(cell.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = cell.charAt(i) != ' ' && (inside || letter);
    }
    return words;
  }

  private static double share(List<List<String>> rows, Predicate<List<String>> is) {
    return (double) rows.stream().filter(is).count() / rows.size();
  }
}
