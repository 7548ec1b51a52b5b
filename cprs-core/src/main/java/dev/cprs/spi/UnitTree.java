package dev.cprs.spi;

import java.util.Arrays;
import java.util.Objects;

/**
 * The units of a text, as a tree. Nodes are numbered from 0 in the order of their starts, a parent
 * before its children. All offsets are UTF-16 units of the text, start inclusive, end exclusive.
 *
 * <p>A node with children is a head, the children, and a tail: <code>class A &#123;</code>, the
 * methods, <code>&#125;</code>; or {@code "hosts": [}, the elements, {@code ]}. Head and tail may
 * be empty. A node without children is a leaf: all of it is body.
 *
 * <p>On each way from a top node to a leaf, one node is the <em>unit</em>: what is kept or dropped
 * whole if there is room for it. Nodes above it are groups. Nodes below it are parts, which are
 * kept alone only where the whole unit is too large.
 *
 * <p>Immutable and thread-safe. Holds some 40 bytes a node.
 */
public final class UnitTree {
  private static final int UNIT = 1;
  private static final int FRAMED = 2;
  private static final int SPEAKING = 4;
  private static final int MUTE = 8;
  private static final int ALERT = 16;
  private static final int ESCAPED = 32;

  private final Builder nodes;
  private final int[] noise;

  private UnitTree(Builder nodes) {
    this.nodes = nodes;
    this.noise = Arrays.copyOf(nodes.noise, nodes.noiseSize);
    nodes.noise = noise;
  }

  /** The number of nodes. */
  public int size() {
    return nodes.size;
  }

  /** What a node is. */
  public UnitKind kind(int node) {
    return nodes.kinds[check(node)];
  }

  /** Where a node starts. */
  public int start(int node) {
    return nodes.starts[check(node)];
  }

  /** Where a node's head ends and its body begins; its start if it has no head. */
  public int headEnd(int node) {
    return nodes.headEnds[check(node)];
  }

  /** Where a node's body ends and its tail begins; its end if it has no tail. */
  public int tailStart(int node) {
    return nodes.tailStarts[check(node)];
  }

  /** Where a node ends. */
  public int end(int node) {
    return nodes.ends[check(node)];
  }

  /** A node's parent; -1 if it is at the top. */
  public int parent(int node) {
    return nodes.parents[check(node)];
  }

  /**
   * The first node that isn't below this one: its next sibling, or what follows its parent. The
   * children of a node {@code n} are {@code n + 1}, {@code next(n + 1)} and so on up to {@code
   * next(n)}.
   */
  public int next(int node) {
    return nodes.nexts[check(node)];
  }

  /** Whether a node has no children. */
  public boolean isLeaf(int node) {
    return next(node) == node + 1;
  }

  /** Whether a node is a unit: kept or dropped whole. */
  public boolean isUnit(int node) {
    return has(node, UNIT);
  }

  /**
   * Whether a node's head and tail belong to each of its descendants: they are kept with any of
   * them, since the text would mean nothing, or not be valid, without. So for a table's header,
   * JSON's brackets and keys, and the signature of a class.
   */
  public boolean isFramed(int node) {
    return has(node, FRAMED);
  }

  /**
   * Whether a node's head says something by itself and may be kept for its own relevance: a
   * heading, the signature of a class; not a bracket.
   */
  public boolean isSpeaking(int node) {
    return has(node, SPEAKING);
  }

  /** Whether a node is never relevant, such as base64. The model doesn't read it. */
  public boolean isMute(int node) {
    return has(node, MUTE);
  }

  /** Whether a node tells an error, a failure or an exception. */
  public boolean isAlert(int node) {
    return has(node, ALERT);
  }

  /**
   * Whether what is inside a node is written in escapes, as in a string: nothing but text of its
   * own may come between its descendants, and no marks of omissions.
   */
  public boolean isEscaped(int node) {
    return has(node, ESCAPED);
  }

  /**
   * What stands between a node's children, such as {@code ,}: of two kept neighbours the first one
   * between them is kept too. NUL if nothing does.
   */
  public char separator(int node) {
    return nodes.separators[check(node)];
  }

  /** Where a node's name starts (a key, a heading, a method's name); below 0 if it has none. */
  public int nameStart(int node) {
    return nodes.nameStarts[check(node)];
  }

  /** Where a node's name ends; meaningless if it has none. */
  public int nameEnd(int node) {
    return nodes.nameEnds[check(node)];
  }

  /**
   * The parts of the text that the model doesn't read: colours, overstrikes, a hyphen and a line
   * end inside a word. Rising and disjoint: start, end, start, end.
   */
  public int[] noise() {
    return noise.clone();
  }

  /** Whether a part of the text has {@linkplain #noise noise} in it. */
  public boolean hasNoise(int from, int to) {
    int found = Arrays.binarySearch(noise, from);
    int next = found >= 0 ? found : -found - 1; // the first start or end at or after the offset
    // Inside noise, or before some that starts in the part; at an end, the next start counts.
    boolean inside = found < 0 && next % 2 == 1;
    int start = next % 2 == 0 ? next : next + 1;
    return inside || (start < noise.length && noise[start] < to);
  }

  /** The unit that a node is, or is part of; -1 if it is a group. */
  public int unitOf(int node) {
    for (int at = check(node); at >= 0; at = parent(at)) {
      if (isUnit(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean has(int node, int flag) {
    return (nodes.flags[check(node)] & flag) != 0;
  }

  private int check(int node) {
    return Objects.checkIndex(node, nodes.size);
  }

  /** Segments what lies inside a text of another format: a fenced block, JSON in a log line. */
  public interface Inner {
    /**
     * Adds the nodes of a part of the builder's text.
     *
     * @param format the format's name; empty to find it by looking at the part
     */
    void segment(int from, int to, String format, Builder units);
  }

  /**
   * Builds a tree from its start to its end. Not thread-safe. A call that doesn't fit what was
   * added before is refused with an {@link IllegalArgumentException} or {@link
   * IllegalStateException}; it is a fault of the segmenter, not of the text.
   */
  public static final class Builder {
    /** Formats inside formats inside formats: deeper ones are read as prose. */
    private static final int DEEPEST_INNER = 6;

    private final CharSequence text;
    private final Inner inner;
    private int innerDepth;

    private int size;
    private UnitKind[] kinds = new UnitKind[16];
    private byte[] flags = new byte[16];
    private char[] separators = new char[16];
    private int[] starts = new int[16];
    private int[] headEnds = new int[16];
    private int[] tailStarts = new int[16];
    private int[] ends = new int[16];
    private int[] parents = new int[16];
    private int[] nexts = new int[16];
    private int[] nameStarts = new int[16];
    private int[] nameEnds = new int[16];

    /** The innermost open node; -1 if none is. */
    private int open = -1;

    /** The open node that is a unit; -1 if none is. */
    private int openUnit = -1;

    /** Where the next node may start. */
    private int free;

    private int[] noise = new int[16];
    private int noiseSize;

    /**
     * Starts a tree of a text.
     *
     * @param inner segments parts of other formats
     */
    public Builder(CharSequence text, Inner inner) {
      this.text = Objects.requireNonNull(text, "text");
      this.inner = Objects.requireNonNull(inner, "inner");
    }

    /** The text whose tree is built. */
    public CharSequence text() {
      return text;
    }

    /** Whether a unit is open, so that what is added now is a part of it. */
    public boolean isInUnit() {
      return openUnit >= 0;
    }

    /** Opens a node above units, with a head from {@code start} to {@code headEnd}. */
    public Builder group(UnitKind kind, int start, int headEnd) {
      open(kind, start, headEnd);
      return this;
    }

    /**
     * Opens a unit that has parts, with a head from {@code start} to {@code headEnd}. Inside an
     * open unit it is a part.
     */
    public Builder unit(UnitKind kind, int start, int headEnd) {
      open(kind, start, headEnd);
      if (openUnit < 0) {
        openUnit = open;
        flags[open] |= UNIT;
      }
      return this;
    }

    /** Closes the innermost open node, with a tail from {@code tailStart} to {@code end}. */
    public Builder close(int tailStart, int end) {
      if (open < 0) {
        throw new IllegalStateException("No node is open");
      }
      if (tailStart < free || end < tailStart || end > text.length()) {
        throw new IllegalArgumentException(
            "%s from %d can't close at %d to %d: its body goes to %d, the text to %d"
                .formatted(kinds[open], starts[open], tailStart, end, free, text.length()));
      }
      tailStarts[open] = tailStart;
      ends[open] = end;
      nexts[open] = size;
      free = end;
      if (size == open + 1 && openUnit < 0) { // without children: a unit, whatever it was to be
        flags[open] |= UNIT;
      }
      if (openUnit == open) {
        openUnit = -1;
      }
      open = parents[open];
      return this;
    }

    /** Adds a node without children: a unit, or a part of the open unit. */
    public Builder leaf(UnitKind kind, int start, int end) {
      int node = add(kind, start, start);
      if (end <= start || end > text.length()) {
        throw new IllegalArgumentException(
            "A leaf from %d to %d of a text of %d characters".formatted(start, end, text.length()));
      }
      tailStarts[node] = end;
      ends[node] = end;
      nexts[node] = size;
      if (openUnit < 0) {
        flags[node] |= UNIT;
      }
      free = end;
      return this;
    }

    /** The last node that was added or opened has this name, a part of the text. */
    public Builder name(int start, int end) {
      Objects.checkFromToIndex(start, end, text.length());
      nameStarts[last()] = start;
      nameEnds[last()] = end;
      return this;
    }

    /** The last node that was opened: see {@link UnitTree#isFramed}. */
    public Builder framed() {
      return flag(FRAMED);
    }

    /** The last node that was opened: see {@link UnitTree#isSpeaking}. */
    public Builder speaking() {
      return flag(SPEAKING);
    }

    /** The last node that was opened: see {@link UnitTree#isEscaped}. */
    public Builder escaped() {
      return flag(ESCAPED);
    }

    /** The last node that was added or opened: see {@link UnitTree#isMute}. */
    public Builder mute() {
      return flag(MUTE);
    }

    /** The last node that was added or opened: see {@link UnitTree#isAlert}. */
    public Builder alert() {
      return flag(ALERT);
    }

    /** What stands between the children of the last node that was opened. */
    public Builder separator(char separator) {
      separators[last()] = separator;
      return this;
    }

    /**
     * A part of the text that the model shall not read: see {@link UnitTree#noise}. May be called
     * at any time, in rising order.
     */
    public Builder noise(int start, int end) {
      if (start < (noiseSize == 0 ? 0 : noise[noiseSize - 1]) || end <= start) {
        throw new IllegalArgumentException("Noise from %d to %d".formatted(start, end));
      }
      if (noiseSize == noise.length) {
        noise = Arrays.copyOf(noise, noiseSize + 2 * (noiseSize / 4)); // pairs: an even length
      }
      noise[noiseSize++] = start;
      noise[noiseSize++] = end;
      return this;
    }

    /** Adds the nodes of a part of the text whose format is found by looking at it. */
    public Builder inner(int from, int to) {
      return inner(from, to, "");
    }

    /** Adds the nodes of a part of the text in a format; prose is always known. */
    public Builder inner(int from, int to, String format) {
      innerDepth++;
      try {
        inner.segment(from, to, innerDepth > DEEPEST_INNER ? "prose" : format, this);
      } finally {
        innerDepth--;
      }
      return this;
    }

    /**
     * A builder of the tree of another text, with the same formats inside: for a part that is
     * written in escapes and means something else.
     */
    public Builder other(CharSequence otherText) {
      Builder other = new Builder(otherText, inner);
      other.innerDepth = innerDepth;
      return other;
    }

    /**
     * The tree. The builder can't be used after it.
     *
     * @throws IllegalStateException if a node is still open
     */
    public UnitTree build() {
      if (open >= 0) {
        throw new IllegalStateException(
            "%s from %d is still open".formatted(kinds[open], starts[open]));
      }
      return new UnitTree(this);
    }

    private Builder flag(int flag) {
      flags[last()] |= (byte) flag;
      return this;
    }

    private int last() {
      if (size == 0) {
        throw new IllegalStateException("There is no node yet");
      }
      return size - 1;
    }

    private void open(UnitKind kind, int start, int headEnd) {
      open = add(kind, start, headEnd);
      free = headEnd;
    }

    private int add(UnitKind kind, int start, int headEnd) {
      if (start < free || headEnd < start || headEnd > text.length()) {
        throw new IllegalArgumentException(
            "%s from %d with a head to %d, after text that is used up to %d, of %d characters"
                .formatted(kind, start, headEnd, free, text.length()));
      }
      if (size == starts.length) {
        grow(size + (size >> 1));
      }
      kinds[size] = Objects.requireNonNull(kind, "kind");
      starts[size] = start;
      headEnds[size] = headEnd;
      parents[size] = open;
      nameStarts[size] = -1;
      return size++;
    }

    private void grow(int capacity) {
      kinds = Arrays.copyOf(kinds, capacity);
      flags = Arrays.copyOf(flags, capacity);
      separators = Arrays.copyOf(separators, capacity);
      starts = Arrays.copyOf(starts, capacity);
      headEnds = Arrays.copyOf(headEnds, capacity);
      tailStarts = Arrays.copyOf(tailStarts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      parents = Arrays.copyOf(parents, capacity);
      nexts = Arrays.copyOf(nexts, capacity);
      nameStarts = Arrays.copyOf(nameStarts, capacity);
      nameEnds = Arrays.copyOf(nameEnds, capacity);
    }
  }
}
