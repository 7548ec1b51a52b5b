package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Properties and environment files: an entry a line, with the comments above it. */
public final class PropertiesSegmenter implements Segmenter {
  private static final int SAMPLE = 30_000;

  /** A value in quotes over several lines, such as a private key, is not longer. */
  private static final int LONGEST_QUOTED = 8_000;

  @Override
  public String format() {
    return "properties";
  }

  /**
   * Nearly all lines are {@code key=value}, with keys as in a program: dots, or capitals and
   * underscores. A script has other lines too, and a log the same keys again.
   */
  @Override
  public double fit(CharSequence text, int from, int to) {
    int limit = Math.min(to, from + SAMPLE);
    Set<String> keys = new HashSet<>();
    int entries = 0;
    int marked = 0;
    int others = 0;
    for (int at = from; at < limit; ) {
      int end = entryEnd(text, at, limit);
      int start = keyStart(text, Chars.skipBlank(text, at, end), end);
      if (start < end && !isComment(text.charAt(start)) && end < to) {
        int keyEnd = keyEnd(text, start, end);
        if (isEntry(text, start, keyEnd, end)) {
          String key = text.subSequence(start, keyEnd).toString();
          entries++;
          marked += isMarked(key, text.charAt(keyEnd) == '=') ? 1 : 0;
          others += keys.add(key) ? 0 : 1;
        } else {
          others++;
          if (others > 3 + entries) {
            return 0;
          }
        }
      } else if (start < end && !isComment(text.charAt(start))) { // the last line
        int keyEnd = keyEnd(text, start, end);
        entries += isEntry(text, start, keyEnd, end) ? 1 : 0;
        marked += isMarked(text.subSequence(start, keyEnd).toString(), keyEnd < end) ? 1 : 0;
      }
      at = Chars.nextLine(text, end, limit);
    }
    return entries >= 3 && 2 * marked >= entries && 20 * others <= entries ? 0.8 : 0;
  }

  private static boolean isEntry(CharSequence text, int start, int keyEnd, int end) {
    int at = Chars.skipBlank(text, keyEnd, end);
    if (at == end || text.charAt(at) != '=' || keyEnd == start) {
      return false;
    }
    if (";(){".indexOf(text.charAt(end - 1)) >= 0) {
      return false; // rather a statement
    }
    for (int i = start; i < keyEnd; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "._-/*".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a key is written as in such a file; capitals before a space are a constant of code. */
  private static boolean isMarked(String key, boolean tight) {
    boolean capitals = tight;
    for (int i = 0; i < key.length(); i++) {
      capitals &= !Character.isLowerCase(key.charAt(i));
    }
    return key.indexOf('.') > 0 || (capitals && key.length() > 1);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    int commentStart = -1;
    int commentEnd = -1;
    for (int at = from; at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int start = Chars.skipBlank(text, at, lineEnd);
      if (start == lineEnd) {
        addComment(units, commentStart, commentEnd);
        commentStart = -1;
      } else if (isComment(text.charAt(start))) {
        commentStart = commentStart < 0 ? start : commentStart;
        commentEnd = Chars.trimEnd(text, start, lineEnd);
      } else {
        lineEnd = entryEnd(text, start, to);
        int key = keyStart(text, start, lineEnd);
        int keyEnd = keyEnd(text, key, lineEnd);
        addEntry(units, commentStart < 0 ? start : commentStart, key, keyEnd, lineEnd);
        commentStart = -1;
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    addComment(units, commentStart, commentEnd);
  }

  private static void addComment(UnitTree.Builder units, int start, int end) {
    if (start >= 0) {
      addLeaf(units, UnitKind.PARAGRAPH, start, end);
    }
  }

  private static void addEntry(
      UnitTree.Builder units, int start, int key, int keyEnd, int lineEnd) {
    int end = Chars.trimEnd(units.text(), key, lineEnd);
    if (addLeaf(units, UnitKind.FIELD, start, end) && keyEnd > key) {
      units.name(key, keyEnd);
    }
  }

  private static boolean addLeaf(UnitTree.Builder units, UnitKind kind, int start, int end) {
    if (end - start > UnitSizes.RECORD) {
      units.inner(start, end, "prose");
      return false;
    }
    units.leaf(kind, start, end);
    return true;
  }

  private static boolean isComment(char c) {
    return c == '#' || c == '!' || c == ';';
  }

  /** The end of a line and of those that go on with it, after a backslash or up to a quote. */
  private static int entryEnd(CharSequence text, int from, int to) {
    int end = quotedEnd(text, from, Chars.lineEnd(text, from, to), to);
    while (end < to && isContinued(text, from, end)) {
      end = Chars.lineEnd(text, Chars.nextLine(text, end, to), to);
    }
    return end;
  }

  /** The end of the line in which the quote closes that a value such as a key begins with. */
  private static int quotedEnd(CharSequence text, int from, int lineEnd, int to) {
    int key = keyStart(text, Chars.skipBlank(text, from, lineEnd), lineEnd);
    int equals = keyEnd(text, key, lineEnd);
    int quote = equals + 1;
    if (quote >= lineEnd || text.charAt(equals) != '=' || "\"'".indexOf(text.charAt(quote)) < 0) {
      return lineEnd;
    }
    int limit = Math.min(to, quote + LONGEST_QUOTED);
    for (int i = quote + 1; i < limit; i++) {
      if (text.charAt(i) == text.charAt(quote)) {
        return i < lineEnd ? lineEnd : Chars.lineEnd(text, i, to);
      }
    }
    return lineEnd;
  }

  private static boolean isContinued(CharSequence text, int from, int end) {
    int backslashes = 0;
    while (end - backslashes > from && text.charAt(end - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** Where the key starts: after the word with which a shell reads such a file, too. */
  private static int keyStart(CharSequence text, int start, int end) {
    return Chars.startsWith(text, start, end, "export ") ? start + 7 : start;
  }

  /** The end of the key: before an equals sign, a colon or white space. */
  private static int keyEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '=' || c == ':' || Chars.isBlank(c)) {
        return i;
      }
      i += c == '\\' && i + 1 < to ? 2 : 1;
    }
    return to;
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("# … " + what);
  }
}
