package dev.cprs.formats.talk;

import dev.cprs.formats.Chars;
import java.util.Locale;
import java.util.Set;

/** Times as people write them beside what was said: {@code 0:12}, {@code Today at 10:40 AM}. */
final class Clock {
  private static final int LONGEST_WORD = 12;

  /** What else stands beside a time. */
  private static final Set<String> WORDS =
      Set.of(
          "am",
          "pm",
          "a.m",
          "p.m",
          "at",
          "on",
          "today",
          "yesterday",
          "ago",
          "just",
          "now",
          "edited",
          "utc",
          "gmt",
          "cet",
          "cest",
          "est",
          "edt",
          "pst",
          "pdt",
          "commented",
          "said",
          "wrote",
          "replied",
          "posted",
          "answered",
          "asked",
          "sec",
          "second",
          "seconds",
          "min",
          "mins",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private Clock() {}

  /** Behind a time of a clock that begins at a place, with AM or PM; -1 if none begins there. */
  static int end(CharSequence text, int at, int to) {
    int digits = digits(text, at, to);
    if (digits == 0 || digits > 2) {
      return -1;
    }
    int i = at + digits;
    int parts = 0;
    while (parts < 2 && i < to && text.charAt(i) == ':' && digits(text, i + 1, to) == 2) {
      i += 3;
      parts++;
    }
    if (parts == 0 || (i < to && Chars.isLetterOrDigit(text.charAt(i)))) {
      return -1;
    }
    if (i + 1 < to && ".,".indexOf(text.charAt(i)) >= 0 && digits(text, i + 1, to) == 3) {
      i += 4;
    }
    int half = i < to && Chars.isSpace(text.charAt(i)) ? i + 1 : i;
    boolean isHalf =
        half + 1 < to
            && "aApP".indexOf(text.charAt(half)) >= 0
            && "mM".indexOf(text.charAt(half + 1)) >= 0
            && (half + 2 == to || !Chars.isLetterOrDigit(text.charAt(half + 2)));
    return isHalf ? half + 2 : i;
  }

  /**
   * Behind a time before a line's text, bare or in brackets, and the mark and spaces behind it; the
   * place itself if there is none.
   */
  static int skip(CharSequence text, int at, int to) {
    boolean open = at < to && (text.charAt(at) == '[' || text.charAt(at) == '(');
    int end = end(text, open ? at + 1 : at, to);
    if (end < 0 || (open && (end == to || "])".indexOf(text.charAt(end)) < 0))) {
      return at;
    }
    int i = Chars.skipBlank(text, open ? end + 1 : end, to);
    if (i + 1 < to && "-–—|".indexOf(text.charAt(i)) >= 0 && Chars.isSpace(text.charAt(i + 1))) {
      i = Chars.skipBlank(text, i + 1, to);
    }
    return i;
  }

  /** Whether a part of a line is nothing but a time: of a clock, of a date, or ago. */
  static boolean isTime(CharSequence text, int from, int to) {
    boolean told = false;
    int i = from;
    while (i < to) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i, to);
      if (Chars.isDigit(text.charAt(i))) {
        if (!isNumber(text, i, end)) {
          return false;
        }
        told |= end(text, i, end) == end || isYear(text, i, end);
      } else {
        String word = end - i > LONGEST_WORD ? "" : text.subSequence(i, end).toString();
        if (!WORDS.contains(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
        told |= word.equals("ago");
      }
      i = end;
    }
    return told;
  }

  /** Behind a word or a number with the marks inside it. */
  private static int wordEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to
        && (Character.isLetterOrDigit(text.charAt(i))
            || (":./-".indexOf(text.charAt(i)) >= 0
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  private static boolean isNumber(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= 2; // 3rd, 10am, 2024-05-14T10:40Z
  }

  /** {@code 2024}, {@code 2024-05-14}, {@code 5/14/24}. */
  private static boolean isYear(CharSequence text, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += Chars.isDigit(text.charAt(i)) ? 0 : 1;
    }
    return marks == 2 ? to - from >= 6 : marks == 0 && to - from == 4;
  }

  private static int digits(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && i < at + 4 && Chars.isDigit(text.charAt(i))) {
      i++;
    }
    return i - at;
  }
}
