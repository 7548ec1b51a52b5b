package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The second walk over JSON, which adds the nodes. A container that is small enough is a unit with
 * its entries as parts; a larger one is a group. A tiny container in a unit, and an array of
 * numbers that is no longer than a unit, are leaves like a scalar.
 *
 * <p>Elements of a large array that are too small to mean something, such as the pairs of a
 * polygon, are put together: a node {@code ARRAY} without brackets of its own. In an array of
 * numbers it has no parts, since a tree of a hundred megabytes of numbers would not fit in memory.
 */
final class JsonUnits extends JsonWalk {
  /** A chunk of small elements is closed after this many characters: a guess at a sentence's. */
  private static final int CHUNK = 240;

  /** In what is known of an open container: it is an object. */
  private static final int OBJECT = 64;

  /** A string longer than this is opened. */
  private static final int LONG_STRING = 400;

  private final UnitTree.Builder units;
  private final JsonSizes sizes;
  private final JsonItem item = new JsonItem();
  private final boolean isInUnitFromStart;
  private int container;

  /** What is known of the open containers, by depth. */
  private byte[] frames = new byte[16];

  /** The depth of the container that is a unit; -1 if none is open. */
  private int unitDepth = -1;

  /** The depth of the container that is read as a leaf; -1 if none is. */
  private int leafDepth = -1;

  private int chunkStart = -1;
  private int chunkEnd;

  private JsonUnits(UnitTree.Builder units, JsonSizes sizes, int from, int to) {
    super(units.text(), from, to);
    this.units = units;
    this.sizes = sizes;
    this.isInUnitFromStart = units.isInUnit();
  }

  /**
   * Adds the nodes of JSON values.
   *
   * @param records whether each value at the top is a record among others
   */
  static void add(UnitTree.Builder units, int from, int to, boolean records) {
    int start = Chars.skipBlank(units.text(), from, to);
    if (start == to) {
      return;
    }
    JsonSizes sizes = new JsonSizes(units.text(), start, to).measure();
    JsonUnits walk = new JsonUnits(units, sizes, start, to);
    walk.frames[0] = (byte) (sizes.of(0) | (records ? JsonSizes.RECORDS : 0));
    if (sizes.hasTopCommas()) {
      units.group(UnitKind.ARRAY, start, start).separator(',');
    }
    walk.walk();
    walk.flush();
    if (sizes.hasTopCommas()) {
      units.close(to, to);
    }
  }

  @Override
  void opened(boolean object) {
    int known = sizes.of(++container);
    if (leafDepth >= 0) {
      extendLeaf();
      return;
    }
    if (item.hasValue) {
      flush();
    }
    item.extend(tokens.start, tokens.end);
    int size = known & JsonSizes.SIZE;
    boolean small = size == JsonSizes.IS_TINY;
    boolean numbers = (known & JsonSizes.NUMBERS) != 0 && size <= JsonSizes.IS_UNIT;
    if (small || numbers) {
      leafDepth = depth();
      char bracket = object ? '{' : '[';
      item.setValue(
          tokens.start, tokens.end, numbers && isCall() ? JsonTokens.WORD : bracket, true);
      return;
    }
    endChunk();
    UnitKind kind = object ? UnitKind.RECORD : UnitKind.ARRAY;
    if (isInUnit()) {
      units.unit(kind, item.start, item.end);
    } else if (size == JsonSizes.IS_UNIT
        || (size == JsonSizes.IS_RECORD && object && isAmongRecords())) {
      units.unit(kind, item.start, item.end);
      unitDepth = depth();
    } else {
      units.group(kind, item.start, item.end);
    }
    units.framed().separator(',');
    EscapedText.hide(units, item.start, item.end);
    addName();
    item.clear();
    push(known, object);
  }

  private boolean isCall() {
    return tokens.type == JsonTokens.CALL && tokens.end - tokens.start > 1;
  }

  private boolean isAmongRecords() {
    return (frames[depth()] & JsonSizes.RECORDS) != 0;
  }

  private boolean isInUnit() {
    return unitDepth >= 0 || isInUnitFromStart;
  }

  private void push(int known, boolean object) {
    int level = depth() + 1;
    if (level == frames.length) {
      frames = Arrays.copyOf(frames, 2 * level);
    }
    frames[level] = (byte) (known | (object ? OBJECT : 0));
  }

  @Override
  void closed(int tailStart, int end) {
    int outer = depth() - 1;
    if (leafDepth >= 0) {
      if (end > tailStart) {
        extendLeaf();
      }
      leafDepth = leafDepth == outer ? -1 : leafDepth;
      return;
    }
    boolean comments = !item.isEmpty() && item.isCommentOnly() && end > tailStart;
    int from = comments ? item.start : tailStart;
    if (comments) {
      item.clear();
    }
    flush();
    endChunk();
    units.close(from, end);
    unitDepth = unitDepth == outer ? -1 : unitDepth;
  }

  @Override
  void comma() {
    if (leafDepth < 0) {
      flush();
    } else {
      extendLeaf();
    }
  }

  private void extendLeaf() {
    item.end = tokens.end;
    item.valueEnd = tokens.end;
  }

  @Override
  void token() {
    if (leafDepth >= 0) {
      extendLeaf();
      return;
    }
    switch (tokens.type) {
      case ':' -> item.colon(tokens.start);
      case JsonTokens.COMMENT -> item.extend(tokens.start, tokens.end);
      default -> {
        if (item.goesOn(tokens)) {
          item.extendValue(tokens.start, tokens.end);
        } else {
          if (item.hasValue) {
            flush();
          }
          item.setValue(tokens.start, tokens.end, tokens.type, tokens.isClosed);
        }
      }
    }
  }

  @Override
  void loose(int start, int end) {
    flush();
    units.inner(start, end);
  }

  /** Adds the item as a leaf. */
  private void flush() {
    if (item.isEmpty()) {
      return;
    }
    boolean isChunked =
        isInLargeArray() && !item.hasKey() && item.end - item.start <= JsonSizes.TINY;
    if (isChunked && item.type != '{') {
      addToChunk();
    } else {
      endChunk();
      addLeaf();
    }
    item.clear();
  }

  private boolean isInLargeArray() {
    return depth() > 0 && (frames[depth()] & OBJECT) == 0 && !isInUnit();
  }

  private void addToChunk() {
    boolean numbers = (frames[depth()] & JsonSizes.NUMBERS) != 0;
    if (chunkStart < 0) {
      chunkStart = item.start;
      if (!numbers) {
        units.unit(UnitKind.ARRAY, item.start, item.start).separator(',');
      }
    }
    if (!numbers) {
      units.leaf(kind(), item.start, item.end);
      EscapedText.hide(units, item.start, item.end);
    }
    chunkEnd = item.end;
    if (chunkEnd - chunkStart > CHUNK) {
      endChunk();
    }
  }

  private void endChunk() {
    if (chunkStart < 0) {
      return;
    }
    if ((frames[depth()] & JsonSizes.NUMBERS) != 0) {
      units.leaf(UnitKind.ARRAY, chunkStart, chunkEnd);
    } else {
      units.close(chunkEnd, chunkEnd);
    }
    chunkStart = -1;
  }

  private void addLeaf() {
    int size = item.end - item.start;
    if (item.hasValue
        && item.type == JsonTokens.STRING
        && item.valueEnd - item.valueStart > JsonStrings.SHORTEST_BLOB) {
      if (JsonStrings.isBlob(text, item)) {
        units.leaf(UnitKind.BLOB, item.start, item.end).mute();
        addName();
        return;
      }
      if (item.valueEnd - item.valueStart > LONG_STRING) {
        JsonStrings.open(units, item, kind(), size > UnitSizes.UNIT);
        addName();
        JsonStrings.close(units, item);
        return;
      }
    }
    if (size > UnitSizes.UNIT && item.type != '[') {
      units.inner(item.start, item.end, "prose");
    } else {
      units.leaf(kind(), item.start, item.end);
      addName();
      EscapedText.hide(units, item.start, item.end);
      if (Levels.isError(text, item)) {
        units.alert();
      }
    }
  }

  private UnitKind kind() {
    return switch (item.type) {
      case '{' -> UnitKind.RECORD;
      case '[' -> UnitKind.ARRAY;
      default -> item.hasKey() ? UnitKind.FIELD : UnitKind.VALUE;
    };
  }

  private void addName() {
    if (item.hasKey() && item.nameStart(text) < item.nameEnd(text)) {
      units.name(item.nameStart(text), item.nameEnd(text));
    }
  }
}
