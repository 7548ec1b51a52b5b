package dev.cprs.formats.log;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shapes by which the entries of a log begin, learned from all of its lines: those that are
 * frequent, unless they only ever follow another, as the second line of an entry of two does.
 *
 * <p>The shares below were set by trying logs of many systems. They are not critical: in a log
 * nearly all lines that aren't indented begin entries, and in one of long entries the few that do
 * have a date and a time.
 */
final class EntryShapes {
  /** A shape with this share of all timed lines is one of the log's own. */
  private static final double RARE = 0.01;

  /** One whose time stands later than that of most needs this share. */
  private static final double DEEPER = 0.05;

  /** How much of the lines at the margin full times must be, to be what entries begin with. */
  private static final double FULL_SHARE = 0.05;

  /** How much other times must be. */
  private static final double OTHER_SHARE = 0.2;

  private static final double LEVEL_SHARE = 0.05;
  private static final double ONLY_LEVEL_SHARE = 0.3;
  private static final double PLAIN_SHARE = 0.9;
  private static final double PARAGRAPHS_SHARE = 0.9;
  private static final int FEWEST_PARAGRAPHS = 4;

  /** The look of a paragraph whose first time isn't in its first line. */
  private static final int LATER = 0;

  private final long[] shapes;
  private final Set<Long> accepted = new HashSet<>();
  private int flush;
  private int timed;
  private int levelled;
  private boolean timesUsed;
  private boolean levelsUsed;
  private boolean plainUsed;

  /** The first lines of the paragraphs, where each of them is an entry; empty elsewhere. */
  private BitSet paragraphs = new BitSet();

  private long top = LineShape.NONE;

  private EntryShapes(int lines) {
    shapes = new long[lines];
  }

  /** Learns the shapes of a log. */
  static EntryShapes learn(TextLines lines) {
    EntryShapes learned = new EntryShapes(lines.size());
    learned.read(lines);
    learned.chooseTop();
    if (!LineShape.isInProse(learned.top)) {
      learned.chooseTimes();
    }
    learned.chooseLevels();
    if (!learned.isRegular()) {
      learned.choosePlain(lines);
    }
    if (!learned.isRegular()) {
      learned.chooseTimes();
    } else if (learned.levelsUsed && !learned.timesUsed) {
      learned.chooseWords(lines);
    }
    if (learned.timesUsed) {
      learned.chooseParagraphs(lines);
    }
    return learned;
  }

  private void read(TextLines lines) {
    int margin = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size() && margin > 0; i++) {
      margin = lines.isBlank(i) ? margin : Math.min(margin, lines.indent(i));
    }
    LineShape shape = new LineShape();
    int[] levelEnds = new int[shapes.length];
    int column = 0; // where the longest level at the margin ends
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isBlank(i)) {
        boolean indented = lines.indent(i) >= margin + 2;
        String head = lines.head(i, HEAD);
        boolean trace = Traces.isTraceLine(head);
        long found = trace ? LineShape.NONE : shape.of(head, indented);
        if (LineShape.isTimed(found)
            && Traces.isInside(head.substring(Math.min(head.length(), shape.prefixEnd())))) {
          found = LineShape.NONE; // a container's log gives a time to each line of a trace
        }
        shapes[i] = found;
        flush += indented || trace ? 0 : 1;
        if (LineShape.isLevelled(found)) {
          levelEnds[i] = lines.indent(i) + shape.prefixEnd();
          column = indented ? column : Math.max(column, levelEnds[i]);
        }
      }
    }
    for (int i = 0; i < shapes.length; i++) {
      if (levelEnds[i] == column && column > 0 && LineShape.isIndented(shapes[i])) {
        shapes[i] = LineShape.atMargin(shapes[i]); // levels that are aligned at their right
        flush++;
      }
    }
  }

  /** How much of a line is looked at. */
  static final int HEAD = 200;

  private Map<Long, Integer> counts(boolean times) {
    Map<Long, Integer> counts = new HashMap<>();
    for (long shape : shapes) {
      if (times ? LineShape.isTimed(shape) : LineShape.isLevelled(shape)) {
        counts.merge(shape, 1, Integer::sum);
      }
    }
    return counts;
  }

  private void chooseTop() {
    double best = 0;
    for (Map.Entry<Long, Integer> count : counts(true).entrySet()) {
      long shape = count.getKey();
      double weight = count.getValue() * likelihood(shape);
      if (weight > best || (weight == best && shape < top)) {
        best = weight;
        top = shape;
      }
    }
  }

  private void chooseTimes() {
    Map<Long, Integer> counts = counts(true);
    int atMargin = 0;
    int all = 0;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      all += count.getValue();
      atMargin += LineShape.isIndented(count.getKey()) ? 0 : count.getValue();
    }
    boolean indentedToo = atMargin < 0.1 * all;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      long shape = count.getKey();
      if ((indentedToo || !LineShape.isIndented(shape))
          && isOwn(shape, count.getValue(), all)
          && !(count.getValue() >= RARE * all && isFollower(shape))) {
        accepted.add(shape);
        timed += count.getValue();
      }
    }
    boolean sure = LineShape.isFull(top) && LineShape.field(top) <= 2;
    int needed = Math.max(1, (int) Math.ceil(flush * (sure ? FULL_SHARE : OTHER_SHARE)));
    timesUsed = timed >= needed;
    if (!timesUsed) {
      accepted.clear();
      timed = 0;
    }
  }

  /** How likely a shape begins an entry; made up, only to choose between equally frequent ones. */
  private static double likelihood(long shape) {
    double likely = LineShape.isFull(shape) ? 1.5 : 1;
    int field = LineShape.field(shape);
    if (field == 0) {
      likely *= 2;
    } else if (isInside(shape)) {
      likely *= 0.5;
    }
    if (LineShape.isInProse(shape)) {
      likely *= 0.3;
    }
    return LineShape.isIndented(shape) ? likely * 0.1 : likely;
  }

  /** Whether the time is the value of a key, or in quotes, after other fields. */
  static boolean isInside(long shape) {
    return LineShape.field(shape) > 0 && "='\"".indexOf(LineShape.before(shape)) >= 0;
  }

  private boolean isOwn(long shape, int count, int all) {
    if (shape == top) {
      return true;
    }
    if (LineShape.isInProse(shape)) {
      return false;
    }
    boolean deeper = LineShape.field(shape) > LineShape.field(top) + 1;
    if (count >= Math.max(2, Math.ceil((deeper ? DEEPER : RARE) * all))) {
      return true;
    }
    boolean alike =
        LineShape.style(shape) == LineShape.style(top)
            && Math.abs(LineShape.field(shape) - LineShape.field(top)) <= 1;
    boolean first = LineShape.field(shape) == 0 && LineShape.isFull(shape);
    return (alike || first) && !isInside(shape);
  }

  /** Whether a shape comes once after each line of the top shape, and never without it. */
  private boolean isFollower(long shape) {
    if (shape == top) {
      return false;
    }
    int tops = 0;
    int followers = 0;
    int topsTogether = 0;
    long last = LineShape.NONE;
    for (long each : shapes) {
      if (each == top) {
        tops++;
        topsTogether += last == top ? 1 : 0;
        last = top;
      } else if (each == shape) {
        if (last == shape || (last == LineShape.NONE && followers > 0)) {
          return false;
        }
        followers++;
        last = shape;
      }
    }
    return followers >= 2 && topsTogether <= 0.05 * tops + 1;
  }

  private void chooseLevels() {
    Map<Long, Integer> counts = counts(false);
    Set<Long> repeated = repeated();
    Set<Long> own = new HashSet<>();
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      long shape = count.getKey();
      boolean frequent = count.getValue() >= Math.max(2, Math.ceil(LEVEL_SHARE * flush));
      if (frequent
          && !LineShape.isIndented(shape)
          && (!timesUsed || (repeated.contains(shape) && !isFollower(shape)))) {
        own.add(shape);
        levelled += count.getValue();
      }
    }
    levelsUsed = timesUsed ? !own.isEmpty() : levelled > 0 && levelled >= ONLY_LEVEL_SHARE * flush;
    if (levelsUsed) {
      accepted.addAll(own);
    } else {
      levelled = 0;
    }
  }

  /** The shapes that have two lines one after the other somewhere. */
  private Set<Long> repeated() {
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < shapes.length; i++) {
      if (shapes[i] == shapes[i - 1] && LineShape.isLevelled(shapes[i])) {
        repeated.add(shapes[i]);
      }
    }
    return repeated;
  }

  private void choosePlain(TextLines lines) {
    Map<Long, Integer> counts = new HashMap<>();
    long[] plain = new long[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      if (!lines.isBlank(i) && lines.indent(i) < 2) {
        String head = lines.head(i, HEAD);
        plain[i] = Traces.isTraceLine(head) ? LineShape.NONE : LineShape.plain(head);
        if (plain[i] != LineShape.NONE) {
          counts.merge(plain[i], 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Long, Integer>> own = new ArrayList<>();
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      if (count.getValue() >= Math.max(2, 0.02 * flush)) {
        own.add(count);
        timed += count.getValue();
      }
    }
    plainUsed = timed >= PLAIN_SHARE * flush;
    if (plainUsed) {
      own.forEach(shape -> accepted.add(shape.getKey()));
      System.arraycopy(plain, 0, shapes, 0, plain.length);
    } else {
      timed = 0;
    }
  }

  /**
   * Between lines that begin with a level there may be others that begin with the same word, many
   * of them together: {@code Downloading from central: ...}. They are entries too.
   */
  private void chooseWords(TextLines lines) {
    Map<Long, Integer> counts = new HashMap<>();
    Set<Long> repeated = new HashSet<>();
    for (int i = 0; i < shapes.length; i++) {
      if (!lines.isBlank(i) && lines.indent(i) < 2 && !accepted.contains(shapes[i])) {
        String head = lines.head(i, HEAD);
        shapes[i] = Traces.isTraceLine(head) ? LineShape.NONE : LineShape.word(head);
        if (shapes[i] != LineShape.NONE) {
          counts.merge(shapes[i], 1, Integer::sum);
          if (i > 0 && shapes[i] == shapes[i - 1]) {
            repeated.add(shapes[i]);
          }
        }
      }
    }
    for (long shape : repeated) {
      if (counts.getOrDefault(shape, 0) >= Math.max(5, 0.02 * flush)) {
        accepted.add(shape);
      }
    }
  }

  /**
   * Between blank lines there may be a record each, with its time not in its first line, or with
   * two: subtitles, exports of a journal, a history of packages. All must look alike.
   */
  private void chooseParagraphs(TextLines lines) {
    BitSet firsts = new BitSet();
    Map<Integer, Integer> looks = new HashMap<>();
    int told = 0;
    int first = -1;
    int times = 0;
    int place = 0;
    for (int i = 0; i <= shapes.length; i++) {
      boolean blank = i == shapes.length || lines.isBlank(i);
      if (blank && first >= 0) {
        looks.merge(times == 0 ? LATER - 1 : place == 1 ? LATER : times, 1, Integer::sum);
        first = -1;
      } else if (!blank) {
        told++;
        if (first >= 0 && LineShape.isRule(lines.head(i, HEAD))) {
          return; // a rule begins the records, not a blank line
        }
        if (first < 0) {
          first = i;
          times = 0;
          firsts.set(i);
        }
        if (isStart(i) && times++ == 0) {
          place = i == first ? 0 : 1;
        }
      }
    }
    int all = firsts.cardinality();
    int most = Math.max(looks.getOrDefault(LATER, 0), looks.getOrDefault(2, 0));
    boolean records = most >= PARAGRAPHS_SHARE * all;
    if (records && all >= FEWEST_PARAGRAPHS && told >= 2 * all) {
      paragraphs = firsts;
    }
  }

  /** Whether each paragraph is an entry. */
  boolean hasParagraphs() {
    return !paragraphs.isEmpty();
  }

  /** Whether a line begins as entries do. */
  boolean isStart(int line) {
    if (hasParagraphs()) {
      return paragraphs.get(line);
    }
    return shapes[line] != LineShape.NONE && accepted.contains(shapes[line]);
  }

  /** Whether any shape was learned; if none was, each line at the margin is an entry. */
  boolean isRegular() {
    return timesUsed || levelsUsed || plainUsed;
  }

  /** Whether entries begin with a time. */
  boolean hasTimes() {
    return timesUsed;
  }

  /** Whether entries begin with a level. */
  boolean hasLevels() {
    return levelsUsed;
  }

  /** The most likely shape of an entry that begins with a time. */
  long top() {
    return top;
  }

  /** How many lines at the margin there are. */
  int flush() {
    return flush;
  }

  /** How many lines begin as entries do. */
  int starts() {
    return timed + levelled;
  }
}
