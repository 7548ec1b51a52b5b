package dev.cprs.formats;

import org.jspecify.annotations.Nullable;

/**
 * Finds data that no one reads: base64 and hex, as one long word ({@code data:} URIs, tokens, keys)
 * or as the even lines of a PEM body or a mail's attachment.
 *
 * <p>A heuristic: more than 200 letters, digits, {@code + / = - _} without white space, both a
 * letter and a digit among them. A word of that length in any language has no digits.
 */
public final class Blobs {
  /** Shorter runs may be names, addresses or hashes that a question asks for. */
  private static final int SHORTEST = 200;

  /** MIME cuts at 76 characters, PEM at 64, some programs at 60. */
  private static final int SHORTEST_LINE = 60;

  private static final int LONGEST_DATA_PREFIX = 100;

  private Blobs() {}

  /**
   * Where a blob lies.
   *
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive
   */
  public record Blob(int start, int end) {}

  /** The first blob of a part of a text, or null. Reads each character a few times. */
  public static @Nullable Blob next(CharSequence text, int from, int to) {
    int at = from;
    while (to - at > SHORTEST) {
      if (!isData(text.charAt(at))) {
        at++;
        continue;
      }
      int end = runEnd(text, at, to);
      if (end - at >= SHORTEST_LINE) {
        int blobEnd = linesEnd(text, at, end, to);
        if (blobEnd - at > SHORTEST && isMixed(text, at, blobEnd)) {
          return new Blob(dataPrefix(text, at, from), blobEnd);
        }
        end = blobEnd;
      }
      at = end;
    }
    return null;
  }

  /** Whether a part of a text is mostly one blob, so that nothing else in it is worth reading. */
  public static boolean isMost(CharSequence text, int from, int to) {
    if (to - from <= SHORTEST) {
      return false;
    }
    Blob blob = next(text, from, to);
    return blob != null && 2L * (blob.end() - blob.start()) > to - from;
  }

  /** The end of the lines that follow a run of data, are data alone, and as long as the first. */
  private static int linesEnd(CharSequence text, int start, int firstEnd, int to) {
    int end = firstEnd;
    while (true) {
      int line = end;
      if (line < to && text.charAt(line) == '\r') {
        line++;
      }
      if (line < to && text.charAt(line) == '\n') {
        line++;
      }
      if (line == end) {
        return end;
      }
      int lineEnd = runEnd(text, line, Math.min(to, line + firstEnd - start + 1));
      boolean whole = lineEnd == to || text.charAt(lineEnd) == '\n' || text.charAt(lineEnd) == '\r';
      if (lineEnd == line || !whole || lineEnd - line > firstEnd - start) {
        return end;
      }
      end = lineEnd;
      if (lineEnd - line < firstEnd - start) {
        return end;
      }
    }
  }

  private static int runEnd(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && isData(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the {@code data:image/png;base64,} before a run begins; the run's start if none. */
  private static int dataPrefix(CharSequence text, int run, int from) {
    if (run == from || text.charAt(run - 1) != ',') {
      return run;
    }
    for (int i = run - 1; i >= Math.max(from, run - LONGEST_DATA_PREFIX); i--) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean data = i - 4 >= from && text.subSequence(i - 4, i).toString().equals("data");
        return data ? i - 4 : run;
      }
      if (!isData(c) && ",;.".indexOf(c) < 0) {
        return run;
      }
    }
    return run;
  }

  private static boolean isMixed(CharSequence text, int from, int to) {
    boolean letter = false;
    boolean digit = false;
    for (int i = from; i < to && !(letter && digit); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      letter |= (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return letter && digit;
  }

  private static boolean isData(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/'
        || c == '='
        || c == '-'
        || c == '_';
  }
}
