package dev.cprs.formats.manual;

import dev.cprs.spi.UnitTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the model shall not read: overstrikes and colours, and what a line end does to a word.
 * A hyphen that a formatter set is hidden with the line end and the indentation behind it; of a
 * word's own hyphen ({@code read-only}) only these. Which of the two a hyphen is, the words of the
 * same text say; if they don't, one that a formatter writes (U+2010, U+00AD) was set, and one like
 * any other was set if many lines end so.
 */
final class Hyphens {
  /** From so many hyphens at line ends on, and this share of all lines, a text is hyphenated. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.01;

  /** Before these a hyphen is more often the word's own. */
  private static final Set<String> PREFIXES =
      Set.of(
          "non", "self", "read", "write", "well", "user", "multi", "cross", "all", "half", "high",
          "low", "long", "short", "single", "double", "one", "two", "three", "command", "case",
          "built", "so", "by", "on", "off", "run", "real", "full", "first", "left", "right");

  private final PlainText plain;
  private final Lines lines;
  private final CharSequence text;
  private final Map<String, Integer> seen = new HashMap<>();
  private boolean hyphenated;

  private int noiseStart = -1;
  private int noiseEnd = -1;

  Hyphens(PlainText plain, Lines lines) {
    this.plain = plain;
    this.lines = lines;
    this.text = lines.text();
  }

  /** Adds all of it, in order. */
  void addTo(UnitTree.Builder units) {
    countWords();
    int at = 0;
    for (int line = 0; line + 1 < lines.count(); line++) {
      if (!endsInHyphen(line)) {
        continue;
      }
      int hyphen = lines.end(line) - 1;
      at = addGaps(at, hyphen, units);
      add(
          plain.placeOf(isSet(line) ? hyphen : hyphen + 1),
          plain.placeOf(lines.start(line + 1)),
          units);
    }
    addGaps(at, text.length(), units);
    flush(units);
  }

  private int addGaps(int from, int to, UnitTree.Builder units) {
    if (plain.hides()) {
      for (int at = from; at < to; at++) {
        add(plain.startOf(at), plain.placeOf(at), units);
      }
      if (to == text.length()) {
        add(plain.startOf(to), plain.endOf(to), units);
      }
    }
    return to;
  }

  private void add(int start, int end, UnitTree.Builder units) {
    if (start >= end || end <= noiseEnd) {
      return;
    }
    if (start > noiseEnd) {
      flush(units);
      noiseStart = start;
    }
    noiseEnd = end;
  }

  private void flush(UnitTree.Builder units) {
    if (noiseStart >= 0) {
      units.noise(noiseStart, noiseEnd);
    }
    noiseStart = -1;
  }

  private void countWords() {
    int breaks = 0;
    boolean marked = false;
    for (int line = 0; line + 1 < lines.count(); line++) {
      if (endsInHyphen(line)) {
        breaks++;
        marked |= lines.last(line) != '-';
        seen.put(left(line) + right(line), 0);
        seen.put(left(line) + '-' + right(line), 0);
      }
    }
    hyphenated = marked || (breaks >= FEWEST && breaks >= SHARE * lines.count());
    if (breaks == 0) {
      return;
    }
    String before = "";
    int wordEnd = -2;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        continue;
      }
      int end = skipLetters(i);
      String word = text.subSequence(i, end).toString();
      seen.computeIfPresent(word, (key, count) -> count + 1);
      if (wordEnd + 1 == i && isHyphen(text.charAt(wordEnd))) {
        seen.computeIfPresent(before + '-' + word, (key, count) -> count + 1);
      }
      before = word;
      wordEnd = end;
      i = end - 1;
    }
  }

  /** Whether the hyphen at a line's end was set by a formatter, so that the word has none. */
  private boolean isSet(int line) {
    int whole = seen.getOrDefault(left(line) + right(line), 0);
    int parted = seen.getOrDefault(left(line) + '-' + right(line), 0);
    if (whole != parted) {
      return whole > parted;
    }
    return lines.last(line) != '-' || (hyphenated && !PREFIXES.contains(left(line)));
  }

  private boolean endsInHyphen(int line) {
    if (lines.length(line) < 2 || !isHyphen(lines.last(line)) || lines.isBlank(line + 1)) {
      return false;
    }
    char before = text.charAt(lines.end(line) - 2);
    char after = text.charAt(lines.start(line + 1));
    return (Character.isLowerCase(before) && Character.isLowerCase(after))
        || (lines.last(line) != '-' && Character.isLetter(before) && Character.isLetter(after));
  }

  private String left(int line) {
    int end = lines.end(line) - 1;
    int from = end;
    while (from > lines.start(line) && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, end).toString();
  }

  private String right(int line) {
    int start = lines.start(line + 1);
    return text.subSequence(start, skipLetters(start)).toString();
  }

  private int skipLetters(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }
}
