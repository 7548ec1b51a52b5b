package dev.cprs.select;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where kept parts stand in the structure of one document: {@code $.hosts[17]}, {@code row 137},
 * {@code lines 40-63}, {@code class A > method b}. Asked in document order, it is linear in the
 * size of the tree. Not thread-safe.
 */
public final class Paths {
  /** A path through more nodes is cut in the middle. */
  private static final int LONGEST = 32;

  private static final Set<UnitKind> DATA =
      Set.of(UnitKind.RECORD, UnitKind.ARRAY, UnitKind.FIELD, UnitKind.VALUE);

  private final LabelledDocument document;
  private final UnitTree units;
  private @Nullable Lines lines;

  /** The child of each node that was counted last, and its number, from 0. */
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
    List<Integer> path = new ArrayList<>();
    for (int at = node; at >= 0; at = units.parent(at)) {
      path.add(0, at);
    }
    return DATA.contains(units.kind(path.get(0))) ? dataPath(path) : names(path, candidate);
  }

  private int node(Candidate candidate) {
    return candidate.node() >= 0
        ? candidate.node()
        : InFrames.innermost(units, candidate.start());
  }

  private String dataPath(List<Integer> path) {
    StringBuilder text = new StringBuilder();
    int top = path.get(0);
    boolean several = units.next(top) < units.size() || top > 0;
    if (several && units.nameStart(top) < 0) { // one of several values, as in JSON Lines
      text.append("line ").append(lines().at(units.start(top))).append(": ");
    }
    text.append('$');
    for (int i = units.nameStart(top) < 0 ? 1 : 0; i < path.size(); i++) {
      if (path.size() > LONGEST && i == LONGEST / 2) {
        text.append('…');
        i = path.size() - LONGEST / 2;
      }
      int node = path.get(i);
      if (units.nameStart(node) >= 0) {
        String name = name(node);
        text.append(name.matches("[\\p{L}_][\\p{L}\\p{N}_-]*") ? "." + name : "['" + name + "']");
      } else if (units.headEnd(node) > units.start(node) || units.isLeaf(node)) {
        text.append('[').append(number(node)).append(']');
      }
    }
    return text.toString();
  }

  private String names(List<Integer> path, Candidate candidate) {
    List<String> names = new ArrayList<>();
    for (int node : path) {
      if (units.nameStart(node) >= 0) {
        names.add(name(node));
      }
    }
    int last = path.get(path.size() - 1);
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
    String name = document.text().substring(units.nameStart(node), units.nameEnd(node));
    return name.length() <= 80 ? name : name.substring(0, 79) + "…";
  }

  /** The number of a node among its siblings, from 0; chunks without a head are looked through. */
  private int number(int node) {
    int parent = units.parent(node);
    int first = parent + 1;
    int[] last = counted.getOrDefault(parent, new int[] {first, 0});
    int at = last[0] <= node ? last[0] : first;
    int number = last[0] <= node ? last[1] : 0;
    while (at < node) {
      at = units.next(at);
      number++;
    }
    counted.put(parent, new int[] {node, number});
    boolean chunk =
        parent >= 0
            && units.headEnd(parent) == units.start(parent)
            && units.kind(parent) == UnitKind.ARRAY
            && units.parent(parent) >= 0;
    return chunk ? number + before(parent) : number;
  }

  /** How many values the chunks before a chunk have. */
  private int before(int chunk) {
    int number = 0;
    for (int at = units.parent(chunk) + 1; at < chunk; at = units.next(at)) {
      for (int child = at + 1; child < units.next(at); child = units.next(child)) {
        number++;
      }
    }
    return number;
  }

  private Lines lines() {
    if (lines == null) {
      lines = Lines.of(document.text());
    }
    return lines;
  }
}
