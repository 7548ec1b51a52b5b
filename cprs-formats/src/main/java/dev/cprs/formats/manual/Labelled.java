package dev.cprs.formats.manual;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * References whose entries begin with lines of labels, and are not indented:
 *
 * <pre>{@code
 * Syntax:  max_body size;
 * Default: max_body 1m;
 *
 * Sets the largest size of a body.
 * }</pre>
 *
 * <p>An entry ends where the next one begins with the same label.
 */
final class Labelled {
  private static final Set<String> LABELS =
      Set.of(
          "SYNTAX", "DIRECTIVE", "OPTION", "SETTING", "PARAMETER", "KEY", "PROPERTY", "VARIABLE");

  private static final int MOST_LETTERS = 10;
  private static final int MOST_LINES = 8;
  private static final int LONGEST_HEAD = 600;

  private final Lines lines;

  /** For each line that begins an entry, the line behind the entry. */
  private final Map<Integer, Integer> nexts = new HashMap<>();

  Labelled(Lines lines) {
    this.lines = lines;
    String first = "";
    int before = -1;
    for (int line = lines.skipBlank(0); line < lines.count(); line++) {
      String label = label(line);
      if (label.isEmpty() || (!first.isEmpty() && !label.equals(first))) {
        continue;
      }
      first = label;
      if (before >= 0) {
        nexts.put(before, line);
      }
      before = line;
    }
    if (!nexts.isEmpty()) {
      nexts.put(before, lines.count());
    }
  }

  /** How many entries there are. */
  int size() {
    return nexts.size();
  }

  /**
   * The entry that begins with a line.
   *
   * @param end the line that it can't go beyond
   */
  @Nullable Term at(int line, int end) {
    Integer found = nexts.get(line);
    if (found == null) {
      return null;
    }
    int next = Math.min(found, end);
    int last = line;
    while (last + 1 < next
        && last - line < MOST_LINES
        && !lines.isBlank(last + 1)
        && lines.end(last + 1) - lines.start(line) <= LONGEST_HEAD) {
      last++;
    }
    int body = lines.skipBlank(last + 1);
    boolean described = body < next && lines.end(last) - lines.start(line) <= LONGEST_HEAD;
    return new Term(
        last, lines.end(line), lines.end(last), body, described ? lines.start(body) : -1, next);
  }

  private String label(int line) {
    if (lines.isBlank(line) || !lines.isFirstOfBlock(line)) {
      return "";
    }
    int colon = Glossary.colon(lines, line) - 1;
    if (colon < 0 || colon - lines.start(line) > MOST_LETTERS) {
      return "";
    }
    String word = lines.text().subSequence(lines.start(line), colon).toString();
    String label = word.toUpperCase(Locale.ROOT);
    return LABELS.contains(label) ? label : "";
  }
}
