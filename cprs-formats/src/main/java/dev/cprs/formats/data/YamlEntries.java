package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * The entries of a YAML text, in order: what stands on a line, with the comments above it and the
 * lines that go on with it. {@code - key: value} are two. Lines that are no YAML go on with the
 * entry before them.
 */
final class YamlEntries {
  /** Fields of an entry. */
  private static final int START = 0;

  private static final int INDENT = 1;
  private static final int OWN_END = 2;
  private static final int KEY_START = 3;
  private static final int KEY_END = 4;
  private static final int BODY = 5;
  private static final int SOLID = 6;
  private static final int NEXT = 7;
  private static final int PARENT = 8;
  private static final int CHILDREN = 9;

  private static final int FIELDS = 10;

  /** Less than the indentation of any line. */
  private static final int OUTSIDE = -1;

  private final CharSequence text;
  private final int to;
  private int[] fields = new int[FIELDS * 16];
  private YamlLine.Type[] types = new YamlLine.Type[16];

  /** What type an entry is placed as: a comment goes with what follows it. */
  private YamlLine.Type[] placed = new YamlLine.Type[16];

  private int size;

  private int commentStart = -1;
  private int commentIndent;
  private int commentEnd;

  /** Whether the last entry has a value, so that deeper lines go on with it. */
  private boolean hasValue;

  YamlEntries(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    read(from);
    placeComments();
    nest();
  }

  int size() {
    return size;
  }

  YamlLine.Type type(int entry) {
    return types[entry];
  }

  int start(int entry) {
    return fields[FIELDS * entry + START];
  }

  /** Where what belongs to the entry alone ends: its line, with all that goes on with it. */
  int ownEnd(int entry) {
    return fields[FIELDS * entry + OWN_END];
  }

  /** The key with its quotes; below 0 if there is none. */
  int keyStart(int entry) {
    return fields[FIELDS * entry + KEY_START];
  }

  int keyEnd(int entry) {
    return fields[FIELDS * entry + KEY_END];
  }

  /** Where the lines of a block scalar begin; below 0 if it is none. */
  int body(int entry) {
    return fields[FIELDS * entry + BODY];
  }

  /** The size of an entry with all below it, without indentation. */
  int solid(int entry) {
    return fields[FIELDS * entry + SOLID];
  }

  /** The first entry that isn't below this one. */
  int next(int entry) {
    return fields[FIELDS * entry + NEXT];
  }

  /** The entry that this one is below; -1 if it is at the top. */
  int parent(int entry) {
    return fields[FIELDS * entry + PARENT];
  }

  /** How many entries are directly below this one. */
  int children(int entry) {
    return fields[FIELDS * entry + CHILDREN];
  }

  private int indent(int entry) {
    return fields[FIELDS * entry + INDENT];
  }

  private void read(int from) {
    YamlLine line = new YamlLine(text);
    int at = from;
    while (at < to) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int start = Chars.skipBlank(text, at, lineEnd);
      int after = Chars.nextLine(text, lineEnd, to);
      if (start == lineEnd) {
        endComments();
      } else {
        after = read(line, at, start, Chars.trimEnd(text, start, lineEnd), after);
      }
      at = after;
    }
    endComments();
  }

  /** Reads a line, and the lines after it if it begins a block scalar; gives the next line. */
  private int read(YamlLine line, int lineStart, int start, int end, int after) {
    int at = start;
    boolean first = true;
    while (true) {
      int indent = at - lineStart;
      line.read(at, end, first);
      boolean deeper = size > 0 && indent > indent(size - 1) && hasValue;
      if (first && line.type == YamlLine.Type.COMMENT && !deeper) {
        addComment(start, indent, end);
        return after;
      }
      if (first && size > 0 && (deeper || line.type == YamlLine.Type.TEXT)) {
        goOn(start, end);
        return after;
      }
      int entryStart = commentStart >= 0 ? commentStart : at;
      int solidBefore = commentStart >= 0 ? commentEnd - commentStart : 0;
      commentStart = -1;
      add(line, entryStart, line.type == YamlLine.Type.DOCUMENT ? OUTSIDE : indent, end);
      boolean inside =
          line.type == YamlLine.Type.ITEM
              && line.valueStart < end
              && text.charAt(line.valueStart) != '#';
      if (line.type != YamlLine.Type.TEXT
          && line.type != YamlLine.Type.DOCUMENT
          && line.isBlockScalar(end)) {
        return readBlock(indent, after, solidBefore + end - at);
      }
      if (inside) {
        int value = line.valueStart;
        line.read(value, end, false);
        inside = line.type == YamlLine.Type.KEY || line.type == YamlLine.Type.ITEM;
        if (inside) {
          setOwnEnd(at + 1, solidBefore + 1);
          hasValue = false;
          at = value;
          first = false;
          continue;
        }
      }
      setOwnEnd(end, solidBefore + end - at);
      return after;
    }
  }

  private void add(YamlLine line, int start, int indent, int end) {
    if (size == types.length) {
      types = Arrays.copyOf(types, 2 * size);
      placed = Arrays.copyOf(placed, 2 * size);
      fields = Arrays.copyOf(fields, 2 * FIELDS * size);
    }
    types[size] = line.type;
    placed[size] = line.type;
    boolean key = line.type == YamlLine.Type.KEY;
    int field = FIELDS * size;
    fields[field + START] = start;
    fields[field + INDENT] = indent;
    fields[field + KEY_START] = key ? line.keyStart : -1;
    fields[field + KEY_END] = key ? line.keyEnd : -1;
    fields[field + BODY] = -1;
    hasValue =
        line.type == YamlLine.Type.TEXT
            || (line.type != YamlLine.Type.DOCUMENT && line.hasValue(end));
    size++;
  }

  private void setOwnEnd(int end, int solid) {
    fields[FIELDS * (size - 1) + OWN_END] = end;
    fields[FIELDS * (size - 1) + SOLID] = solid;
  }

  private void goOn(int start, int end) {
    endComments();
    fields[FIELDS * (size - 1) + OWN_END] = end;
    fields[FIELDS * (size - 1) + SOLID] += end - start;
  }

  private int readBlock(int indent, int from, int solidBefore) {
    int headEnd = Chars.trimEnd(text, 0, from);
    int solid = solidBefore;
    int end = headEnd;
    int body = -1;
    int at = from;
    while (at < to) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int start = Chars.skipBlank(text, at, lineEnd);
      if (start < lineEnd) {
        if (start - at <= indent) {
          break;
        }
        body = body < 0 ? start : body;
        end = Chars.trimEnd(text, start, lineEnd);
        solid += end - start;
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    setOwnEnd(end, solid);
    fields[FIELDS * (size - 1) + BODY] = body;
    hasValue = true;
    return at;
  }

  private void addComment(int start, int indent, int end) {
    if (commentStart < 0) {
      commentStart = start;
      commentIndent = indent;
    }
    commentEnd = end;
  }

  /** Comments that nothing follows at once are an entry of their own. */
  private void endComments() {
    if (commentStart < 0) {
      return;
    }
    YamlLine comment = new YamlLine(text);
    comment.read(commentStart, commentEnd, true);
    comment.type = YamlLine.Type.COMMENT;
    add(comment, commentStart, commentIndent, commentEnd);
    setOwnEnd(commentEnd, commentEnd - commentStart);
    hasValue = false;
    commentStart = -1;
  }

  /** A comment is where the entry after it is, whatever its own indentation. */
  private void placeComments() {
    for (int entry = size - 2; entry >= 0; entry--) {
      if (type(entry) == YamlLine.Type.COMMENT) {
        int field = FIELDS * entry;
        fields[field + INDENT] = fields[field + FIELDS + INDENT];
        placed[entry] = placed[entry + 1];
      }
    }
  }

  /** Finds what is below what, by indentation, and adds up the sizes. */
  private void nest() {
    int[] open = new int[16];
    int depth = 0;
    for (int entry = 0; entry < size; entry++) {
      while (depth > 0 && !isBelow(entry, open[depth - 1])) {
        close(open[--depth], entry);
      }
      int parent = depth == 0 ? -1 : open[depth - 1];
      fields[FIELDS * entry + PARENT] = parent;
      if (parent >= 0) {
        fields[FIELDS * parent + CHILDREN]++;
      }
      if (type(entry) == YamlLine.Type.COMMENT || type(entry) == YamlLine.Type.TEXT) {
        fields[FIELDS * entry + NEXT] = entry + 1;
        if (parent >= 0) {
          fields[FIELDS * parent + SOLID] += solid(entry);
        }
        continue;
      }
      if (depth == open.length) {
        open = Arrays.copyOf(open, 2 * depth);
      }
      open[depth++] = entry;
    }
    while (depth > 0) {
      close(open[--depth], size);
    }
  }

  private void close(int entry, int next) {
    fields[FIELDS * entry + NEXT] = next;
    if (parent(entry) >= 0) {
      fields[FIELDS * parent(entry) + SOLID] += solid(entry);
    }
  }

  private boolean isBelow(int entry, int outer) {
    if (indent(entry) == indent(outer)) { // a list may stand under its key without indentation
      return placed[entry] == YamlLine.Type.ITEM && type(outer) == YamlLine.Type.KEY;
    }
    return indent(entry) > indent(outer);
  }
}
