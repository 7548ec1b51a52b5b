package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the starts of the sentences that {@link dev.cprs.Granularity#SENTENCES} keeps or drops.
 * Linear in the length of the text.
 *
 * <p>A sentence ends after {@code . ! ?} and closing quotes or brackets, if white space and then a
 * possible start of a sentence follow. After the Chinese forms of these marks it always ends. It
 * also ends at an empty line, at the end of a heading or list item, before a heading or list item,
 * and before a line that begins like a log entry, with a time, an address or a level. Any other
 * line end counts as white space, since texts may be hard-wrapped.
 *
 * <p>This is a heuristic for English prose and documentation. An abbreviation that isn't in the
 * list ends a sentence too early, and a sentence that begins in lower case is joined to the one
 * before.
 */
public final class SentenceSplitter {
  /**
   * The longest sentence. A table or a list of numbers has no sentence ends, so it is cut into
   * pieces of at most this length.
   */
  private static final int MAX_UNITS = 2000;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "vs", "etc", "e.g", "i.e", "jr", "sr", "prof", "gen",
          "col", "capt", "lt", "rev", "hon", "messrs", "cf", "ca", "approx", "dept", "est", "inc",
          "ltd", "co", "corp", "viz", "al", "u.s", "u.k", "a.m", "p.m", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

  private static final Set<String> ABBREVIATIONS_BEFORE_NUMBERS =
      Set.of("no", "nos", "fig", "figs", "vol", "p", "pp", "sec", "art", "ch", "v");

  private SentenceSplitter() {}

  /**
   * Finds the start of each sentence.
   *
   * @return UTF-16 offsets, rising, the first 0; empty for blank text. A sentence ends where the
   *     next one begins, so it includes the white space between them
   */
  public static int[] starts(CharSequence text) {
    int length = text.length();
    RecordLines records = new RecordLines(text);
    int[] starts = new int[16];
    int count = 0;
    int begin = skipSpace(text, 0);
    while (begin < length) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count] = count == 0 ? 0 : begin;
      count++;
      begin = skipSpace(text, end(text, records, begin));
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * The end, exclusive, of the sentence that begins at an offset, without the white space after it.
   */
  private static int end(CharSequence text, RecordLines records, int begin) {
    int length = text.length();
    int lineBegin = begin;
    int limit = begin + Math.min(MAX_UNITS, length - begin);
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (isWideStop(c)) {
        return skipClosers(text, i + 1);
      }
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        int next = skipSpace(text, i);
        if (next == length
            || c == '\u2029'
            || hasEmptyLine(text, i, next)
            || isItem(text, next)
            || records.beginsAt(next)
            || isHeading(text, lineBegin, i)) {
          return i;
        }
        lineBegin = next;
        i = next - 1;
      } else if (isStop(c)) {
        int after = skipClosers(text, i + 1);
        if (after >= length) {
          return length;
        }
        if (WhiteSpace.separates(text.charAt(after))
            && beginsSentence(text, skipSpace(text, after))
            && !(c == '.' && after == i + 1 && isAbbreviation(text, begin, i))) {
          return after;
        }
        if (after > limit) {
          return after; // a long run of stops: cutting it here would mean walking through it again
          // and again
        }
        i = after - 1;
      }
    }
    return limit == length ? length : cut(text, begin, limit);
  }

  /**
   * Where to cut text that has no sentence end before the limit: at a line end, else after a comma,
   * else between words, else at the limit.
   */
  private static int cut(CharSequence text, int begin, int limit) {
    int clause = -1;
    int word = -1;
    for (int i = limit - 1; i > begin; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      if (WhiteSpace.separates(c)) {
        word = Math.max(word, i);
        if (",;".indexOf(text.charAt(i - 1)) >= 0) {
          clause = Math.max(clause, i);
        }
      }
    }
    if (word > begin) {
      return clause > begin ? clause : word;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '।';
  }

  private static boolean isWideStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static int skipClosers(CharSequence text, int i) {
    while (i < text.length()
        && (isStop(text.charAt(i))
            || isWideStop(text.charAt(i))
            || "\"'”’)]}»」』*_".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int skipSpace(CharSequence text, int i) {
    while (i < text.length() && WhiteSpace.separates(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasEmptyLine(CharSequence text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' && ++lines == 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsSentence(CharSequence text, int i) {
    if (i >= text.length()) {
      return true;
    }
    int c = Character.codePointAt(text, i);
    return !Character.isLowerCase(c) && ",;:)]}".indexOf(c) < 0;
  }

  private static boolean isAbbreviation(CharSequence text, int begin, int stop) {
    int from = stop;
    while (from > begin
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.subSequence(from, stop).toString().toLowerCase(Locale.ROOT);
    int next = skipSpace(text, stop + 1);
    boolean beforeNumber = next < text.length() && Character.isDigit(text.charAt(next));
    return isInitials(text, from, stop)
        || ABBREVIATIONS.contains(word)
        || (beforeNumber && ABBREVIATIONS_BEFORE_NUMBERS.contains(word));
  }

  /** {@code W} or {@code W.F}: capitals with stops between them. */
  private static boolean isInitials(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((i - from) % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return (to - from) % 2 == 1;
  }

  /**
   * Whether a list item or a heading begins here: {@code - x}, {@code * x}, {@code 1. x}, {@code #
   * x}.
   */
  private static boolean isItem(CharSequence text, int i) {
    int length = text.length();
    char c = text.charAt(i);
    int marker = i;
    if (c == '#') {
      while (marker < length && text.charAt(marker) == '#') {
        marker++;
      }
    } else if ("-*+•".indexOf(c) >= 0) {
      marker++;
    } else if (Character.isDigit(c)) {
      while (marker < length && marker < i + 3 && Character.isDigit(text.charAt(marker))) {
        marker++;
      }
      if (marker >= length || ".)".indexOf(text.charAt(marker)) < 0) {
        return false;
      }
      marker++;
    } else {
      return false;
    }
    return marker < length && (text.charAt(marker) == ' ' || text.charAt(marker) == '\t');
  }

  /** Whether a line is a heading: marked with #, or all in capitals. */
  private static boolean isHeading(CharSequence text, int from, int to) {
    if (text.charAt(from) == '#' && isItem(text, from)) {
      return true;
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
}
