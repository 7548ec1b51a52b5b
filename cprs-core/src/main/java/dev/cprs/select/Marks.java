package dev.cprs.select;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The marks that stand in a document for what was left out: {@code [… 12 rows, lines 40-63 …]}. */
public final class Marks {
  /** No marks. */
  public static final Marks NONE = new Marks(what -> Optional.empty(), new int[0], new UnitKind[0], Lines.NONE);

  private final Function<String, Optional<String>> written;
  private final int[] starts;
  private final UnitKind[] kinds;
  private final Lines lines;

  private Marks(
      Function<String, Optional<String>> written, int[] starts, UnitKind[] kinds, Lines lines) {
    this.written = written;
    this.starts = starts;
    this.kinds = kinds;
    this.lines = lines;
  }

  /**
   * The marks of a document.
   *
   * @param written how its format writes a mark
   */
  public static Marks of(LabelledDocument document, Function<String, Optional<String>> written) {
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
        written, Arrays.copyOf(starts, count), Arrays.copyOf(kinds, count), Lines.of(document.text()));
  }

  /** The mark for a part of the document; empty for none. */
  String between(int from, int to) {
    if (starts.length == 0) {
      return "";
    }
    int first = firstFrom(from);
    int end = firstFrom(to);
    int count = end - first;
    UnitKind kind = count == 0 ? UnitKind.BLOCK : kinds[first];
    for (int unit = first + 1; unit < end; unit++) {
      kind = kind == kinds[unit] ? kind : UnitKind.BLOCK;
    }
    String units = count == 0 ? "" : "%,d %s".formatted(count, noun(kind, count));
    String place = lines.described(from, to);
    String what = units.isEmpty() || place.isEmpty() ? units + place : units + ", " + place;
    return written.apply(what).orElse("");
  }

  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static String noun(UnitKind kind, int count) {
    String noun =
        switch (kind) {
          case SENTENCE, PARAGRAPH, SECTION, TABLE, ROW, CELL, RECORD, FIELD, VALUE, LINE, FILE,
              HUNK, DECLARATION, ELEMENT -> kind.name().toLowerCase(Locale.ROOT);
          case LOG_ENTRY, TERM -> "entry";
          case LIST_ITEM -> "item";
          default -> "part";
        };
    return count == 1 ? noun : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
