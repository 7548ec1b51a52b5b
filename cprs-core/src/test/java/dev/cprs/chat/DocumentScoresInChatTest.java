package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.ExpectedWarnings;
import dev.cprs.Granularity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scores of retrieved documents, alone and with their compression. */
class DocumentScoresInChatTest {
  private static final String FILLER = "Nothing is said here. ".repeat(30);
  private static final List<String> DOCUMENTS =
      List.of(FILLER, FILLER + "The key is gold. " + FILLER, "All gold.");

  private final AskedWordsCritic critic = new AskedWordsCritic();
  private final ContextCompressor compressor = AskedWordsCritic.compressor(critic);

  @AfterEach
  void close() {
    compressor.close();
  }

  private ChatCompressor.Builder chat() {
    return ChatCompressor.builder(compressor).thresholdTokens(100);
  }

  @Test
  void comeWithTheCompressionFromOneReading() {
    CompressedDocuments result = chat().build().compressDocuments("gold", DOCUMENTS);
    int windows = critic.windows.get();
    assertThat(result.documents())
        .extracting(CompressedDocuments.Document::index)
        .containsExactly(1, 2);
    List<Double> scores = chat().build().scoreDocuments("gold", DOCUMENTS);
    assertThat(critic.windows.get()).isEqualTo(2 * windows);
    assertThat(result.scores()).isEqualTo(scores);
    assertThat(scores.get(1)).isGreaterThan(0.9);
    assertThat(scores.get(2)).isGreaterThan(0.9);
    assertThat(scores.get(0)).isLessThan(0.1);
    // Nothing found, and nothing made shorter: they have been read all the same.
    assertThat(chat().build().compressDocuments("tin", DOCUMENTS).scores()).hasSize(3);
    assertThat(
            chat()
                .build()
                .compressDocuments("gold", List.of("gold word gold. ".repeat(40)))
                .scores())
        .hasSize(1);
  }

  @Test
  void areThereOnlyIfTheModelHasReadTheDocuments() {
    ChatCompressor chat = chat().build();
    List<String> few = DOCUMENTS.subList(2, 3);
    assertThat(chat.compressDocuments("gold", few).scores()).isEmpty();
    assertThat(chat.scoreDocuments("gold", few)).hasSize(1);
    assertThat(chat.compressDocuments(" ", DOCUMENTS).scores()).isEmpty();
    assertThat(chat.scoreDocuments(" ", DOCUMENTS)).isEmpty();
    assertThat(chat.scoreDocuments("gold", List.of())).isEmpty();
  }

  @Test
  void tellNoListenerAndIgnoreThatNothingIsKept() throws Exception {
    List<Decision> told = new ArrayList<>();
    ChatCompressor chat =
        chat()
            .listener(told::add)
            .options(
                CompressionOptions.builder()
                    .granularity(Granularity.SENTENCES)
                    .emptyResult(EmptyResultPolicy.THROW)
                    .build())
            .build();
    assertThat(chat.scoreDocumentsAsync("tin", DOCUMENTS).get()).hasSize(3);
    assertThat(told).isEmpty();
  }

  @Test
  void aLongQuestionIsCut() {
    List<Double> scores =
        chat().build().scoreDocuments("word ".repeat(500) + "Which gold?", DOCUMENTS);
    assertThat(scores.get(2)).isGreaterThan(scores.get(0));
  }

  @Test
  @ExpectedWarnings("Documents stay unordered, because the compressor failed")
  void aFailureIsThrownOrPassedThroughAsAsked() {
    compressor.close();
    assertThatThrownBy(() -> chat().build().scoreDocuments("gold", DOCUMENTS))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            chat().onFailure(FailurePolicy.PASS_THROUGH).build().scoreDocuments("gold", DOCUMENTS))
        .isEmpty();
  }
}
