package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.Toy;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.aggregator.DefaultContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The aggregator in LangChain4j's own retrieval augmentor. */
@Timeout(60)
class CompressingContentAggregatorTest {
  private static final List<Content> CONTENTS =
      List.of(
          content("Nothing is said here. ".repeat(40), "a.txt", 0.9),
          content(Toy.CONTEXT, "b.txt", 0.8),
          content("All gold.", "c.txt", 0.7));

  private final ContextCompressor compressor = Toy.compressor();
  private final RetrievalAugmentor augmentor =
      DefaultRetrievalAugmentor.builder()
          .contentRetriever(query -> CONTENTS)
          .contentAggregator(
              new CompressingContentAggregator(
                  new DefaultContentAggregator(), Toy.chat(compressor)))
          .offloadBlocking(true)
          .build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private static Content content(String text, String source, double score) {
    return Content.from(
        TextSegment.from(text, Metadata.from("source", source)),
        Map.of(ContentMetadata.SCORE, score));
  }

  private static AugmentationRequest request(String question) {
    UserMessage message = UserMessage.from(question);
    return new AugmentationRequest(
        message, dev.langchain4j.rag.query.Metadata.from(message, 1, List.of()));
  }

  private static void check(AugmentationResult result) {
    String prompt = ((UserMessage) result.chatMessage()).singleText();
    assertThat(prompt).startsWith("Which gold?").contains(Toy.KEPT).contains("All gold.");
    assertThat(prompt).doesNotContain("Nothing");

    assertThat(result.contents()).hasSize(2);
    Content kept = result.contents().get(0);
    assertThat(kept.textSegment().text()).isEqualTo(Toy.KEPT);
    assertThat(kept.metadata()).containsEntry(ContentMetadata.SCORE, 0.8);
    assertThat(kept.textSegment().metadata().getString("source")).isEqualTo("b.txt");
    String[] span =
        kept.textSegment().metadata().getString(CompressingContentAggregator.SPANS).split("-", -1);
    assertThat(Toy.CONTEXT.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
        .isEqualTo(Toy.KEPT);
    // All of it is kept, so it is the one that came in.
    assertThat(result.contents().get(1)).isSameAs(CONTENTS.get(2));
    assertThat(CONTENTS.get(1).textSegment().metadata().toMap()).containsOnlyKeys("source");
  }

  @Test
  void compressesWhatWasRetrieved() {
    check(augmentor.augment(request("Which gold?")));
  }

  @Test
  void compressesWhatWasRetrievedAsynchronously() throws Exception {
    check(augmentor.augmentAsync(request("Which gold?")).get());
  }

  @Test
  void leavesAloneWhatIsShortOrSaysNothing() {
    assertThat(augmentor.augment(request("Which tin?")).contents()).isEqualTo(CONTENTS);
    CompressingContentAggregator aggregator =
        new CompressingContentAggregator(new DefaultContentAggregator(), Toy.chat(compressor));
    List<Content> few = CONTENTS.subList(2, 3);
    assertThat(aggregator.aggregate(Map.of(Query.from("gold"), List.of(few)))).isEqualTo(few);
    assertThat(aggregator.aggregate(Map.of())).isEmpty();
  }

  @Test
  void goesBySeveralQueriesTogether() {
    CompressingContentAggregator aggregator =
        new CompressingContentAggregator(new DefaultContentAggregator(), Toy.chat(compressor));
    String text = Toy.CONTEXT + " The door is silver.";
    List<Content> contents =
        aggregator.aggregate(
            Map.of(
                Query.from("gold"),
                List.of(List.of(Content.from(text))),
                Query.from("silver"),
                List.of(List.of(Content.from(text)))));
    assertThat(contents)
        .extracting(content -> content.textSegment().text())
        .containsExactly("The key is gold. The door is silver.");
  }
}
