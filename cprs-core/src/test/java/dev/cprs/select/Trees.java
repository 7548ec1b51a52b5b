package dev.cprs.select;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;

/** Toy formats: the units of small texts. */
final class Trees {
  private Trees() {}

  /** Starts a tree by hand, of a text with nothing of another format in it. */
  static UnitTree.Builder of(String text) {
    return new UnitTree.Builder(
        text,
        (from, to, format, units) -> {
          throw new AssertionError("There is nothing inside");
        });
  }

  /** Sentences. */
  static UnitTree prose(String text) {
    return Segmenters.of(List.of()).segment(text, Segmenters.PROSE);
  }

  /** A unit for each line that isn't blank. */
  static UnitTree lines(String text, UnitKind kind) {
    UnitTree.Builder units = of(text);
    addLines(text, 0, kind, units);
    return units.build();
  }

  /** A table: the first line frames the others. */
  static UnitTree table(String text) {
    UnitTree.Builder units = of(text);
    int head = text.indexOf('\n');
    units.group(UnitKind.TABLE, 0, head).framed();
    addLines(text, head, UnitKind.ROW, units);
    int end = text.stripTrailing().length();
    return units.close(end, end).build();
  }

  private static void addLines(String text, int from, UnitKind kind, UnitTree.Builder units) {
    for (int start = from; start < text.length(); start = lineEnd(text, start) + 1) {
      int ink = start;
      while (ink < lineEnd(text, start) && text.charAt(ink) == ' ') {
        ink++;
      }
      if (ink < lineEnd(text, start)) {
        units.leaf(kind, ink, lineEnd(text, start));
      }
    }
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Nested brackets, such as {@code (a, b, (c, d))}: a bracket frames what is in it, {@code a} is a
   * unit, and so is what is in square brackets, with parts.
   */
  static UnitTree brackets(String text) {
    UnitTree.Builder units = of(text);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      boolean ink = "()[], \n".indexOf(c) < 0;
      if (ink && start < 0) {
        start = i;
      } else if (!ink && start >= 0) {
        units.leaf(UnitKind.VALUE, start, i);
        start = -1;
      }
      switch (c) {
        case '(' -> units.group(UnitKind.ARRAY, i, i + 1).framed().separator(',');
        case '[' -> units.unit(UnitKind.ARRAY, i, i + 1).framed().separator(',');
        case ')', ']' -> units.close(i, i + 1);
        default -> {}
      }
    }
    return units.build();
  }

  /**
   * Lines below headings such as {@code ## Heading}, which head all up to the next of their depth.
   */
  static UnitTree sections(String text) {
    UnitTree.Builder units = of(text);
    int[] depths = new int[10];
    int open = 0;
    for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      int depth = 0;
      while (start + depth < end && text.charAt(start + depth) == '#') {
        depth++;
      }
      if (depth > 0) {
        while (open > 0 && depths[open - 1] >= depth) {
          units.close(start, start);
          open--;
        }
        units.group(UnitKind.SECTION, start, end).speaking().name(start + depth + 1, end);
        depths[open++] = depth;
      } else if (start < end) {
        units.leaf(UnitKind.LINE, start, end);
      }
    }
    while (open-- > 0) {
      units.close(text.length(), text.length());
    }
    return units.build();
  }
}
