package dev.cprs.formats.table;

import java.util.Locale;
import java.util.Set;

/** What a cell looks like. */
enum CellType {
  /** Nothing, or a sign for it. */
  EMPTY,
  /** A number, amount, date, time or truth value. */
  VALUE,
  /** Anything else. */
  TEXT;

  private static final Set<String> NOTHING =
      Set.of("-", "--", "?", "na", "n/a", "nan", "null", "none", "nil", "\\n", "<none>");
  private static final Set<String> TRUTH = Set.of("true", "false", "yes", "no");

  /** Letters that a number or date may have: {@code 1.2e-7}, {@code 12 km/h}, {@code 3 May}. */
  private static final int LETTERS_OF_VALUE = 4;

  static CellType of(String cell) {
    String bare = bare(cell);
    if (bare.isEmpty()) {
      return EMPTY;
    }
    if (bare.length() <= 6) {
      String lower = bare.toLowerCase(Locale.ROOT);
      if (NOTHING.contains(lower)) {
        return EMPTY;
      }
      if (TRUTH.contains(lower)) {
        return VALUE;
      }
    }
    return isValue(bare) ? VALUE : TEXT;
  }

  /** Whether a cell begins as a date or time does, as entries of logs do. */
  static boolean isTime(String cell) {
    String bare = bare(cell);
    int digits = 0;
    int signs = 0;
    for (int i = 0; i < Math.min(bare.length(), 19); i++) {
      char c = bare.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == ':' || c == '-' || c == '/' || c == '.') {
        signs++;
      } else if (c != 'T' && c != ' ' && c != '[') {
        break;
      }
    }
    return digits >= 4 && signs >= 2;
  }

  /** Without quotes and blanks around. */
  static String bare(String cell) {
    String bare = cell.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  private static boolean isValue(String bare) {
    if (bare.length() > 40) {
      return false;
    }
    int first = 0;
    while (first < bare.length() && "+-.,$€£¥(<>~≈".indexOf(bare.charAt(first)) >= 0) {
      first++;
    }
    if (first == bare.length() || !Character.isDigit(bare.charAt(first))) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = first; i < bare.length(); i++) {
      letters += Character.isLetter(bare.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
    }
    return letters <= LETTERS_OF_VALUE && (letters <= 2 || letters <= digits);
  }
}
