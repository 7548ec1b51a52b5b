package dev.cprs.rankers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.eval.method.Encoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real encoder on Java 17, beside the rest of the class path. */
class DenseTest {
  private static final List<String> TEXTS =
      List.of(
          "The cat sleeps on the sofa.",
          "Interest rates were raised by the central bank.",
          "A volcano erupted in Iceland.");

  @Test
  void ranksByMeaning() {
    try (Dense dense = new Dense(Encoder.DEFAULT)) {
      assertThat(dense.bestFirst("Where is the kitten napping?", TEXTS)).startsWith(0).hasSize(3);
      assertThat(dense.bestFirst("monetary policy of lenders", TEXTS)).startsWith(1);
      assertThat(dense.bestFirst("lava and ash", TEXTS)).startsWith(2);
    }
  }

  @Test
  void ranksTheSameWithEmbeddingsThatItKept() {
    List<String> many =
        new ArrayList<>(IntStream.range(0, 600).mapToObj(i -> "Entry " + i + ".").toList());
    many.add(0, "Entry 7.");
    try (Dense dense = new Dense(Encoder.DEFAULT);
        Dense fresh = new Dense(Encoder.DEFAULT)) {
      int[] first = dense.bestFirst("entry seven", many);
      assertThat(dense.bestFirst("entry seven", many)).isEqualTo(first);
      assertThat(fresh.bestFirst("entry seven", many)).isEqualTo(first);
      assertThat(first).hasSize(601);
      assertThat(indexOf(first, 0)).isEqualTo(indexOf(first, 8) - 1); // the same text twice
    }
  }

  @Test
  void leavesOutTextWithoutTokens() {
    List<String> texts =
        List.of(
            "\u200b",
            "\u0000",
            "\u0301",
            "\ufffd",
            "\ud800",
            "…",
            "😀",
            "x".repeat(5000),
            "word ".repeat(900));
    try (Dense dense = new Dense(Encoder.DEFAULT)) {
      assertThat(dense.bestFirst("word", texts))
          .containsExactlyInAnyOrder(5, 6, 7, 8)
          .startsWith(8);
      assertThat(dense.bestFirst("\u200b", TEXTS)).isEmpty();
      assertThat(dense.bestFirst("word", List.of())).isEmpty();
    }
  }

  @Test
  void anEncoderTakesEveryPooling() {
    assertThat(PoolingMode.values())
        .allSatisfy(mode -> new Encoder(null, mode.name().toLowerCase(Locale.ROOT), ""));
  }

  private static int indexOf(int[] array, int value) {
    return IntStream.range(0, array.length).filter(i -> array[i] == value).findFirst().orElse(-1);
  }
}
