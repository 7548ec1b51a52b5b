package dev.cprs.doors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up text of 73 sentences, some of them equal, and a question about it. */
final class Harbours {
  static final String QUERY = "Who built the lighthouse of Karsund, and why did its lamp fail?";

  private static final List<String> NAMES =
      List.of(
          "Amrum", "Belvik", "Corran", "Dunmore", "Ekholm", "Fanad", "Garvel", "Holmen", "Isleby",
          "Karsund", "Lindow", "Marsk");

  private static final List<String> BUILDERS =
      List.of("Ana Sorel", "Piet Vos", "Ida Brandt", "Tom Keane");

  /** Emoji, so that UTF-16 units and code points part; lines, so that MCP counts some. */
  static final String TEXT =
      IntStream.range(0, NAMES.size()).mapToObj(Harbours::harbour).collect(Collectors.joining())
          + "ERROR: no ink.\n";

  private Harbours() {}

  private static String harbour(int i) {
    return """
        Ships call at %1$s in spring 🚢. \
        The lighthouse of %1$s was built in %2$d by %3$s. \
        Its lamp burns %4$d litres of oil a night. \
        The keeper lives there under contract No. %5$d.
        In autumn it rains, and the harbour is closed to sailing boats.
        Nobody knows why its lamp failed.
        """
        .formatted(NAMES.get(i), 1790 + 7 * i, BUILDERS.get(i % BUILDERS.size()), 3 + i, 100 + i);
  }
}
