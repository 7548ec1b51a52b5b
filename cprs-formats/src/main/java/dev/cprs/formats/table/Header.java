package dev.cprs.formats.table;

import java.util.List;

/** Whether the first of some rows is a header. */
enum Header {
  /** It is a row like the others. */
  NONE,
  /** Nothing speaks against it: texts, and texts below. */
  LIKELY,
  /** It has texts where the rows below have numbers or dates. */
  SURE;

  /** A longer cell is no name of a column. */
  private static final int LONGEST_NAME = 80;

  /** The share of a column's cells that tell what the column holds. */
  private static final double MOST = 0.7;

  /**
   * Compares the first row with those below it. In doubt it is a header: to keep a row too many
   * with each row costs little, to keep rows without their header makes them worthless.
   *
   * @param rows at least one row; the columns that all of them have are compared
   */
  static Header of(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).min().orElse(0);
    List<String> first = rows.get(0).subList(0, columns);
    if (rows.size() < 2 || !namesColumns(first)) {
      return NONE;
    }
    boolean numbered = isNumbered(first);
    boolean sure = false;
    boolean repeated = false;
    for (int column = 0; column < first.size(); column++) {
      Column below = new Column(rows, column);
      CellType name = CellType.of(first.get(column));
      if (name == CellType.VALUE && (!numbered || below.holdsNumbersLike(first.get(column)))) {
        return NONE;
      }
      sure |= name == CellType.TEXT && below.values > MOST * below.filled && below.values > 0;
      repeated |= name == CellType.TEXT && below.repeatsFirst();
    }
    return sure ? SURE : repeated ? NONE : LIKELY;
  }

  /** Whether cells might be names: short, no addresses, not for the most part empty. */
  private static boolean namesColumns(List<String> cells) {
    int filled = 0;
    for (String cell : cells) {
      filled += cell.isBlank() ? 0 : 1;
      if (cell.length() > LONGEST_NAME || cell.contains("://") || cell.indexOf('@') > 0) {
        return false;
      }
    }
    return filled > 0 && 2 * filled >= cells.size();
  }

  /**
   * Whether a row has names, and its numbers are names too: all are years, or they count from 0 or
   * 1 on.
   */
  private static boolean isNumbered(List<String> cells) {
    boolean years = true;
    boolean counted = true;
    int count = 0;
    int first = 0;
    for (String cell : cells) {
      if (CellType.of(cell) == CellType.VALUE) {
        int number = number(cell);
        first = count == 0 ? number : first;
        years &= isYear(number);
        counted &= number == first + count && first <= 1;
        count++;
      }
    }
    return count < cells.size() && (years || (counted && count > 2));
  }

  private static boolean isYear(int number) {
    return number >= 1800 && number <= 2100;
  }

  /** A cell's number of at most six digits; -1 if it is anything else. */
  private static int number(String cell) {
    String bare = CellType.bare(cell);
    boolean digits = bare.length() <= 6 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !bare.isEmpty() ? Integer.parseInt(bare) : -1;
  }

  /** The cells below a first one. */
  private static final class Column {
    private final List<List<String>> rows;
    private final int column;
    private int filled;
    private int values;
    private int years;

    Column(List<List<String>> rows, int column) {
      this.rows = rows;
      this.column = column;
      for (int row = 1; row < rows.size(); row++) {
        String cell = rows.get(row).get(column);
        CellType type = CellType.of(cell);
        filled += type == CellType.EMPTY ? 0 : 1;
        values += type == CellType.VALUE ? 1 : 0;
        years += type == CellType.VALUE && isYear(number(cell)) ? 1 : 0;
      }
    }

    /** Whether the first cell, a number, is one of those below: years above years. */
    boolean holdsNumbersLike(String first) {
      return isYear(number(first)) && filled > 0 && years > MOST * filled;
    }

    /** Whether the first cell, a text, occurs again, or is a code such as all below are. */
    boolean repeatsFirst() {
      String first = rows.get(0).get(column);
      String shape = shape(first);
      int alike = 0;
      for (int row = 1; row < rows.size(); row++) {
        String cell = rows.get(row).get(column);
        if (cell.equals(first)) {
          return true;
        }
        alike += shape.indexOf('9') >= 0 && shape(cell).equals(shape) ? 1 : 0;
      }
      return alike > 0 && alike > MOST * filled;
    }

    /** {@code A-1023} and {@code B-7} are both {@code a-9}. */
    private static String shape(String cell) {
      StringBuilder shape = new StringBuilder();
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
        if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
          shape.append(kind);
        }
      }
      return shape.toString();
    }
  }
}
