package dev.cprs.formats.log;

import dev.cprs.formats.Chars;
import java.util.Locale;

/**
 * What the beginning of a line looks like, as one number, so that equal shapes can be counted. A
 * shape of the first kind has a time and is made of where it stands (after how many fields, after
 * which character) and how it is written. One of the second kind begins with a level. One of the
 * third kind has neither, and is made of the kinds of characters up to a delimiter.
 *
 * <p>Not thread-safe: it holds what it found in the last line.
 */
final class LineShape {
  /** A time that starts later belongs to the message. */
  private static final int TIME_LIMIT = 120;

  private static final int MOST_FIELDS = 15;
  private static final int PLAIN_LIMIT = 40;
  private static final int SHORTEST_RULE = 20;

  /** No shape: the line begins as any line may. */
  static final long NONE = 0;

  private static final long TIMED = 1L << 62;
  private static final long LEVELLED = 1L << 61;
  private static final long INDENTED = 1L << 60;
  private static final long FULL = 1L << 59;
  private static final long VAGUE = 1L << 58;
  private static final long PROSE = 1L << 57;
  private static final int PROSE_WORDS = 3;
  private static final int FIELD_SHIFT = 40;
  private static final int BEFORE_SHIFT = 24;

  private final TimeScanner time = new TimeScanner();

  /** Where the message may begin after the last line's time or level. */
  private int prefixEnd;

  /** The shape of a line by a time or a level; {@link #NONE} if it has neither. */
  long of(String line, boolean indented) {
    prefixEnd = 0;
    if (line.isEmpty()) {
      return NONE;
    }
    long indent = indented ? INDENTED : 0;
    if (time.find(line, TIME_LIMIT)) {
      int words = words(line, time.start);
      boolean prose = words >= PROSE_WORDS;
      long level = words >= PROSE_WORDS - 1 ? level(line, indent) : NONE;
      if (level != NONE) {
        return level; // the time belongs to the message
      }
      prefixEnd = afterZone(line, time.end);
      int fields = fields(line, time.start);
      char before = time.start == 0 ? '^' : line.charAt(time.start - 1);
      return TIMED
          | indent
          | (time.isFull() ? FULL : 0)
          | (time.isVague() ? VAGUE : 0)
          | (prose ? PROSE : 0)
          | (long) fields << FIELD_SHIFT
          | (long) kind(before) << BEFORE_SHIFT
          | time.style();
    }
    return level(line, indent);
  }

  /** Where the line's message may begin: after its time or level. */
  int prefixEnd() {
    return prefixEnd;
  }

  static boolean isTimed(long shape) {
    return (shape & TIMED) != 0;
  }

  static boolean isLevelled(long shape) {
    return (shape & LEVELLED) != 0;
  }

  static boolean isIndented(long shape) {
    return (shape & INDENTED) != 0;
  }

  /** The same shape without its indentation. */
  static long atMargin(long shape) {
    return shape & ~INDENTED;
  }

  /** Whether the time has a date and a time of day. */
  static boolean isFull(long shape) {
    return (shape & FULL) != 0;
  }

  /** Whether the time is a date alone, or hours and minutes. */
  static boolean isVague(long shape) {
    return (shape & VAGUE) != 0;
  }

  /** Whether the time stands after words, as in a sentence: {@code Starting it at 06:07:08}. */
  static boolean isInProse(long shape) {
    return (shape & PROSE) != 0;
  }

  /** How many fields stand before the time. */
  static int field(long shape) {
    return (int) (shape >> FIELD_SHIFT) & 0xf;
  }

  /** The character before the time; letters are {@code a}, digits {@code 9}, none is {@code ^}. */
  static char before(long shape) {
    return (char) (shape >> BEFORE_SHIFT & 0x7f);
  }

  /** How the time is written. */
  static int style(long shape) {
    return (int) (shape & 0xffff);
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return '9';
    }
    return Character.isLetter(c) ? 'a' : c < 0x7f ? c : '?';
  }

  private static int fields(String line, int end) {
    int fields = 0;
    for (int i = 1; i < end && fields < MOST_FIELDS; i++) {
      if (Chars.isSpace(line.charAt(i - 1)) && !Chars.isSpace(line.charAt(i))) {
        fields++;
      }
    }
    return end > 0 && Chars.isSpace(line.charAt(end - 1))
        ? Math.min(MOST_FIELDS, fields + 1)
        : fields;
  }

  /** How many fields before a place are words and no levels. */
  private static int words(String line, int end) {
    int words = 0;
    int start = 0;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (Chars.isSpace(c)) {
        words += i > start && !Levels.isLevel(line.substring(start, i)) ? 1 : 0;
        start = i + 1;
      } else if (!Character.isLetter(c)) {
        while (i + 1 < end && !Chars.isSpace(line.charAt(i + 1))) {
          i++;
        }
        start = i + 2;
        i++;
      }
    }
    return words;
  }

  /** Fraction, zone and closing bracket after a time. */
  private static int afterZone(String line, int end) {
    int i = end;
    while (i < line.length() && i < end + 16) {
      char c = line.charAt(i);
      if ((c >= '0' && c <= '9') || ".,Z+:s]".indexOf(c) >= 0 || (c == '-' && i == end + 10)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@code [INFO] }, {@code ERROR: }, {@code I/Tag( 12): }, {@code <warn> }, {@code WARN }. */
  private long level(String line, long indent) {
    int at = 0;
    char open = line.charAt(0);
    if (open == '[' || open == '<' || open == '(' || open == '*') {
      at = 1;
      while (at < line.length() && line.charAt(at) == ' ' && at < 4) {
        at++;
      }
    } else {
      open = '^';
    }
    int end = at;
    while (end < line.length() && end < at + 12 && Character.isLetter(line.charAt(end))) {
      end++;
    }
    if (end == at || (end == line.length() && open != '^')) {
      return NONE;
    }
    String word = line.substring(at, end);
    int after = end;
    while (after < line.length() && after < end + 4 && Chars.isSpace(line.charAt(after))) {
      after++;
    }
    char close = after < line.length() ? line.charAt(after) : '\0';
    if (word.length() == 1) {
      boolean tagged = open == '^' && after == end && close == '/';
      return tagged && Levels.isLetter(word.charAt(0))
          ? levelled(open, close, end + 1, indent)
          : NONE;
    }
    if (!Levels.isLevel(word)) {
      return NONE;
    }
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
    boolean delimited = after == end && ":]>)|/*".indexOf(close) >= 0 && close != '\0';
    if (!delimited && !((upper && after > end) || (upper && close == '\0'))) {
      return NONE;
    }
    return levelled(open, delimited ? close : ' ', delimited ? end + 1 : end, indent);
  }

  private long levelled(char open, char close, int end, long indent) {
    prefixEnd = end;
    return LEVELLED | indent | (long) open << BEFORE_SHIFT | close;
  }

  /**
   * The shape of a line that has neither time nor level: the kinds of characters up to the first
   * {@code :}, {@code |}, {@code ]} or {@code >} with a space after it. {@link #NONE} if there is
   * none near the beginning, or no number before it, as in prose.
   */
  static long plain(String line) {
    long shape = 0;
    boolean number = false;
    char last = '\0';
    for (int i = 0; i < line.length() && i < PLAIN_LIMIT; i++) {
      char c = line.charAt(i);
      char kind = kind(c);
      number |= kind == '9';
      if (kind != last) {
        shape = shape * 31 + kind;
        last = kind;
      }
      boolean ends = i + 1 < line.length() && Chars.isSpace(line.charAt(i + 1));
      if (ends && (c == ':' || c == '|' || c == ']' || c == '>')) {
        return number && i > 1
            ? (shape & ~(TIMED | LEVELLED | INDENTED | FULL | VAGUE | PROSE)) | 1
            : NONE;
      }
    }
    return NONE;
  }

  /** The shape of a line by its first word; {@link #NONE} if it has none. */
  static long word(String line) {
    int end = 0;
    long shape = 7;
    while (end < line.length() && end < 20 && Character.isLetter(line.charAt(end))) {
      shape = shape * 31 + line.charAt(end++);
    }
    return end >= 4 ? (shape & ~(TIMED | LEVELLED | INDENTED | FULL | VAGUE | PROSE)) | 1 : NONE;
  }

  /** {@code ------------}. */
  static boolean isRule(String line) {
    return line.length() >= SHORTEST_RULE
        && "-=*_#~".indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  /**
   * How a line begins: its first word, and the second if the first is none; digits count as one.
   */
  static String key(String line) {
    StringBuilder key = new StringBuilder();
    boolean word = false;
    for (int i = 0; i < line.length() && key.length() <= PLAIN_LIMIT; i++) {
      char c = line.charAt(i);
      if (word && (Chars.isSpace(c) || "(['\"=".indexOf(c) >= 0)) {
        break;
      }
      word |= Chars.isLetter(c);
      boolean digit = Chars.isDigit(c);
      if (!digit || key.length() == 0 || key.charAt(key.length() - 1) != '9') {
        key.append(digit ? '9' : c);
      }
      if (c == ':' && word) {
        break;
      }
    }
    return key.toString();
  }
}
