package dev.cprs.formats.log;

/** {@code git log}: a unit for each commit, or for each line of {@code --oneline}. */
final class Commits implements Listing {
  @Override
  public double fit(TextLines lines) {
    int commits = Listing.count(lines, line -> isCommit(lines, line));
    int first = 0;
    while (first < lines.size() && lines.isBlank(first)) {
      first++;
    }
    if (commits > 0 && isCommit(lines, first) && hasAuthor(lines, first)) {
      return 0.93;
    }
    int told = Listing.count(lines, line -> true);
    double oneline = Listing.share(lines, line -> isOneline(lines.head(line, 80)));
    return told >= 3 && oneline >= 0.9 ? 0.75 : 0;
  }

  @Override
  public int end(TextLines lines, int first) {
    if (!isCommit(lines, first)) {
      return first + 1;
    }
    int next = first + 1;
    while (next < lines.size() && !isCommit(lines, next)) {
      next++;
    }
    return next;
  }

  private static boolean isCommit(TextLines lines, int line) {
    if (line >= lines.size() || lines.indent(line) > 0) {
      return false;
    }
    String head = lines.head(line, 80);
    int at = graph(head);
    return head.startsWith("commit ", at) && DiffLines.isHex(head, at + 7, at + 14);
  }

  private static boolean hasAuthor(TextLines lines, int commit) {
    for (int i = commit + 1; i < Math.min(lines.size(), commit + 5); i++) {
      String head = lines.head(i, 40);
      int at = graph(head);
      if (head.startsWith("Author:", at) || head.startsWith("Merge:", at)) {
        return true;
      }
    }
    return false;
  }

  /** Where a line begins after the lines of a graph. */
  private static int graph(String line) {
    int i = 0;
    while (i < line.length() && "*|\\/_ ".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** {@code 83db48f Try at least once}, with a digit, so that no word is taken for it. */
  private static boolean isOneline(String line) {
    int at = graph(line);
    if (at > 0 && at >= line.length()) {
      return true;
    }
    int end = at;
    boolean digit = false;
    while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
      digit |= Character.isDigit(line.charAt(end));
      end++;
    }
    int length = end - at;
    boolean number = line.substring(at, end).chars().allMatch(Character::isDigit);
    return length >= 7
        && length <= 40
        && (digit || length == 7)
        && !(number && length != 7)
        && end < line.length()
        && line.charAt(end) == ' ';
  }
}
