package dev.cprs.formats.log;

import dev.cprs.formats.Chars;

/**
 * Finds the first point in time of a line: a date, a time of day, both, seconds since 1970, or
 * seconds since the start. It knows how people write times, not where programs put them.
 *
 * <p>Not thread-safe: it holds the last find.
 */
final class TimeScanner {
  static final int NONE = 0;
  private static final int YEAR_FIRST = 1;
  private static final int YEAR_LAST = 2;
  private static final int COMPACT = 3;
  private static final int MONTH_NAME = 4;
  private static final int EPOCH = 5;
  private static final int UPTIME = 6;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private String line = "";
  private int limit;

  /** Where the time starts. */
  int start;

  /** Where the time ends, without fraction and zone. */
  int end;

  private int date;
  private boolean clock;
  private boolean seconds;
  private char separator;

  /** Whether a line has a time that starts before {@code limit}. */
  boolean find(String line, int limit) {
    this.line = line;
    this.limit = Math.min(limit, line.length());
    if (findUptime()) {
      return true;
    }
    for (int i = 0; i < this.limit; i++) {
      char before = i == 0 ? ' ' : line.charAt(i - 1);
      char c = line.charAt(i);
      boolean found = false;
      if (Chars.isDigit(c) && !Chars.isDigit(before)) {
        found = matchDigits(i, before);
      } else if (Chars.isLetter(c) && !Chars.isLetter(before)) {
        found = matchMonth(i);
      }
      if (found) {
        start = i;
        return true;
      }
    }
    return false;
  }

  /** How the time is written; equal for all times that one program writes. */
  int style() {
    return date << 9 | (clock ? 1 << 8 : 0) | (seconds ? 1 << 7 : 0) | (separator & 0x7f);
  }

  /** Whether the time has a date and a time of day, or is exact in another way. */
  boolean isFull() {
    return (date != NONE && clock) || date == EPOCH || date == UPTIME;
  }

  /** Whether it tells so little that it could be any number: a date alone, or hours and minutes. */
  boolean isVague() {
    return !isFull() && !seconds;
  }

  private void set(int date, boolean clock, boolean seconds, char separator, int end) {
    this.date = date;
    this.clock = clock;
    this.seconds = seconds;
    this.separator = separator;
    this.end = end;
  }

  /** Seconds since the start: {@code [ 0.000000]}, {@code [0.123s]}, {@code 12.345: }. */
  private boolean findUptime() {
    int at = 0;
    if (at < limit && line.charAt(at) == '<') { // the priority of a kernel message
      at = afterDigits(at + 1);
      at = at < limit && line.charAt(at) == '>' ? at + 1 : 0;
    }
    boolean bracket = at < limit && line.charAt(at) == '[';
    int number = bracket ? at + 1 : at;
    while (bracket && number < limit && line.charAt(number) == ' ') {
      number++;
    }
    int dot = afterDigits(number);
    if (dot == number || dot >= limit || line.charAt(dot) != '.') {
      return false;
    }
    int after = afterDigits(dot + 1);
    if (after - dot < 4) {
      return false;
    }
    int close = after < line.length() && line.charAt(after) == 's' ? after + 1 : after;
    if (close >= line.length() || line.charAt(close) != (bracket ? ']' : ':')) {
      return false;
    }
    if (dot - number == 10) {
      return false; // seconds since 1970
    }
    start = number;
    set(UPTIME, false, true, bracket ? '[' : ':', after);
    return true;
  }

  private boolean matchDigits(int at, char before) {
    int end = afterDigits(at);
    int length = end - at;
    char next = charAt(end);
    boolean alone = !Chars.isLetter(before) && before != '_' && !(before == '.' && at > 1);
    switch (length) {
      case 1, 2 -> {
        if (next == ':') {
          return matchClock(at, true) && clock(NONE);
        }
        return matchDay(at, end, next);
      }
      case 4 -> {
        if ((next == '-' || next == '/' || next == '.') && isYear(at)) {
          return matchYearFirst(end, next);
        }
        return next == '/' && afterDigits(end + 1) == end + 7 && compactClock(end + 1, COMPACT);
      }
      case 6 -> {
        return (next == ' ' || next == '-')
            && between(at + 2, 1, 12)
            && between(at + 4, 1, 31)
            && afterDigits(end + 1) == end + 7
            && compactClock(end + 1, COMPACT);
      }
      case 8 -> {
        return isCompactDate(at) && matchAfterCompact(end, next);
      }
      case 14 -> {
        return isCompactDate(at) && compactClock(at + 8, COMPACT);
      }
      case 10, 13, 16, 19 -> {
        if (!alone
            || line.charAt(at) != '1'
            || Chars.isLetter(next)
            || before == '-'
            || before == ':') {
          return false;
        }
        set(EPOCH, false, true, ' ', end);
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** {@code 04/03/2025}, {@code 4-Mar-2025}, {@code 4 Mar 2025}, {@code 25/03/04}. */
  private boolean matchDay(int at, int end, char next) {
    if (next == ' ' || next == '-' || next == '/') {
      int month = end + 1;
      if (isMonth(month)) {
        int after = afterLetters(month);
        if (charAt(after) == '.') {
          after++;
        }
        if (charAt(after) == next) {
          int year = afterDigits(after + 1);
          if (year - after == 5 || year - after == 3) {
            return withClock(MONTH_NAME, next, year, next == ' ');
          }
        }
        return next == ' ' && withClock(MONTH_NAME, next, after, true);
      }
    }
    if (next != '-' && next != '/' && next != '.') {
      return false;
    }
    int second = afterDigits(end + 1);
    if (second == end + 3 && end == at + 2 && isDayAndMonth(at, end + 1)) {
      char after = charAt(second); // without a year: 03-04 06:07:08
      if (after == ' ' || (after == '-' && next != '-')) {
        return withClock(YEAR_LAST, next, second, true) && seconds;
      }
    }
    int third = charAt(second) == next ? afterDigits(second + 1) : second;
    boolean three = second - end >= 2 && second - end <= 3 && third > second + 1;
    if (!three || (charAt(third) == next && Chars.isDigit(charAt(third + 1))) || number(at) > 31) {
      return false;
    }
    int last = third - second - 1;
    if (last == 4 && isYear(second + 1)) {
      return withClock(YEAR_LAST, next, third, false);
    }
    return last == 2 && number(end + 1) <= 31 && withClock(YEAR_LAST, next, third, true);
  }

  private boolean isDayAndMonth(int one, int other) {
    return isUpTo(one, 31) && isUpTo(other, 31) && (isUpTo(one, 12) || isUpTo(other, 12));
  }

  private boolean matchYearFirst(int end, char next) {
    int month = afterDigits(end + 1);
    if (charAt(month) != next || month - end > 3 || !isUpTo(end + 1, 12)) {
      return false;
    }
    int day = afterDigits(month + 1);
    return day - month > 1
        && day - month <= 3
        && isUpTo(month + 1, 31)
        && withClock(YEAR_FIRST, next, day, false);
  }

  /** {@code 20250304-6:7:8:0}, {@code 20250304T060708Z}. */
  private boolean matchAfterCompact(int end, char next) {
    if (next != ' ' && next != '-' && next != 'T' && next != '_' && next != ':') {
      return false;
    }
    int after = afterDigits(end + 1);
    if (after - end == 7) {
      return compactClock(end + 1, COMPACT);
    }
    return matchClock(end + 1, false) && clock(COMPACT);
  }

  /** {@code Mar 4 06:07:08}, {@code Mar 04, 2025 6:07:08 AM}, {@code Mar 4 2025 06:07:08}. */
  private boolean matchMonth(int at) {
    if (!isMonth(at)) {
      return false;
    }
    int day = skip(afterLetters(at), ' ', 2);
    int end = afterDigits(day);
    if (end == day || end - day > 2 || day == afterLetters(at)) {
      return false;
    }
    if (charAt(end) == ',') {
      end++;
    }
    int year = skip(end, ' ', 1);
    if (afterDigits(year) - year == 4 && isYear(year)) {
      end = afterDigits(year);
    }
    return withClock(MONTH_NAME, ' ', end, true);
  }

  /** Takes the time of day that may follow a date. */
  private boolean withClock(int kind, char separator, int end, boolean needed) {
    int at = end;
    if (at < line.length() && " T_:-,.".indexOf(line.charAt(at)) >= 0) {
      at++;
      at = line.startsWith("at ", at) ? at + 3 : skip(skip(at, ':', 1), ' ', 2);
      if (matchClock(at, false) || matchDotted(at)) {
        this.date = kind;
        this.separator = separator;
        this.clock = true;
        return true;
      }
    }
    set(kind, false, false, separator, end);
    return !needed;
  }

  /** {@code 06:07:08}, or {@code 06:07} where it needs two digits. */
  private boolean matchClock(int at, boolean first) {
    int hour = afterDigits(at);
    int minute = afterDigits(hour + 1);
    if (hour == at
        || hour - at > 2
        || number(at) > 24
        || charAt(hour) != ':'
        || minute - hour < 2
        || minute - hour > 3
        || number(hour + 1) > 59) {
      return false;
    }
    boolean wide = minute - hour == 3;
    int second = afterDigits(minute + 1);
    if (charAt(minute) == ':' && second > minute + 1) {
      if (second - minute > 3 || number(minute + 1) > 60 || (first && !wide)) {
        return false;
      }
      this.seconds = true;
      this.end = second;
      return true;
    }
    this.seconds = false;
    this.end = minute;
    return wide && (!first || hour - at == 2) && !Chars.isLetterOrDigit(charAt(minute));
  }

  /** {@code 06.07.08.000000} after a date. */
  private boolean matchDotted(int at) {
    int hour = afterDigits(at);
    int minute = afterDigits(hour + 1);
    int second = afterDigits(minute + 1);
    if (hour - at == 2
        && minute - hour == 3
        && second - minute == 3
        && (charAt(hour) == '.' || charAt(hour) == '-')
        && charAt(minute) == charAt(hour)) {
      this.seconds = true;
      this.end = second;
      return true;
    }
    return false;
  }

  private boolean clock(int kind) {
    this.date = kind;
    this.clock = true;
    this.separator = ':';
    return true;
  }

  private boolean compactClock(int at, int kind) {
    if (!between(at, 0, 23) || !between(at + 2, 0, 59) || !between(at + 4, 0, 60)) {
      return false;
    }
    set(kind, true, true, ' ', at + 6);
    return true;
  }

  private boolean isCompactDate(int at) {
    return isYear(at) && between(at + 4, 1, 12) && between(at + 6, 1, 31);
  }

  private boolean isYear(int at) {
    return (line.startsWith("19", at) || line.startsWith("20", at))
        && Chars.isDigit(charAt(at + 3));
  }

  private boolean between(int at, int low, int high) {
    if (!Chars.isDigit(charAt(at)) || !Chars.isDigit(charAt(at + 1))) {
      return false;
    }
    int value = (charAt(at) - '0') * 10 + charAt(at + 1) - '0';
    return value >= low && value <= high;
  }

  private boolean isUpTo(int at, int high) {
    int value = number(at);
    return value >= 1 && value <= high;
  }

  /** The number of at most four digits at a place. */
  private int number(int at) {
    int value = 0;
    for (int i = at; i < at + 4 && Chars.isDigit(charAt(i)); i++) {
      value = value * 10 + charAt(i) - '0';
    }
    return value;
  }

  private boolean isMonth(int at) {
    if (at + 3 > line.length()) {
      return false;
    }
    for (int month = 0; month < MONTHS.length(); month += 3) {
      if (line.regionMatches(true, at, MONTHS, month, 3)) {
        return Character.isUpperCase(line.charAt(at)) && afterLetters(at) - at <= 9;
      }
    }
    return false;
  }

  private int afterLetters(int at) {
    int i = at;
    while (Chars.isLetter(charAt(i)) && i < at + 10) {
      i++;
    }
    return i;
  }

  /** Where a run of digits ends; of at most 20, which is more than any time has. */
  private int afterDigits(int at) {
    int i = at;
    while (Chars.isDigit(charAt(i)) && i < at + 20) {
      i++;
    }
    return i;
  }

  private int skip(int at, char what, int most) {
    int i = at;
    while (charAt(i) == what && i < at + most) {
      i++;
    }
    return i;
  }

  private char charAt(int at) {
    return at < line.length() ? line.charAt(at) : '\0';
  }
}
