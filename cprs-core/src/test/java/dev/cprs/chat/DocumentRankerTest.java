package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The order of retrieved documents, with and without compression. */
class DocumentRankerTest {
  private static final String FILLER = "Nothing is said here. ".repeat(30);
  private static final List<String> DOCUMENTS =
      List.of(FILLER, FILLER + "The key is gold. " + FILLER, "All gold.");

  private final AskedWordsCritic critic = new AskedWordsCritic();
  private final ContextCompressor compressor = AskedWordsCritic.compressor(critic);

  @AfterEach
  void close() {
    compressor.close();
  }

  private DocumentRanker.Builder ranker() {
    return DocumentRanker.builder(ChatCompressor.builder(compressor).thresholdTokens(100).build());
  }

  private static List<Integer> order(List<RankedDocument> ranked) {
    return ranked.stream().map(RankedDocument::index).toList();
  }

  @Test
  void ordersWithoutCompressingIfAskedTo() throws Exception {
    DocumentRanker ranker = ranker().compress(false).build();
    List<RankedDocument> ranked = ranker.rank("Which gold?", DOCUMENTS);
    assertThat(order(ranked)).containsExactly(1, 2, 0);
    assertThat(ranked)
        .extracting(RankedDocument::text)
        .containsExactly(DOCUMENTS.get(1), DOCUMENTS.get(2), DOCUMENTS.get(0));
    assertThat(ranked.get(0).score()).isEqualTo(ranked.get(1).score());
    assertThat(ranked.get(0).score().getAsDouble()).isGreaterThan(0.9);
    assertThat(ranked.get(2).score().getAsDouble()).isLessThan(0.1);
    assertThat(ranked.get(0).spans()).isEmpty();
    assertThat(order(ranker.rankAsync("Which gold?", DOCUMENTS).get())).containsExactly(1, 2, 0);
  }

  @Test
  void compressesInTheSamePass() {
    List<RankedDocument> ranked = ranker().build().rank("Which gold?", DOCUMENTS);
    int both = critic.windows.getAndSet(0);
    assertThat(order(ranked)).containsExactly(1, 2);
    assertThat(ranked.get(0).text())
        .startsWith("[…] The key is gold. […] [cprs: 1,080 of 1,093 characters left out; 1 of 3");
    assertThat(ranked.get(0).places())
        .isEqualTo(FILLER.length() + "-" + (FILLER.length() + "The key is gold.".length()));
    ranker().compress(false).build().rank("Which gold?", DOCUMENTS);
    assertThat(critic.windows.get()).isEqualTo(both);
  }

  @Test
  void ordersWhatIsTooShortToCompress() {
    List<RankedDocument> ranked =
        ranker().build().rank("Which gold?", List.of("Nothing is said.", "All gold."));
    assertThat(order(ranked)).containsExactly(1, 0);
    assertThat(ranked.get(0).text()).isEqualTo("All gold.");
  }

  @Test
  void keepsTheFirstAndWhatReachesTheThreshold() {
    assertThat(order(ranker().topN(1).build().rank("gold", DOCUMENTS))).containsExactly(1);
    assertThat(order(ranker().compress(false).threshold(0.5).build().rank("gold", DOCUMENTS)))
        .containsExactly(1, 2);
    assertThat(ranker().threshold(0.5).build().rank("tin", DOCUMENTS)).isEmpty();
    // Nothing is found, and without a threshold all stay, whole and in their order.
    List<RankedDocument> all = ranker().build().rank("tin", DOCUMENTS);
    assertThat(order(all)).containsExactly(0, 1, 2);
    assertThat(all.get(1).text()).isEqualTo(DOCUMENTS.get(1));
    assertThat(ranker().build().rank("gold", List.of())).isEmpty();
  }

  @Test
  void withoutAQuestionAllStayWithoutScores() {
    for (boolean compress : new boolean[] {true, false}) {
      List<RankedDocument> all =
          ranker().compress(compress).topN(1).threshold(0.5).build().rank(" ", DOCUMENTS);
      assertThat(order(all)).containsExactly(0, 1, 2);
      assertThat(all).allMatch(document -> document.score().isEmpty());
    }
  }

  @Test
  @ExpectedWarnings("because the compressor failed")
  void aFailureIsThrownOrLeavesAllAsTheyAre() {
    compressor.close();
    assertThatThrownBy(() -> ranker().build().rank("gold", DOCUMENTS))
        .isInstanceOf(IllegalStateException.class);
    ChatCompressor lenient =
        ChatCompressor.builder(compressor)
            .thresholdTokens(100)
            .onFailure(FailurePolicy.PASS_THROUGH)
            .build();
    for (boolean compress : new boolean[] {true, false}) {
      assertThat(
              order(
                  DocumentRanker.builder(lenient)
                      .compress(compress)
                      .build()
                      .rank("gold", DOCUMENTS)))
          .containsExactly(0, 1, 2);
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> ranker().topN(0))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("The top 0 documents; give 1 or more");
    assertThatThrownBy(() -> ranker().threshold(Double.NaN))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("A threshold of NaN for documents; give one from 0 to 1");
    assertThatThrownBy(() -> ranker().topN(2).topN(3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("topN");
  }
}
