package dev.cprs.formats.log;

import java.util.regex.Pattern;

/** {@code ps} and {@code top}: a line for each process. */
final class Processes implements Listing {
  private static final Pattern ROW = Pattern.compile("(\\S+\\s+)?\\d+\\s");

  @Override
  public double fit(TextLines lines) {
    int header = -1;
    for (int i = 0; i < Math.min(lines.size(), 10); i++) {
      String head = lines.head(i, 200);
      if (head.contains("PID") && (head.contains("COMMAND") || head.contains("CMD"))) {
        header = i;
        break;
      }
    }
    if (header < 0 || lines.size() < header + 3) {
      return 0;
    }
    int first = header;
    int rows = Listing.count(lines, line -> line > first && hasNumber(lines.head(line, 200)));
    return rows >= 0.9 * (lines.size() - header - 1) ? 0.72 : 0;
  }

  private static boolean hasNumber(String line) {
    return ROW.matcher(line).lookingAt();
  }

  @Override
  public boolean isFileName(TextLines lines, int line) {
    String head = line < 10 ? lines.head(line, 200) : "";
    return head.contains("PID") && (head.contains("COMMAND") || head.contains("CMD"));
  }
}
