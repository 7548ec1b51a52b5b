package dev.cprs.formats.log;

/** {@code ls -l}, of one directory or of several with their names above. */
final class FileListing implements Listing {
  @Override
  public double fit(TextLines lines) {
    int files = Listing.count(lines, line -> isFile(lines.head(line, 60)));
    double share =
        Listing.share(
            lines,
            line ->
                isFile(lines.head(line, 60))
                    || isTotal(lines.head(line, 60))
                    || isFileName(lines, line));
    return files >= 2 && share >= 0.8 && 4 * files > lines.size() ? 0.93 : 0;
  }

  @Override
  public boolean isFileName(TextLines lines, int line) {
    if (line + 1 >= lines.size() || lines.isBlank(line) || lines.length(line) > 300) {
      return false;
    }
    String head = lines.line(line);
    return head.endsWith(":") && !isFile(head) && isTotal(lines.head(line + 1, 60));
  }

  /** {@code total 48}, in the language of the system. */
  private static boolean isTotal(String line) {
    int space = line.lastIndexOf(' ');
    return space > 0
        && line.indexOf(' ') == space
        && Character.isLetter(line.charAt(0))
        && Character.isDigit(line.charAt(line.length() - 1 > space ? space + 1 : 0));
  }

  /** {@code -rw-r--r--}, {@code drwxr-xr-x+}, {@code lrwxrwxrwx.}. */
  static boolean isFile(String line) {
    int at = 0;
    while (at < line.length() && at < 24 && !isMode(line, at)) {
      if (!Character.isDigit(line.charAt(at)) && line.charAt(at) != ' ') {
        return false; // find -ls and ls -i write numbers before
      }
      at++;
    }
    return isMode(line, at);
  }

  private static boolean isMode(String line, int at) {
    if (line.length() < at + 11 || "-dlbcpsD".indexOf(line.charAt(at)) < 0) {
      return false;
    }
    for (int i = 1; i < 10; i++) {
      if ("rwxsStT-".indexOf(line.charAt(at + i)) < 0) {
        return false;
      }
    }
    return " .+@".indexOf(line.charAt(at + 10)) >= 0;
  }
}
