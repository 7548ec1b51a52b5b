package dev.cprs.select;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The marks that stand in a document for what was left out: {@code [… 12 rows, lines 40-63 …]}. */
public final class Marks {
  /** No marks. */
  public static final Marks NONE = new Marks(null, false, new int[0], new UnitKind[0], Lines.NONE);

  private final @Nullable Segmenter format;
  private final boolean everywhere;
  private final int[] starts;
  private final UnitKind[] kinds;
  private final Lines lines;

  private Marks(
      @Nullable Segmenter format, boolean everywhere, int[] starts, UnitKind[] kinds, Lines lines) {
    this.format = format;
    this.everywhere = everywhere;
    this.starts = starts;
    this.kinds = kinds;
    this.lines = lines;
  }

  /**
   * The marks of a document.
   *
   * @param format the segmenter of its format, which writes the marks
   * @param everywhere whether marks are wanted where they make a text invalid
   */
  public static Marks of(LabelledDocument document, Segmenter format, boolean everywhere) {
    UnitTree units = document.units();
    int[] starts = new int[units.size()];
    UnitKind[] kinds = new UnitKind[units.size()];
    int count = 0;
    for (int node = 0; node < units.size(); ) {
      boolean unit = units.isUnit(node);
      if (unit) {
        starts[count] = units.start(node);
        kinds[count++] = units.kind(node);
      }
      node = unit ? units.next(node) : node + 1;
    }
    return new Marks(
        format,
        everywhere,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(kinds, count),
        Lines.of(document.text()));
  }

  /** The mark between two pieces for a part of the document that was left out; empty for none. */
  String between(int from, int to) {
    if (format == null) {
      return "";
    }
    String what = what(from, to);
    return format.mark(what).orElse(everywhere && !among() ? "[… " + what + " …]" : "");
  }

  /** Whether marks must be children of the nodes that something was left out of. */
  boolean among() {
    return format != null
        && everywhere
        && format.mark("").isEmpty()
        && !format.markAmong("", 0, "").isEmpty();
  }

  /**
   * The mark that is a child of a node.
   *
   * @param head the node's head
   * @param number how many marks the node has already
   */
  String among(CharSequence head, int number, int from, int to) {
    return format == null ? "" : format.markAmong(head, number, what(from, to));
  }

  private String what(int from, int to) {
    int first = firstFrom(from);
    int end = firstFrom(to);
    int count = Math.max(1, end - first); // the head of units that are kept may be left out
    UnitKind kind = end == first ? UnitKind.BLOCK : kinds[first];
    for (int unit = first + 1; unit < end; unit++) {
      kind = kind == kinds[unit] ? kind : UnitKind.BLOCK;
    }
    String units = String.format(Locale.ROOT, "%,d %s", count, noun(kind, count));
    String place = lines.described(from, to);
    return place.isEmpty() ? units : units + ", " + place;
  }

  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static String noun(UnitKind kind, int count) {
    String noun =
        switch (kind) {
          case SENTENCE,
              PARAGRAPH,
              SECTION,
              TABLE,
              ROW,
              CELL,
              RECORD,
              FIELD,
              VALUE,
              LINE,
              FILE,
              HUNK,
              DECLARATION,
              ELEMENT ->
              kind.name().toLowerCase(Locale.ROOT);
          case LOG_ENTRY, TERM -> "entry";
          case LIST_ITEM -> "item";
          default -> "part";
        };
    boolean ends = noun.endsWith("y");
    return count == 1 ? noun : ends ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
