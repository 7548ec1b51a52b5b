package dev.cprs.formats.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * The lines that end blocks, for blocks that are asked for from the first to the last: no line is
 * looked at twice for the same mark, however many blocks have no end.
 */
final class ClosingLines {
  /** A block without an end may be none. */
  private static final int LONGEST_BLOCK_LINES = 2_000;

  /** Whether a line ends what has a mark. */
  interface Ending {
    boolean ends(int line, String mark);
  }

  private final int count;
  private final Ending ending;
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * @param count how many lines there are
   */
  ClosingLines(int count, Ending ending) {
    this.count = count;
    this.ending = ending;
  }

  /** The line that ends the block that a line begins; the line itself if none does. */
  int of(int line, String mark) {
    int at = Math.max(line + 1, next.getOrDefault(mark, 0));
    while (at < count && !ending.ends(at, mark)) {
      at++;
    }
    next.put(mark, at);
    return at < count && at - line <= LONGEST_BLOCK_LINES ? at : line;
  }
}
