package dev.cprs.formats.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a text and what lies between them, in order and without gaps, each end tag with its
 * start tag. Holds 16 bytes a tag.
 *
 * <p>Takes any text: an element that isn't closed ends with the one around it, an end tag without a
 * start is a tag of its own. jsoup has exact offsets too, and is linear, but builds a tree of
 * objects in which it moves what stands in the wrong place, so that its order isn't the text's.
 */
final class Tags {
  enum Type {
    TEXT,
    BLANK,
    OPEN,
    CLOSE,
    EMPTY,
    COMMENT,
    CDATA,
    INSTRUCTION,
    DOCTYPE
  }

  private final boolean html;
  private final int to;
  private int size;
  private Type[] types = new Type[64];
  private int[] starts = new int[64];

  /** Of a start tag the end tag, or what follows the element; of an end tag the start tag or -1. */
  private int[] partners = new int[64];

  private int[] nameIds = new int[64];

  /** The elements that have text beside their elements. */
  private final BitSet mixed = new BitSet();

  /** The elements that wrap a file, and the format that its name tells, or an empty one. */
  private final Map<Integer, String> files = new HashMap<>();

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** How many elements of each name are open. */
  private int[] openOfName = new int[16];

  private int[] open = new int[16];
  private int depth;

  private Tags(int to, boolean html) {
    this.to = to;
    this.html = html;
  }

  static Tags of(CharSequence text, int from, int to, boolean html) {
    Tags tags = new Tags(to, html);
    new TagScanner(text, from, to, html, tags).scan();
    tags.closeTo(0);
    return tags;
  }

  int size() {
    return size;
  }

  Type type(int tag) {
    return types[tag];
  }

  int start(int tag) {
    return tag == size ? to : starts[tag];
  }

  int end(int tag) {
    return start(tag + 1);
  }

  /** The name of a tag, in lower case if it is HTML. */
  String name(int tag) {
    return names.get(nameIds[tag]);
  }

  /** The end tag of an element; what follows the element if it has none. */
  int partner(int open) {
    return partners[open];
  }

  /** Whether an element has an end tag. */
  boolean isClosed(int open) {
    int end = partners[open];
    return end < size && type(end) == Type.CLOSE && partners[end] == open;
  }

  /** The tag after an element. */
  int after(int tag) {
    if (type(tag) != Type.OPEN) {
      return tag + 1;
    }
    return partners[tag] + (isClosed(tag) ? 1 : 0);
  }

  /** Where an element ends. */
  int elementEnd(int tag) {
    return start(after(tag));
  }

  /** Whether an element has text beside its elements. */
  boolean isMixed(int open) {
    return mixed.get(open);
  }

  /** The format of the file that an element wraps, empty if it must be looked at; null if none. */
  @Nullable String file(int open) {
    return files.get(open);
  }

  /** The last tag wraps a file. */
  void isFile(String format) {
    files.put(size - 1, format);
  }

  void add(Type type, int start) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      types = Arrays.copyOf(types, capacity);
      starts = Arrays.copyOf(starts, capacity);
      partners = Arrays.copyOf(partners, capacity);
      nameIds = Arrays.copyOf(nameIds, capacity);
    }
    types[size] = type;
    starts[size] = start;
    partners[size++] = -1;
  }

  /** Text that isn't blank. */
  void addText(int start) {
    if (depth > 0) {
      mixed.set(open[depth - 1]);
    }
    add(Type.TEXT, start);
  }

  void addOpen(int start, String written, boolean empty) {
    int id = id(written);
    String name = names.get(id);
    while (html && depth > 0 && HtmlRules.ends(name, name(open[depth - 1]))) {
      closeTo(depth - 1);
    }
    boolean none = html ? HtmlRules.isVoid(name) || (empty && HtmlRules.isForeign(name)) : empty;
    add(none ? Type.EMPTY : Type.OPEN, start);
    nameIds[size - 1] = id;
    if (!none) {
      if (depth == open.length) {
        open = Arrays.copyOf(open, 2 * depth);
      }
      open[depth++] = size - 1;
      openOfName[id]++;
    }
  }

  void addClose(int start, String written) {
    int id = id(written);
    if (openOfName[id] > 0) {
      int above = depth - 1;
      while (nameIds[open[above]] != id) {
        above--;
      }
      closeTo(above + 1);
      int element = open[--depth];
      openOfName[id]--;
      add(Type.CLOSE, start);
      partners[element] = size - 1;
      partners[size - 1] = element;
    } else {
      add(Type.CLOSE, start);
    }
    nameIds[size - 1] = id;
  }

  /** Ends the innermost elements, which have no end tag, before what comes next. */
  private void closeTo(int newDepth) {
    while (depth > newDepth) {
      int element = open[--depth];
      openOfName[nameIds[element]]--;
      partners[element] = size;
    }
  }

  private int id(String written) {
    String name = html ? written.toLowerCase(Locale.ROOT) : written;
    Integer known = ids.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    if (names.size() > openOfName.length) {
      openOfName = Arrays.copyOf(openOfName, 2 * openOfName.length);
    }
    return names.size() - 1;
  }
}
