package dev.cprs.formats.log;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Records of several lines that begin or end alike: the requests of a web framework, tasks of
 * Ansible, resources of a plan, goroutines, slow queries. Either blank lines stand between them, or
 * lines that come once in each tell where the next begins.
 *
 * <p>The shares below are guesses.
 */
final class Records implements Listing {
  private static final int FEWEST = 4;

  /** So many of the paragraphs must begin or end alike. */
  private static final double ALIKE = 0.6;

  /** In so many of the lines a prefix stands before everything. */
  private static final double PREFIXED = 0.9;

  private static final int LONGEST_KEY = 40;
  private static final int HEAD = 200;

  /** A record of more lines is opened. */
  private static final int LONG = 12;

  /** How what stands in a record or outside of all is cut. */
  private final OutputLines within;

  /** The first lines of the records; empty before they are learned. */
  private final BitSet starts;

  Records() {
    this(new BitSet(), new OutputLines());
  }

  private Records(BitSet starts, OutputLines within) {
    this.starts = starts;
    this.within = within;
  }

  @Override
  public double fit(TextLines lines) {
    MarkedRecords marked = new MarkedRecords(lines);
    boolean fits =
        OutputLines.isOutput(lines, 0.6, 0.3)
            ? !learn(lines, marked).isEmpty()
            : OutputLines.isOutput(lines, 0.4, 0.5) && !marked.any().isEmpty();
    return fits || !marked.ofFields().isEmpty() || !marked.few().isEmpty() ? 0.6 : 0;
  }

  @Override
  public Listing over(TextLines lines) {
    return new Records(learn(lines, new MarkedRecords(lines)), new OutputLines().over(lines));
  }

  private static BitSet learn(TextLines lines, MarkedRecords marked) {
    BitSet found = marked.ruled();
    found = found.isEmpty() ? paragraphs(lines) : found;
    found = found.isEmpty() ? marked.ofFields() : found;
    found = found.isEmpty() ? marked.few() : found;
    return found.isEmpty() ? marked.any() : found;
  }

  @Override
  public int end(TextLines lines, int first) {
    int next = starts.nextSetBit(first + 1);
    int end = next < 0 ? lines.size() : next;
    return starts.get(first) ? end : Math.min(end, within.end(lines, first));
  }

  @Override
  public boolean isOpened(TextLines lines, int first, int end) {
    if (!starts.get(first)) {
      return within.isOpened(lines, first, end);
    }
    if (end - first <= LONG) {
      return false;
    }
    int trace = 0;
    for (int i = first; i < end; i++) {
      trace += Traces.isTraceLine(lines.head(i, HEAD)) ? 1 : 0;
    }
    return 3 * trace < end - first;
  }

  @Override
  public boolean isAlert(TextLines lines, int first, int end) {
    return within.isAlert(lines, first, end);
  }

  /** The first lines of paragraphs, where they begin or end alike; empty if they don't. */
  private static BitSet paragraphs(TextLines lines) {
    String prefix = prefix(lines);
    boolean spaced = empty(lines) < FEWEST;
    BitSet firsts = new BitSet();
    Map<String, Integer> heads = new HashMap<>();
    Map<String, Integer> tails = new HashMap<>();
    int several = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i <= lines.size(); i++) {
      boolean blank =
          i == lines.size()
              || isBare(lines, i, prefix)
              || (lines.isBlank(i) && (spaced || lines.indent(i) == 0));
      if (!blank && first < 0 && !lines.isBlank(i)) {
        first = i;
        firsts.set(i);
      } else if (blank && first >= 0) {
        if (last > first) {
          several++;
          heads.merge(key(lines, first, prefix), 1, Integer::sum);
          tails.merge(key(lines, last, prefix), 1, Integer::sum);
        }
        first = -1;
      }
      last = i < lines.size() && !lines.isBlank(i) ? i : last;
    }
    int all = firsts.cardinality();
    boolean alike = Math.max(most(heads), most(tails)) >= Math.max(FEWEST, ALIKE * all);
    return alike && 2 * several >= all ? firsts : new BitSet();
  }

  /** How many lines have no character: where they part records, white space alone doesn't. */
  private static int empty(TextLines lines) {
    int empty = 0;
    for (int i = 0; i < lines.size(); i++) {
      empty += lines.isBlank(i) && lines.indent(i) == 0 ? 1 : 0;
    }
    return empty;
  }

  private static int most(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** What nearly all lines begin with, if it has no letter: {@code ==123==}; empty if nothing. */
  private static String prefix(TextLines lines) {
    int first = 0;
    while (first < lines.size() && lines.isBlank(first)) {
      first++;
    }
    if (first == lines.size()) {
      return "";
    }
    String head = lines.head(first, LONGEST_KEY);
    int space = head.indexOf(' ');
    String prefix = space < 0 ? head : head.substring(0, space);
    boolean word = prefix.chars().anyMatch(Character::isLetter);
    return !word && Listing.share(lines, i -> lines.head(i, HEAD).startsWith(prefix)) >= PREFIXED
        ? prefix
        : "";
  }

  private static boolean isBare(TextLines lines, int line, String prefix) {
    return !prefix.isEmpty() && lines.length(line) == prefix.length();
  }

  private static String key(TextLines lines, int line, String prefix) {
    String head = lines.head(line, HEAD);
    return LineShape.key(head.startsWith(prefix) ? head.substring(prefix.length()) : head);
  }
}
