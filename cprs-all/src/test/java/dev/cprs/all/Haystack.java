package dev.cprs.all;

import dev.cprs.CompressedContext;
import dev.cprs.Span;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;

/** Filler that a needle hides in. */
final class Haystack {
  private static final List<String> FILLER =
      List.of(
          "The morning boat brought letters, two crates of oranges and a piano without legs.",
          "Nobody in the village could say when the mill had stopped turning.",
          "A storm in the autumn took the roof of the chapel and laid it in the orchard.",
          "She wrote every evening in a book that she let no one read.",
          "The road to the north follows the river for nine miles before it climbs.",
          "In winter the market moves into the old customs house by the bridge.",
          "He had learnt to mend clocks from an uncle who could not tell the time.",
          "Of the three wells only the middle one gives water in a dry summer.");

  private Haystack() {}

  /** Sentences of filler, the needle after so many of them. */
  static String around(String needle, int before, int after, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < before + after; i++) {
      if (i == before) {
        text.append(needle).append(' ');
      }
      text.append(FILLER.get(random.nextInt(FILLER.size()))).append(i % 6 == 5 ? "\n\n" : " ");
    }
    return text.toString();
  }

  static void assertExact(CompressedContext result, List<String> documents) {
    Span last = null;
    for (Span span : result.spans()) {
      String document = documents.get(span.document());
      Assertions.assertThat(document.substring(span.start(), span.end())).isEqualTo(span.text());
      if (last != null && last.document() == span.document()) {
        Assertions.assertThat(span.start()).isGreaterThanOrEqualTo(last.end());
      }
      last = span;
    }
  }
}
