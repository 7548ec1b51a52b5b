package dev.cprs.formats.log;

/**
 * {@code grep}'s hits: {@code path:12:text}, {@code 12:text}, or ripgrep's with the path above its
 * hits.
 */
final class GrepHits implements Listing {
  @Override
  public double fit(TextLines lines) {
    int hits = Listing.count(lines, line -> isHit(lines.head(line, 400)));
    double share = Listing.share(lines, line -> isHit(lines.head(line, 400)) || isGap(lines, line));
    if (hits >= 3 && share >= 0.9) {
      return 0.85;
    }
    int numbered = Listing.count(lines, line -> isNumbered(lines.head(line, 20)));
    int names = Listing.count(lines, line -> isFileName(lines, line));
    double known =
        Listing.share(
            lines,
            line ->
                isNumbered(lines.head(line, 20)) || isFileName(lines, line) || isGap(lines, line));
    if (numbered < 3 || known < 0.95) {
      return 0;
    }
    return names > 0 ? 0.85 : isRising(lines) ? 0.7 : 0;
  }

  @Override
  public boolean isFileName(TextLines lines, int line) {
    if (lines.isBlank(line) || lines.indent(line) > 0 || lines.length(line) > 400) {
      return false;
    }
    if ((line > 0 && !lines.isBlank(line - 1)) || line + 1 >= lines.size()) {
      return false;
    }
    String head = lines.line(line);
    return !isNumbered(head)
        && !isHit(head)
        && (head.indexOf('/') >= 0 || head.indexOf('.') > 0)
        && head.indexOf(' ') < 0
        && isNumbered(lines.head(line + 1, 20));
  }

  /** {@code --} between the hits of one file. */
  private static boolean isGap(TextLines lines, int line) {
    return lines.length(line) == 2 && lines.line(line).equals("--");
  }

  /** {@code 12:text}, {@code 12-text}. */
  private static boolean isNumbered(String line) {
    int end = digits(line, 0);
    return end > 0 && end < 8 && end < line.length() && isMark(line.charAt(end));
  }

  /** Whether the numbers of {@code grep -n} without a file name rise, unlike times. */
  private static boolean isRising(TextLines lines) {
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      String head = lines.head(i, 20);
      int end = digits(head, 0);
      if (end == 0 || end >= 8) {
        continue;
      }
      int number = Integer.parseInt(head.substring(0, end));
      if (number <= last || head.startsWith("0") || Character.isDigit(charAt(head, end + 1))) {
        return false;
      }
      last = number;
    }
    return true;
  }

  /** {@code src/A.java:12:text}, {@code src/A.java-12-text}, {@code src/A.java:text}. */
  static boolean isHit(String line) {
    int end = pathEnd(line);
    if (end <= 0 || end + 1 >= line.length()) {
      return false;
    }
    int after = digits(line, end + 1);
    boolean numbered = after > end + 1 && isMark(charAt(line, after));
    boolean path = line.lastIndexOf('/', end) >= 0;
    int dot = line.lastIndexOf('.', end);
    boolean named = dot > 0 && end - dot <= 6 && Character.isLetter(charAt(line, dot + 1));
    return numbered ? path || named : path && named && line.charAt(end) == ':';
  }

  /** Where the path at a line's beginning ends; 0 if none is there. */
  private static int pathEnd(String line) {
    int i = line.length() > 2 && line.charAt(1) == ':' && line.charAt(2) == '\\' ? 2 : 0;
    for (; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ':' || (c == '-' && hasNumber(line, i))) {
        return i;
      }
      if (c <= ' ' || "\"<>|*?;,(){}[]=".indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether {@code -12-} stands at a place, as before a line of context. */
  private static boolean hasNumber(String line, int at) {
    int after = digits(line, at + 1);
    return after > at + 1 && charAt(line, after) == '-' && line.lastIndexOf('.', at) > 0;
  }

  private static int digits(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean isMark(char c) {
    return c == ':' || c == '-';
  }

  private static char charAt(String line, int at) {
    return at < line.length() ? line.charAt(at) : '\0';
  }
}
