package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the starts of the sentences that {@link dev.cprs.Granularity#SENTENCES} keeps or drops.
 * Linear in the length of the text.
 *
 * <p>A sentence ends after {@code . ! ?}, or a mark like these of another script, and closing
 * quotes, brackets or citations, if white space and then a possible start of a sentence follow.
 * After the Chinese forms of these marks it always ends. It also ends at an empty line, at the end
 * of a page, at the end of a heading or list item or of a line with leaders, before a heading or
 * list item, and before a line that begins like a log entry, with a time, an address or a level.
 * Any other line end counts as white space, since texts may be hard-wrapped.
 *
 * <p>This is a heuristic for prose and documentation, first of all English. An abbreviation that
 * isn't in the list ends a sentence too early, and a sentence that begins in lower case is joined
 * to the one before. Thai has no sentence ends.
 */
public final class SentenceSplitter {
  /**
   * The longest sentence. A table or a list of numbers has no sentence ends, so it is cut into
   * pieces of at most this length.
   */
  private static final int MAX_UNITS = 2000;

  /** So many dots in a row lead to something. */
  private static final int LEAST_DOTS = 4;

  private static final int MOST_DOTS = 300;

  /** What dots lead to is not longer. */
  private static final int LONGEST_LED = 24;

  /** At the beginning of a file this is no text. */
  static final char BYTE_ORDER_MARK = '\ufeff';

  private final CharSequence text;
  private final LineBeginnings lines;
  private final Abbreviations abbreviations;

  /** Whether the text has a stop that only Chinese and Japanese have; null until asked. */
  private @Nullable Boolean hasIdeographicStops;

  private SentenceSplitter(CharSequence text) {
    this.text = text;
    lines = new LineBeginnings(text);
    abbreviations = new Abbreviations(text);
  }

  /**
   * Finds the start of each sentence.
   *
   * @return UTF-16 offsets, rising, the first 0; empty for blank text. A sentence ends where the
   *     next one begins, so it includes the white space between them
   */
  public static int[] starts(CharSequence text) {
    int length = text.length();
    SentenceSplitter splitter = new SentenceSplitter(text);
    int[] starts = new int[16];
    int count = 0;
    int begin = skipSpace(text, text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1);
    while (begin < length) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count] = count == 0 ? 0 : begin;
      count++;
      begin = skipSpace(text, splitter.end(begin));
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * The end, exclusive, of the sentence that begins at an offset, without the white space after it.
   */
  private int end(int begin) {
    int length = text.length();
    int lineBegin = begin;
    int limit = begin + Math.min(MAX_UNITS, length - begin);
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (Stops.isNone(c)) {
        continue;
      }
      if (Stops.isWide(c) && (c != Stops.WIDE_POINT || isWideStop(i))) {
        return Citations.end(text, skipClosers(i + 1));
      }
      if (Stops.endsLine(c)) {
        int next = skipSpace(text, i);
        if (next == length
            || hasEmptyLineOrPageEnd(i, next)
            || lines.beginsItem(next)
            || lines.beginsRecord(next)
            || lines.isHeading(lineBegin, i)) {
          return i;
        }
        lineBegin = next;
        i = next - 1;
      } else if (c == '.' && leaderEnd(i) > i) {
        return leaderEnd(i);
      } else if (Stops.is(c)) {
        int closed = skipClosers(i + 1);
        int after = Citations.end(text, closed);
        if (after >= length) {
          return length;
        }
        if (endsSentence(begin, i, closed, after)) {
          return after;
        }
        if (after > limit) {
          return after; // a long run of stops: cutting it here would mean walking through it again
          // and again
        }
        i = after - 1;
      }
    }
    return limit == length ? length : cut(begin, limit);
  }

  /**
   * The end of a line in which dots lead from a name to a number, as in a table of contents or a
   * list of prices: {@code Crane ....... 85 €}; the offset itself if the dot there is none of them.
   */
  private int leaderEnd(int dot) {
    if (dot > 0 && (text.charAt(dot - 1) == '.' || isDot(dot - 2))) {
      return dot; // not the first of a run
    }
    int step = dot + 1 < text.length() && text.charAt(dot + 1) == ' ' ? 2 : 1;
    int end = dot;
    int most = Math.min(text.length(), dot + MOST_DOTS);
    while (end < most && text.charAt(end) == '.') {
      end += step;
    }
    if (end - dot < LEAST_DOTS * step || end >= most) {
      return dot;
    }
    boolean number = false;
    int limit = Math.min(text.length(), end + LONGEST_LED);
    for (int i = end; i < limit; i++) {
      if (Stops.endsLine(text.charAt(i))) {
        return number ? i : dot;
      }
      number |= Character.isDigit(text.charAt(i));
    }
    return number && limit == text.length() ? limit : dot;
  }

  /**
   * Whether a sentence ends with the stop at an offset, the closing marks up to another, and the
   * citations up to a third.
   */
  private boolean endsSentence(int begin, int stop, int closed, int after) {
    char c = text.charAt(stop);
    char next = text.charAt(after);
    if (!WhiteSpace.separates(next)) {
      return Stops.endsWithoutSpace(c) && Character.isLetter(next);
    }
    return beginsSentence(skipSpace(text, after))
        && !(c == '.' && closed == stop + 1 && abbreviations.has(begin, stop));
  }

  /**
   * Whether a full-width full stop ends a sentence: before white space, and anywhere in a text that
   * has no other stop of its kind; not in a number or behind that of an item. Elsewhere it stands
   * between the parts of a name.
   */
  private boolean isWideStop(int i) {
    if (isDigit(i - 1) && isDigit(i + 1)) {
      return false;
    }
    if (i + 1 == text.length() || WhiteSpace.is(text.charAt(i + 1))) {
      return true;
    }
    if (hasIdeographicStops == null) {
      hasIdeographicStops = find('。') || find('｡');
    }
    return !hasIdeographicStops && !isDigit(i - 1);
  }

  private boolean isDot(int i) {
    return i >= 0 && text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
  }

  private boolean find(char c) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  /**
   * Where to cut text that has no sentence end before the limit: at a line end, else after a comma,
   * else between words, else at the limit.
   */
  private int cut(int begin, int limit) {
    int clause = -1;
    int word = -1;
    for (int i = limit - 1; i > begin; i--) {
      char c = text.charAt(i);
      if (Stops.endsLine(c)) {
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
    return Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit))
        ? limit - 1
        : limit;
  }

  private int skipClosers(int from) {
    int i = from;
    while (i < text.length() && (Stops.closes(text.charAt(i)) || isGermanCloser(i))) {
      i++;
    }
    return isFrenchCloser(i) ? i + 2 : i;
  }

  /** {@code Bonjour ! »}: a mark with a space before it; with none after, it opens a quotation. */
  private boolean isFrenchCloser(int i) {
    return i + 1 < text.length()
        && text.charAt(i + 1) == '»'
        && WhiteSpace.is(text.charAt(i))
        && !Stops.endsLine(text.charAt(i))
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  /** The mark that closes a German quotation opens an English or Chinese one. */
  private boolean isGermanCloser(int i) {
    return text.charAt(i) == '“'
        && i + 1 < text.length()
        && WhiteSpace.separates(text.charAt(i + 1))
        && !Stops.isWide(text.charAt(i - 1));
  }

  private static int skipSpace(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && WhiteSpace.separates(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean hasEmptyLineOrPageEnd(int from, int to) {
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\f' || c == '\u2029') {
        return true;
      }
      boolean first = c != '\n' || i == from || text.charAt(i - 1) != '\r';
      if (Stops.endsLine(c) && first && ++lineEnds == 2) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsSentence(int i) {
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return !Character.isLowerCase(c) && ",;:)]}།".indexOf(c) < 0;
  }
}
