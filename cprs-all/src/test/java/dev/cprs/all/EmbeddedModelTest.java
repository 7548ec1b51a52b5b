package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedModelTest {
  private static final String NEEDLE =
      "One of the special magic numbers for quiet-harbor is: 4817203.";
  private static final String NEEDLE_QUERY =
      "What is the special magic number for quiet-harbor mentioned in the provided text?";

  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static CompressionRequest needleIn(String context) {
    return CompressionRequest.builder(NEEDLE_QUERY)
        .document(context)
        .controlPrompt(ControlPrompt.needles())
        .build();
  }

  @Test
  void findsANeedleAndLittleElse() {
    String context = Haystack.around(NEEDLE, 150, 150, 1);
    CompressedContext result = compressor.compress(needleIn(context));
    assertThat(result.text()).contains("4817203");
    assertThat(result.stats().outputTokens()).isLessThan(80);
    assertThat(result.stats().inputTokens()).isGreaterThan(4000);
    assertThat(result.spans()).allSatisfy(span -> assertThat(span.tag()).contains("needle"));
    Haystack.assertExact(result, List.of(context));
  }

  @Test
  void findsTheSentenceThatAnswersAQuestion() {
    String answer = "The lighthouse at Vell was built in 1871 by Ana Sorel.";
    String context = Haystack.around(answer, 60, 60, 2);
    CompressedContext result = compressor.compress("Who built the lighthouse at Vell?", context);
    assertThat(result.spans()).anySatisfy(span -> assertThat(span.text()).isEqualTo(answer));
    assertThat(result.stats().keptShare()).isLessThan(0.2);
    Haystack.assertExact(result, List.of(context));
  }

  @Test
  void tellsDocumentsApart() {
    List<String> documents =
        List.of(
            Haystack.around("Nothing of note.", 20, 20, 3),
            Haystack.around(NEEDLE, 20, 20, 4),
            Haystack.around("The end.", 5, 5, 5));
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder(NEEDLE_QUERY)
                .documents(documents)
                .controlPrompt(ControlPrompt.needles())
                .build());
    assertThat(result.spans())
        .filteredOn(span -> span.text().contains("4817203"))
        .singleElement()
        .satisfies(span -> assertThat(span.document()).isEqualTo(1));
    Haystack.assertExact(result, documents);
  }

  @Test
  void staysWithinABudget() {
    String context = Haystack.around(NEEDLE, 40, 40, 6);
    CompressionRequest request =
        CompressionRequest.builder("Which well gives water in a dry summer?")
            .document(context)
            .options(CompressionOptions.builder().threshold(0).budget(Budget.maxTokens(60)).build())
            .build();
    CompressedContext result = compressor.compress(request);
    assertThat(result.stats().outputTokens()).isBetween(20, 60);
    assertThat(result.text()).contains("the middle one gives water");
  }

  @Test
  void givesTheSameBitForBitWithOneTwoAndFourWorkers() {
    CompressionRequest needle = needleIn(Haystack.around(NEEDLE, 100, 60, 7));
    CompressionRequest fact =
        CompressionRequest.of(
            "When did the storm take the roof?", Haystack.around("It was 1903.", 60, 40, 8));
    for (String model : List.of("minilm", "hybrid-mini")) {
      List<List<Object>> results = new ArrayList<>();
      for (int workers : new int[] {1, 2, 4}) {
        try (var own =
            ContextCompressor.builder().model(model).workers(workers).threads(1).build()) {
          CompressedContext first = own.compress(needle);
          CompressedContext second = own.compress(fact);
          results.add(List.of(first.spans(), second.spans(), first.text(), second.text()));
        }
      }
      assertThat(results.get(0).get(2).toString()).contains("4817203");
      assertThat(results.get(1)).isEqualTo(results.get(0));
      assertThat(results.get(2)).isEqualTo(results.get(0));
    }
  }

  /**
   * Threads share out the sums of a product, and some processors (AMX in bf16) add them in another
   * order then: the spans are the same, the last digits of their scores may not be.
   */
  @Test
  void givesTheSameSpansWithAnyNumberOfThreadsAWorker() {
    CompressionRequest request = needleIn(Haystack.around(NEEDLE, 40, 60, 10));
    for (String model : List.of("minilm", "hybrid-mini")) {
      List<Span> withOne = spansWithThreads(model, 1, request);
      assertThat(withOne).anySatisfy(span -> assertThat(span.text()).contains("4817203"));
      for (int threads : new int[] {2, 3}) {
        List<Span> spans = spansWithThreads(model, threads, request);
        assertThat(spans).as("spans of %s with %d threads", model, threads).hasSameSizeAs(withOne);
        for (int i = 0; i < spans.size(); i++) {
          Span span = spans.get(i);
          Span expected = withOne.get(i);
          assertThat(span.score()).isCloseTo(expected.score(), within(1e-4));
          assertThat(span).usingRecursiveComparison().ignoringFields("score").isEqualTo(expected);
        }
      }
    }
  }

  private static List<Span> spansWithThreads(
      String model, int threads, CompressionRequest request) {
    try (var own = ContextCompressor.builder().model(model).workers(2).threads(threads).build()) {
      return own.compress(request).spans();
    }
  }

  @Test
  void givesTheSameBitForBitWhateverRunsBesideIt() {
    CompressionRequest request = needleIn(Haystack.around(NEEDLE, 30, 50, 9));
    CompressedContext alone = compressor.compress(request);
    List<CompletableFuture<CompressedContext>> futures = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      futures.add(compressor.compressAsync(request));
      futures.add(
          compressor.compressAsync(
              "Where does the market move?", Haystack.around("", 10, 20 + i, i)));
    }
    for (int i = 0; i < futures.size(); i++) {
      CompressedContext result = futures.get(i).join();
      if (i % 2 == 0) {
        assertThat(result.spans()).isEqualTo(alone.spans());
      }
    }
  }
}
