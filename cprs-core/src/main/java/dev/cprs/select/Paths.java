package dev.cprs.select;

import dev.cprs.internal.Described;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where kept parts stand in the structure of one document: {@code $.hosts[17]}, {@code row 137},
 * {@code lines 40-63}, {@code class A > method b}. Asked in document order, it is linear in the
 * size of the tree. Not thread-safe.
 */
public final class Paths {
  /** A path through more nodes is cut in the middle. */
  private static final int LONGEST = 32;

  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

  private static final Set<UnitKind> DATA =
      Set.of(UnitKind.RECORD, UnitKind.ARRAY, UnitKind.FIELD, UnitKind.VALUE);

  private final LabelledDocument document;
  private final UnitTree units;
  private @Nullable Lines lines;

  /** The child of each node that was counted last, and how many values stand before it. */
  private final Map<Integer, int[]> counted = new HashMap<>();

  /** Paths in a document. */
  public Paths(LabelledDocument document) {
    this.document = document;
    this.units = document.units();
  }

  /** The kind of a candidate's node; null if it lies in none. */
  public @Nullable UnitKind kind(Candidate candidate) {
    int node = node(candidate);
    return node < 0 ? null : units.kind(node);
  }

  /** The path of a candidate; empty if the document has no structure but sentences. */
  public String of(Candidate candidate) {
    int node = node(candidate);
    if (node < 0 || (units.kind(node) == UnitKind.SENTENCE && units.parent(node) < 0)) {
      return "";
    }
    int[] path = Frames.path(units, node);
    return DATA.contains(units.kind(path[0])) ? dataPath(path) : names(path, candidate);
  }

  private int node(Candidate candidate) {
    return candidate.node() >= 0 ? candidate.node() : InFrames.innermost(units, candidate.start());
  }

  private String dataPath(int[] path) {
    StringBuilder text = new StringBuilder();
    int top = path[0];
    boolean several = units.next(top) < units.size() || top > 0;
    if (several && units.nameStart(top) < 0) { // one of several values, as in JSON Lines
      text.append("line ").append(lines().at(units.start(top))).append(": ");
    }
    text.append('$');
    for (int i = units.nameStart(top) < 0 ? 1 : 0; i < path.length; i++) {
      if (path.length > LONGEST && i == LONGEST / 2) {
        text.append('…');
        i = path.length - LONGEST / 2;
      }
      int node = path[i];
      if (units.nameStart(node) >= 0) {
        String name = name(node);
        text.append(PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + name + "']");
      } else if (!isWholeString(node)
          && (units.headEnd(node) > units.start(node) || (units.isLeaf(node) && isValue(node)))) {
        text.append('[').append(number(node)).append(']');
      }
    }
    return text.toString();
  }

  /** Whether a node is all that a string holds: JSON in a string of JSON. */
  private boolean isWholeString(int node) {
    int parent = units.parent(node);
    return parent >= 0
        && units.isEscaped(parent)
        && node == parent + 1
        && units.next(node) == units.next(parent);
  }

  private String names(int[] path, Candidate candidate) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      boolean isMiddle = i >= LONGEST / 2 && i < path.length - LONGEST / 2;
      if (!isMiddle && units.nameStart(path[i]) >= 0) {
        names.add(name(path[i]));
      }
    }
    int last = path[path.length - 1];
    for (int node : path) {
      if (units.kind(node) == UnitKind.ROW) {
        names.add("row " + (number(node) + 1));
        return String.join(" > ", names);
      }
    }
    String place = lines().described(candidate.start(), candidate.end());
    if (units.nameStart(last) < 0 && !place.isEmpty()) {
      names.add(place);
    }
    return String.join(" > ", names);
  }

  private String name(int node) {
    return Described.abbreviated(
        document.text().substring(units.nameStart(node), units.nameEnd(node)));
  }

  /** The number of a node among its siblings, from 0; values of a chunk are its parent's. */
  private int number(int node) {
    int number = before(node);
    for (int at = units.parent(node); isChunk(at); at = units.parent(at)) {
      number += before(at);
    }
    return number;
  }

  /** How many values stand before a node in its parent. */
  private int before(int node) {
    int parent = units.parent(node);
    int[] last = counted.getOrDefault(parent, new int[] {parent + 1, 0});
    boolean goesOn = last[0] <= node;
    int at = goesOn ? last[0] : parent + 1;
    int number = goesOn ? last[1] : 0;
    while (at < node) {
      number += isChunk(at) ? children(at) : isValue(at) ? 1 : separated(at);
      at = units.next(at);
    }
    counted.put(parent, new int[] {node, number});
    return number;
  }

  private int children(int node) {
    int children = 0;
    for (int child = node + 1; child < units.next(node); child = units.next(child)) {
      children++;
    }
    return children;
  }

  /** Whether a node puts small values of its parent together: an array without brackets. */
  private boolean isChunk(int node) {
    return node >= 0
        && units.parent(node) >= 0
        && units.kind(node) == UnitKind.ARRAY
        && !units.isLeaf(node)
        && units.headEnd(node) == units.start(node);
  }

  /** Whether a node is one value: not a chunk, and no leaf of several values, such as numbers. */
  private boolean isValue(int node) {
    boolean several =
        units.kind(node) == UnitKind.ARRAY
            && units.nameStart(node) < 0
            && units.isLeaf(node)
            && document.text().charAt(units.start(node)) != '[';
    return !several && !isChunk(node);
  }

  /** How many values a leaf of several has. */
  private int separated(int leaf) {
    int parent = units.parent(leaf);
    char separator = parent < 0 ? 0 : units.separator(parent);
    int values = 1;
    for (int i = units.start(leaf); i < units.end(leaf) && separator != 0; i++) {
      values += document.text().charAt(i) == separator ? 1 : 0;
    }
    return values;
  }

  private Lines lines() {
    if (lines == null) {
      lines = Lines.of(document.text());
    }
    return lines;
  }
}
