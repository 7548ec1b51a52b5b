package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.DocumentRanker;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.Toy;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.content.Media;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.MetadataMode;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.util.MimeTypeUtils;

/** The reranking post-processor, alone and in Spring AI's own retrieval. */
@Timeout(60)
class RerankingDocumentPostProcessorTest {
  private static final Query GOLD = new Query("Which gold?");
  private static final Document MEDIA =
      Document.builder()
          .id("media")
          .media(new Media(MimeTypeUtils.IMAGE_PNG, URI.create("http://localhost/i.png")))
          .build();
  private static final List<Document> DOCUMENTS =
      List.of(
          document("1", "Nothing is said here. ".repeat(40), 0.9),
          MEDIA,
          document("2", Toy.CONTEXT, 0.5),
          document("3", "All gold.", null));

  private final AtomicInteger windows = new AtomicInteger();
  private final ContextCompressor compressor =
      AskedWordsCritic.compressor(
          new AskedWordsCritic() {
            @Override
            public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
              windows.incrementAndGet();
              return super.score(window, categoryTokens);
            }
          });
  private final ChatCompressor chat = Toy.chat(compressor);

  @AfterEach
  void close() {
    compressor.close();
  }

  private static Document document(String id, String text, Double score) {
    Document document =
        Document.builder().id(id).text(text).metadata("source", id + ".txt").score(score).build();
    document.setContentFormatter((it, mode) -> id + ": " + it.getText());
    return document;
  }

  private DocumentRanker.Builder ranker() {
    return DocumentRanker.builder(chat);
  }

  private static RerankingDocumentPostProcessor by(DocumentRanker.Builder ranker) {
    return new RerankingDocumentPostProcessor(ranker.build());
  }

  @Test
  void ordersWithoutCompressingIfAskedTo() {
    List<Document> ordered = by(ranker().compress(false)).process(GOLD, DOCUMENTS);
    assertThat(ordered).extracting(Document::getId).containsExactly("2", "3", "1", "media");
    assertThat(ordered.get(0).getText()).isEqualTo(Toy.CONTEXT);
    assertThat(ordered.get(0).getScore()).isEqualTo(ordered.get(1).getScore()).isGreaterThan(0.9);
    assertThat(ordered.get(2).getScore()).isLessThan(0.1);
    assertThat(ordered.get(0).getMetadata())
        .containsEntry("source", "2.txt")
        .containsEntry(RerankingDocumentPostProcessor.SCORE, ordered.get(0).getScore())
        .containsEntry(RerankingDocumentPostProcessor.RETRIEVAL_SCORE, 0.5)
        .hasSize(3);
    assertThat(ordered.get(1).getMetadata())
        .doesNotContainKey(RerankingDocumentPostProcessor.RETRIEVAL_SCORE);
    assertThat(ordered.get(0).getFormattedContent(MetadataMode.ALL)).startsWith("2: Nothing");
    assertThat(ordered.get(3)).isSameAs(MEDIA);
    assertThat(DOCUMENTS.get(2).getMetadata()).containsOnlyKeys("source");
  }

  @Test
  void compressesInTheSamePass() {
    List<Document> kept = by(ranker()).process(GOLD, DOCUMENTS);
    int both = windows.getAndSet(0);
    assertThat(kept).extracting(Document::getId).containsExactly("2", "3", "media");
    assertThat(kept.get(0).getText()).isEqualTo(Toy.KEPT);
    assertThat(kept.get(0).getScore()).isGreaterThan(0.9);
    assertThat(kept.get(0).getMetadata())
        .containsKeys(
            "source", CompressingDocumentPostProcessor.SPANS, RerankingDocumentPostProcessor.SCORE);
    by(ranker().compress(false)).process(GOLD, DOCUMENTS);
    assertThat(windows.get()).isEqualTo(both);
  }

  @Test
  void keepsTheFirstAndWhatReachesTheThreshold() {
    assertThat(by(ranker().topN(1)).process(GOLD, DOCUMENTS))
        .extracting(Document::getId)
        .containsExactly("2", "media");
    assertThat(by(ranker().compress(false).threshold(0.5)).process(GOLD, DOCUMENTS))
        .extracting(Document::getId)
        .containsExactly("2", "3", "media");
    assertThat(
            by(ranker().threshold(0.5)).process(new Query("Which tin?"), DOCUMENTS.subList(2, 4)))
        .isEmpty();
    // Nothing is found, and without a threshold all stay, as they were, in their order.
    assertThat(by(ranker()).process(new Query("Which tin?"), DOCUMENTS))
        .extracting(Document::getId)
        .containsExactly("1", "2", "3", "media");
    assertThat(by(ranker()).process(GOLD, List.of())).isEmpty();
  }

  @Test
  void aFailureIsThrownOrLeavesTheDocumentsAsTheyCame() {
    compressor.close();
    assertThatThrownBy(() -> by(ranker()).process(GOLD, DOCUMENTS))
        .isInstanceOf(IllegalStateException.class);
    ChatCompressor lenient =
        ChatCompressor.builder(compressor)
            .thresholdTokens(100)
            .onFailure(FailurePolicy.PASS_THROUGH)
            .build();
    for (boolean compress : new boolean[] {true, false}) {
      assertThat(by(DocumentRanker.builder(lenient).compress(compress)).process(GOLD, DOCUMENTS))
          .isSameAs(DOCUMENTS);
    }
  }

  @Test
  void augmentsAPromptInSpringAisRetrieval() {
    StubChatModel model = new StubChatModel();
    ChatClient.builder(model)
        .defaultAdvisors(
            RetrievalAugmentationAdvisor.builder()
                .documentRetriever(query -> List.of(DOCUMENTS.get(0), DOCUMENTS.get(3)))
                .documentPostProcessors(by(ranker().compress(false)))
                .build())
        .build()
        .prompt("Which gold?")
        .call()
        .content();
    String prompt = model.messages(0).get(0).getText();
    assertThat(prompt.indexOf("All gold.")).isBetween(0, prompt.indexOf("Nothing is said here."));
  }
}
