package dev.cprs.formats.data;

import java.util.Arrays;

/**
 * The first walk over JSON: how large each container is, since what is a unit must be known where
 * it opens. Holds a byte a container. The size is that of the tokens, without the white space
 * between them, so that pretty JSON has the units of the compact one.
 */
final class JsonSizes extends JsonWalk {
  /** At most {@link #TINY} characters: not worth a decision of its own. */
  static final int IS_TINY = 0;

  static final int IS_UNIT = 1;
  static final int IS_RECORD = 2;
  static final int IS_LARGE = 3;

  /** Mask of the size in what is known of a container. */
  static final int SIZE = 3;

  /** An array of numbers and literals only, or a call such as {@code ObjectId("5f")}. */
  static final int NUMBERS = 4;

  /** A container of objects only. */
  static final int RECORDS = 8;

  static final int TINY = 32;

  /**
   * An object whose entries are all objects is a map of records if it has this many; one of fewer
   * is rather a record with parts. A guess.
   */
  private static final int MAP = 8;

  private static final int OBJECT = 1;
  private static final int HAS_WORDS = 2;
  private static final int HAS_STRINGS = 4;
  private static final int HAS_ARRAYS = 8;
  private static final int HAS_COMMENTS = 16;
  private static final int CALL = 32;

  private byte[] known = new byte[16];
  private int count = 1;
  private int solid;

  /** For each open container: its number, what stands before it, its objects and its colons. */
  private int[] stack = new int[64];

  private byte[] seen = new byte[16];

  private boolean hasTopCommas;

  JsonSizes(CharSequence text, int from, int to) {
    super(text, from, to);
  }

  /** What is known of a container, by its number; 0 is all of the text. */
  int of(int container) {
    return known[container];
  }

  /** Whether commas stand between the values at the top, as in a piece cut out of an array. */
  boolean hasTopCommas() {
    return hasTopCommas;
  }

  JsonSizes measure() {
    walk();
    known[0] = (byte) of(0, 0);
    return this;
  }

  @Override
  void opened(boolean object) {
    int parent = depth();
    if (object) {
      stack[4 * parent + 2]++;
    } else {
      seen[parent] |= HAS_ARRAYS;
    }
    int level = parent + 1;
    if (level == seen.length) {
      seen = Arrays.copyOf(seen, 2 * level);
      stack = Arrays.copyOf(stack, 8 * level);
    }
    if (count == known.length) {
      known = Arrays.copyOf(known, count + (count >> 1));
    }
    stack[4 * level] = count++;
    stack[4 * level + 1] = solid;
    stack[4 * level + 2] = 0;
    stack[4 * level + 3] = 0;
    boolean call = !object && tokens.type == JsonTokens.CALL && tokens.end - tokens.start > 1;
    seen[level] = (byte) (object ? OBJECT : call ? CALL : 0);
    solid += tokens.end - tokens.start;
  }

  @Override
  void closed(int tailStart, int end) {
    solid += end - tailStart;
    int level = depth();
    known[stack[4 * level]] = (byte) of(level, solid - stack[4 * level + 1]);
  }

  private int of(int level, int size) {
    int objects = stack[4 * level + 2];
    int flags = 0;
    if ((seen[level] & OBJECT) != 0) {
      flags = objects >= MAP && objects == stack[4 * level + 3] ? RECORDS : 0;
    } else if (objects >= 2 && (seen[level] & (HAS_WORDS | HAS_STRINGS | HAS_ARRAYS)) == 0) {
      flags = RECORDS;
    } else if (objects == 0
        && (seen[level] == HAS_WORDS || (seen[level] & ~(HAS_WORDS | HAS_STRINGS)) == CALL)) {
      flags = NUMBERS;
    }
    int sized =
        size <= TINY
            ? IS_TINY
            : size <= UnitSizes.UNIT ? IS_UNIT : size <= UnitSizes.RECORD ? IS_RECORD : IS_LARGE;
    return sized | flags;
  }

  @Override
  void comma() {
    solid++;
    hasTopCommas |= depth() == 0;
  }

  @Override
  void token() {
    solid += tokens.end - tokens.start;
    int level = depth();
    switch (tokens.type) {
      case ':' -> stack[4 * level + 3]++;
      case JsonTokens.WORD -> seen[level] |= HAS_WORDS;
      case JsonTokens.COMMENT -> seen[level] |= HAS_COMMENTS;
      default -> seen[level] |= HAS_STRINGS;
    }
  }

  @Override
  void loose(int start, int end) {
    solid += end - start;
  }
}
