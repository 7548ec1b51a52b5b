package dev.cprs.formats.log;

/** {@code find}, {@code du}, {@code git ls-files}, {@code tree}, {@code npm ls}, {@code env}. */
final class PathListing implements Listing {
  private static final int FEWEST = 5;

  @Override
  public double fit(TextLines lines) {
    int told = Listing.count(lines, line -> true);
    if (told < FEWEST) {
      return 0;
    }
    double branches = Listing.share(lines, line -> isBranch(lines.head(line, 200)));
    if (branches >= 0.7) {
      return 0.85;
    }
    double paths = Listing.share(lines, line -> isPath(lines.head(line, 400)));
    if (paths >= 0.9) {
      return 0.7;
    }
    double changes = Listing.share(lines, line -> isStatus(lines.head(line, 400)));
    boolean status = lines.head(0, 60).startsWith("On branch ");
    if (changes >= 0.9 || status) {
      return 0.75;
    }
    double variables = Listing.share(lines, line -> isVariable(lines.head(line, 100)));
    return variables >= 0.95 && told >= 8 ? 0.6 : 0;
  }

  /** {@code ├── a.txt}, {@code |-- a.txt}, {@code `-- a.txt}, {@code +-- a@1.0.0}. */
  private static boolean isBranch(String line) {
    int i = 0;
    while (i < line.length() && "│| \u00a0".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return line.startsWith("├─", i)
        || line.startsWith("└─", i)
        || line.startsWith("|-- ", i)
        || line.startsWith("`-- ", i)
        || line.startsWith("+-- ", i)
        || (i >= 3 && line.startsWith("-- ", i))
        || line.startsWith("|--", Math.max(0, i - 1));
  }

  /** A path, alone or after a size. */
  private static boolean isPath(String line) {
    int at = 0;
    while (at < line.length() && isSize(line.charAt(at))) {
      at++;
    }
    if (at < line.length() && (line.charAt(at) == '\t' || line.charAt(at) == ' ') && at > 0) {
      at++;
    } else {
      at = 0;
    }
    boolean slash = false;
    for (int i = at; i < line.length(); i++) {
      char c = line.charAt(i);
      slash |= c == '/' || c == '\\';
      if (c == ' ' || c == '\t' || (c == ':' && i > 1) || "<>|\"*?;,(){}=".indexOf(c) >= 0) {
        return false;
      }
    }
    return slash || (at > 0 && line.equals(line.strip()) && line.endsWith("."));
  }

  private static boolean isSize(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == 'K' || c == 'M' || c == 'G' || c == 'T';
  }

  /** {@code M src/A.java}, {@code ?? b.txt}, without the space that may stand before. */
  private static boolean isStatus(String line) {
    int space = line.indexOf(' ');
    if (space < 1 || space > 2) {
      return false;
    }
    for (int i = 0; i < space; i++) {
      if ("MADRCU?!T".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    String path = line.substring(space).strip();
    return !path.isEmpty() && (path.indexOf(' ') < 0 || path.contains(" -> "));
  }

  /** {@code PATH=/usr/bin}. */
  private static boolean isVariable(String line) {
    int equals = line.indexOf('=');
    for (int i = 0; i < equals; i++) {
      char c = line.charAt(i);
      if (!((c >= 'A' && c <= 'Z') || c == '_' || (i > 0 && c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return equals > 0;
  }
}
