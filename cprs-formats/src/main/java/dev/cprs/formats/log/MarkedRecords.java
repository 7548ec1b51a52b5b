package dev.cprs.formats.log;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Records between which nothing need stand: each begins with a line of one kind, and has others
 * that come once in each. The shares below are guesses; they are strict, since no blank lines help.
 */
final class MarkedRecords {
  private static final int FEWEST = 4;

  /** So much of a text must be in records. */
  private static final double COVERED = 0.8;

  /** In so many of the records a line comes once, to be one of theirs. */
  private static final double ONCE = 0.8;

  /** So many of the lines must be such lines, where nothing else tells what the text is. */
  private static final double FIELDS = 0.8;

  /** The same of two or three records. */
  private static final double FIELDS_OF_FEW = 0.9;

  /** So many of the fields must be in each of two or three records; others are optional. */
  private static final double COMMON = 0.5;

  private static final int FEWEST_FIELDS = 3;
  private static final int LONGEST_RECORD = 40;
  private static final int MOST_CHARACTERS = 600;

  /** How many ways of beginning are tried, so that the time stays linear. */
  private static final int MOST_TRIED = 16;

  /** The lines that have text. */
  private final List<Integer> told = new ArrayList<>();

  /** How these begin. */
  private final List<String> keys = new ArrayList<>();

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long characters;

  /** Which of them are indented as little as any. */
  private final BitSet atMargin = new BitSet();

  MarkedRecords(TextLines lines) {
    int margin = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      margin = lines.isBlank(i) ? margin : Math.min(margin, lines.indent(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      String key = LineShape.key(lines.head(i, EntryShapes.HEAD));
      if (!key.isEmpty()) { // a line may be nothing but a colour
        atMargin.set(told.size(), lines.indent(i) == margin);
        told.add(i);
        keys.add(key);
        counts.merge(key, 1, Integer::sum);
        characters += lines.length(i);
      }
    }
  }

  /** The first lines of records; empty if there are none. */
  BitSet any() {
    return find(MarkedRecords::isMark, false);
  }

  /** The same, if they begin with lines such as {@code ------}. */
  BitSet ruled() {
    return find(LineShape::isRule, false);
  }

  /** The same, if nearly all lines of a record come once in each: there can be no doubt. */
  BitSet ofFields() {
    return find(MarkedRecords::isMark, true);
  }

  /**
   * The same, if a text is two or three records with a blank line between them and has nothing
   * else: nearly all of their lines are fields, and most of these are in each record.
   */
  BitSet few() {
    BitSet firsts = keys.isEmpty() ? new BitSet() : beginningWith(keys.get(0));
    int size = firsts.cardinality();
    boolean parted =
        firsts.stream().allMatch(each -> each == 0 || told.get(each) > told.get(each - 1) + 1);
    if (!firsts.get(0) || size < 2 || size >= FEWEST || !parted) {
      return new BitSet();
    }
    Map<String, Set<Integer>> places = new HashMap<>();
    int record = -1;
    int lines = 0;
    int fields = 0;
    for (int i = atMargin.nextSetBit(0); i >= 0; i = atMargin.nextSetBit(i + 1)) {
      record += firsts.get(i) ? 1 : 0;
      lines++;
      if (keys.get(i).endsWith(":")) {
        fields++;
        places.computeIfAbsent(keys.get(i), key -> new HashSet<>()).add(record);
      }
    }
    long common = places.values().stream().filter(in -> in.size() == size).count();
    boolean alike = common > FEWEST_FIELDS && common >= COMMON * places.size();
    return alike && fields >= FIELDS_OF_FEW * lines ? atLines(firsts) : new BitSet();
  }

  private BitSet atLines(BitSet firsts) {
    BitSet found = new BitSet();
    firsts.stream().forEach(each -> found.set(told.get(each)));
    return found;
  }

  private BitSet find(Predicate<String> mark, boolean fields) {
    int tried = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= FEWEST && mark.test(count.getKey()) && tried++ < MOST_TRIED) {
        BitSet firsts = beginningWith(count.getKey());
        if (areRecords(firsts, fields)) {
          return atLines(firsts);
        }
      }
    }
    return new BitSet();
  }

  /** Whether a line that begins so may begin a record: it is marked, or names a field. */
  private static boolean isMark(String key) {
    return key.endsWith(":") || "#=*-[<".indexOf(key.charAt(0)) >= 0;
  }

  private BitSet beginningWith(String key) {
    BitSet found = new BitSet();
    for (int i = 0; i < keys.size(); i++) {
      found.set(i, atMargin.get(i) && keys.get(i).equals(key));
    }
    return found;
  }

  private boolean areRecords(BitSet firsts, boolean fields) {
    int begin = Math.max(0, firsts.nextSetBit(0));
    int size = firsts.cardinality();
    int lines = keys.size() - begin;
    if (size < FEWEST
        || lines < COVERED * keys.size()
        || lines < 2 * size
        || lines > LONGEST_RECORD * size) {
      return false;
    }
    Map<String, Integer> once = new HashMap<>();
    for (int from = begin; from >= 0; from = firsts.nextSetBit(from + 1)) {
      int to = firsts.nextSetBit(from + 1);
      Map<String, Integer> own = new HashMap<>();
      keys.subList(from + 1, to < 0 ? keys.size() : to)
          .forEach(key -> own.merge(key, 1, Integer::sum));
      own.forEach((key, count) -> once.merge(key, count == 1 ? 1 : 0, Integer::sum));
    }
    int inEach = 0;
    int ofThem = 0;
    for (int count : once.values()) {
      inEach += count >= ONCE * size ? 1 : 0;
      ofThem += count >= ONCE * size ? count : 0;
    }
    return fields
        ? inEach + 1 >= FEWEST_FIELDS
            && ofThem + size >= FIELDS * lines
            && characters <= (long) MOST_CHARACTERS * size
        : inEach > 0;
  }
}
