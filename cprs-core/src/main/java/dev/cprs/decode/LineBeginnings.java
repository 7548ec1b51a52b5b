package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;
import java.util.Set;

/** Recognizes by their beginning the lines that begin a sentence, whatever the line before. */
final class LineBeginnings {
  private static final int LONGEST_CHINESE_NUMBER = 4;
  private static final int LONGEST_CHINESE_HEADING = 30;
  private static final int LONGEST_ROMAN = 4;
  private static final int LONGEST_JOINING = 4;

  /** Words before the last clause of several. */
  private static final Set<String> JOINING = Set.of("and", "or", "und", "oder");

  private final CharSequence text;
  private final RecordLines records;

  LineBeginnings(CharSequence text) {
    this.text = text;
    records = new RecordLines(text);
  }

  /** Whether an entry of a log or another record begins here, the first in its line. */
  boolean beginsRecord(int i) {
    return records.beginsAt(i);
  }

  /**
   * Whether a list item or a heading begins here: {@code - x}, {@code * x}, {@code 1. x}, {@code #
   * x}, {@code (2) x}, {@code a) x}, {@code 一、x}, {@code （一）x}, {@code 第一章}.
   */
  boolean beginsItem(int i) {
    int length = text.length();
    char c = text.charAt(i);
    int marker = i;
    if (c == '#') {
      while (marker < length && text.charAt(marker) == '#') {
        marker++;
      }
    } else if ("-*+•●▪◦‣■◆".indexOf(c) >= 0) {
      marker++;
    } else if (Character.isDigit(c)) {
      while (marker < length && marker < i + 3 && Character.isDigit(text.charAt(marker))) {
        marker++;
      }
      if (marker < length && "、．".indexOf(text.charAt(marker)) >= 0) {
        return !isDigit(marker + 1);
      }
      if (marker >= length || ".)".indexOf(text.charAt(marker)) < 0) {
        return false;
      }
      marker++;
    } else {
      return (c > '\u2000' && beginsChineseItem(i))
          || (c == '(' && !isDigit(i + 1) && isChineseNumber(i + 1, ")"))
          || beginsClause(i);
    }
    return marker < length && (text.charAt(marker) == ' ' || text.charAt(marker) == '\t');
  }

  /** Whether a line is a heading: marked with #, all in capitals, or a Chinese chapter's. */
  boolean isHeading(int from, int to) {
    char first = text.charAt(from);
    if (first == '#' && beginsItem(from)) {
      return true;
    }
    if (first > '\u2000' && to - from <= LONGEST_CHINESE_HEADING && beginsChineseItem(from)) {
      return !hasClause(from, to);
    }
    boolean letters = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }

  /**
   * Whether a clause of a law or a contract begins here: {@code (2) x}, {@code (a) x}, {@code iv)
   * x}. In a text with wrapped lines this may stand within a sentence; so a capital must follow, or
   * the line before must end a clause.
   */
  private boolean beginsClause(int i) {
    boolean open = text.charAt(i) == '(';
    int from = open ? i + 1 : i;
    int digits = open ? digitsEnd(from) : from;
    boolean number = digits > from;
    int end = number ? letterEnd(digits) : lettersEnd(from); // (1a) is a number, too
    if (end == from || end + 1 >= text.length() || text.charAt(end) != ')') {
      return false;
    }
    int next = end + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    if (next == end + 1 || next == text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return Character.isUpperCase(c) || "\"“„«".indexOf(c) >= 0 || endsClause(i, number);
  }

  /** Whether the text before an offset ends with a semicolon, a colon, "and" or "or". */
  private boolean endsClause(int i, boolean number) {
    int end = i;
    while (end > 0 && WhiteSpace.separates(text.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    if (last == ';' || last == ':' || (last == ',' && !number)) {
      return true;
    }
    int word = end;
    while (word > 0 && end - word <= LONGEST_JOINING && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return JOINING.contains(text.subSequence(word, end).toString());
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end < from + 2 && isDigit(end)) {
      end++;
    }
    return end;
  }

  /** The end of a letter, or of a small number in Roman digits. */
  private int lettersEnd(int from) {
    int end = from;
    while (end < text.length()
        && end < from + LONGEST_ROMAN
        && "ivx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > from + 1 ? end : letterEnd(from);
  }

  private int letterEnd(int from) {
    int letter = from < text.length() ? text.charAt(from) | 0x20 : 0;
    return letter >= 'a' && letter <= 'z' ? from + 1 : from;
  }

  private boolean beginsChineseItem(int i) {
    char c = text.charAt(i);
    if (c >= '①' && c <= '⑳') {
      return true;
    }
    return switch (c) {
      case '（' -> isChineseNumber(i + 1, "）");
      case '第' -> isChineseNumber(i + 1, "章节節回条條编編篇卷课課集部");
      default -> isChineseNumber(i, "、．");
    };
  }

  /** Whether a number, in Chinese or by digits, and one of some marks follow. */
  private boolean isChineseNumber(int from, String marks) {
    int i = from;
    while (i < text.length()
        && i - from <= LONGEST_CHINESE_NUMBER
        && (isDigit(i) || "一二三四五六七八九十百零〇两".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > from && i < text.length() && marks.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a mark of a sentence stands in a line, but for that behind its number. */
  private boolean hasClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，；：。！？".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
