package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.DocumentRanker;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.Toy;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.aggregator.ContentAggregator;
import dev.langchain4j.rag.content.aggregator.DefaultContentAggregator;
import dev.langchain4j.rag.content.aggregator.ReRankingContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of contents: by LangChain4j's own reranker with our scores, and by ours. */
@Timeout(60)
class RerankingTest {
  private static final String FILLER = "Nothing is said here. ".repeat(40);
  private static final List<Content> CONTENTS =
      List.of(content(FILLER, 0.9), content(Toy.CONTEXT, 0.8), content("All gold.", 0.7));

  private final ContextCompressor compressor = Toy.compressor();
  private final ChatCompressor chat = Toy.chat(compressor);
  private final ScoringModel scoring = new CompressorScoringModel(chat);

  @AfterEach
  void close() {
    compressor.close();
  }

  private static Content content(String text, double score) {
    return Content.from(
        TextSegment.from(text, Metadata.from("source", "a.txt")),
        Map.of(ContentMetadata.SCORE, score));
  }

  private static RetrievalAugmentor augmentor(ContentAggregator aggregator) {
    return DefaultRetrievalAugmentor.builder()
        .contentRetriever(query -> CONTENTS)
        .contentAggregator(aggregator)
        .offloadBlocking(true)
        .build();
  }

  private static AugmentationRequest request(String question) {
    UserMessage message = UserMessage.from(question);
    return new AugmentationRequest(
        message, dev.langchain4j.rag.query.Metadata.from(message, 1, List.of()));
  }

  private static double score(Content content) {
    return (double) content.metadata().get(ContentMetadata.RERANKED_SCORE);
  }

  private static List<String> texts(List<Content> contents) {
    return contents.stream().map(content -> content.textSegment().text()).toList();
  }

  @Test
  void scoresForLangChain4jsReranker() throws Exception {
    RetrievalAugmentor augmentor =
        augmentor(
            ReRankingContentAggregator.builder()
                .scoringModel(scoring)
                .minScore(0.5)
                .maxResults(5)
                .build());
    for (List<Content> contents :
        List.of(
            augmentor.augment(request("Which gold?")).contents(),
            augmentor.augmentAsync(request("Which gold?")).get().contents())) {
      assertThat(texts(contents)).containsExactly(Toy.CONTEXT, "All gold.");
      assertThat(score(contents.get(0))).isBetween(0.9, 1.0);
    }
  }

  @Test
  void scoresOneSegmentAlone() {
    assertThat(scoring.score("All gold.", "gold").content()).isGreaterThan(0.9);
    assertThat(scoring.score("All tin.", "gold").content()).isLessThan(0.1);
    assertThat(scoring.scoreAll(List.of(), "gold").content()).isEmpty();
  }

  @Test
  void withoutAQuestionAllAreEqual() {
    List<TextSegment> segments = CONTENTS.stream().map(Content::textSegment).toList();
    assertThat(scoring.scoreAll(segments, " ").content()).containsExactly(1.0, 1.0, 1.0);
  }

  @Test
  void ordersAndCompressesInOnePass() throws Exception {
    RetrievalAugmentor augmentor =
        augmentor(
            new RerankingContentAggregator(
                new DefaultContentAggregator(), DocumentRanker.builder(chat).topN(1).build()));
    for (List<Content> contents :
        List.of(
            augmentor.augment(request("Which gold?")).contents(),
            augmentor.augmentAsync(request("Which gold?")).get().contents())) {
      assertThat(texts(contents)).containsExactly(Toy.KEPT);
      Content first = contents.get(0);
      assertThat(score(first)).isBetween(0.9, 1.0);
      assertThat(first.metadata()).containsEntry(ContentMetadata.SCORE, 0.8);
      assertThat(first.textSegment().metadata().toMap())
          .containsKeys("source", CompressingContentAggregator.SPANS);
    }
    assertThat(CONTENTS.get(1).metadata()).containsOnlyKeys(ContentMetadata.SCORE);
  }

  @Test
  void aFailureIsThrownOrLeavesTheContentsAsTheyCame() {
    compressor.close();
    Map<Query, java.util.Collection<List<Content>>> retrieved =
        Map.of(Query.from("gold"), List.of(CONTENTS));
    assertThatThrownBy(
            () ->
                new RerankingContentAggregator(
                        new DefaultContentAggregator(), DocumentRanker.builder(chat).build())
                    .aggregate(retrieved))
        .isInstanceOf(IllegalStateException.class);
    ChatCompressor lenient =
        ChatCompressor.builder(compressor).onFailure(FailurePolicy.PASS_THROUGH).build();
    assertThat(
            new RerankingContentAggregator(
                    new DefaultContentAggregator(), DocumentRanker.builder(lenient).build())
                .aggregate(retrieved))
        .isEqualTo(CONTENTS);
  }
}
