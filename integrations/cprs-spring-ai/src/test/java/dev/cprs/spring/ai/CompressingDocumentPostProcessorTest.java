package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.Toy;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.content.Media;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.MetadataMode;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.util.MimeTypeUtils;

/** The post-processor, alone and in Spring AI's own retrieval. */
@Timeout(60)
class CompressingDocumentPostProcessorTest {
  private static final List<Document> DOCUMENTS =
      List.of(
          document("1", "Nothing is said here. ".repeat(40)),
          document("2", Toy.CONTEXT),
          Document.builder()
              .id("3")
              .media(new Media(MimeTypeUtils.IMAGE_PNG, URI.create("http://localhost/i.png")))
              .build(),
          document("4", "All gold."));

  private final ContextCompressor compressor = Toy.compressor();
  private final CompressingDocumentPostProcessor processor =
      new CompressingDocumentPostProcessor(Toy.chat(compressor));

  @AfterEach
  void close() {
    compressor.close();
  }

  private static Document document(String id, String text) {
    Document document =
        Document.builder().id(id).text(text).metadata("source", id + ".txt").score(0.5).build();
    document.setContentFormatter((it, mode) -> id + ": " + it.getText());
    return document;
  }

  @Test
  void keepsWhatIsAskedForAndAllThatADocumentIs() {
    List<Document> kept = processor.process(new Query("Which gold?"), DOCUMENTS);
    assertThat(kept).extracting(Document::getId).containsExactly("2", "3", "4");
    Document compressed = kept.get(0);
    assertThat(compressed.getText()).isEqualTo(Toy.KEPT);
    assertThat(compressed.getScore()).isEqualTo(0.5);
    assertThat(compressed.getFormattedContent(MetadataMode.ALL)).isEqualTo("2: " + Toy.KEPT);
    int start = Toy.CONTEXT.indexOf(Toy.KEPT);
    assertThat(compressed.getMetadata())
        .containsOnlyKeys("source", CompressingDocumentPostProcessor.SPANS)
        .containsEntry("source", "2.txt")
        .containsEntry(
            CompressingDocumentPostProcessor.SPANS, start + "-" + (start + Toy.KEPT.length()));
    // All of these is kept, so they are what came in.
    assertThat(kept.get(1)).isSameAs(DOCUMENTS.get(2));
    assertThat(kept.get(2)).isSameAs(DOCUMENTS.get(3));
    assertThat(DOCUMENTS.get(1).getMetadata()).containsOnlyKeys("source");
  }

  @Test
  void leavesAloneWhatIsShortOrSaysNothing() {
    assertThat(processor.process(new Query("Which tin?"), DOCUMENTS)).isSameAs(DOCUMENTS);
    List<Document> few = DOCUMENTS.subList(2, 4);
    assertThat(processor.process(new Query("Which gold?"), few)).isSameAs(few);
    assertThat(processor.process(new Query("Which gold?"), List.of())).isEmpty();
  }

  @Test
  void augmentsAPromptInSpringAisRetrieval() {
    StubChatModel model = new StubChatModel();
    ChatClientResponse response =
        ChatClient.builder(model)
            .defaultAdvisors(
                RetrievalAugmentationAdvisor.builder()
                    .documentRetriever(query -> DOCUMENTS.subList(0, 2))
                    .documentPostProcessors(processor)
                    .build())
            .build()
            .prompt("Which gold?")
            .call()
            .chatClientResponse();
    assertThat(model.asked).hasSize(1);
    assertThat(model.messages(0).get(0).getText())
        .contains(Toy.KEPT)
        .contains("Which gold?")
        .doesNotContain("Nothing is said here.");
    assertThat(response.chatResponse().getResult().getOutput().getText()).isEqualTo("The key.");
    assertThat(response.context().get(RetrievalAugmentationAdvisor.DOCUMENT_CONTEXT))
        .asInstanceOf(InstanceOfAssertFactories.list(Document.class))
        .extracting(Document::getText)
        .containsExactly(Toy.KEPT);
  }

  @Test
  void itsFailureIsTheCallers() {
    compressor.close();
    assertThatThrownBy(() -> processor.process(new Query("Which gold?"), DOCUMENTS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }
}
