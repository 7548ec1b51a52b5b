package dev.cprs.langchain4j;

import dev.cprs.chat.DocumentRanker;
import dev.cprs.chat.RankedDocument;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.aggregator.ContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Orders the contents that another aggregator returns by the model's relevance for the query, the
 * most relevant first, and compresses them, from one pass of the model; {@link DocumentRanker} says
 * how. Where there were several queries, all of them together are the question.
 *
 * <p>The score that orders a content, from 0 to 1, is in its metadata as {@link
 * ContentMetadata#RERANKED_SCORE}, as LangChain4j's own reranker puts it there; the rest of the
 * metadata stays. A compressed content's text segment also gets {@link
 * CompressingContentAggregator#SPANS}. Thread-safe if the other aggregator is.
 */
public final class RerankingContentAggregator implements ContentAggregator {
  private final ContentAggregator aggregator;
  private final DocumentRanker ranker;

  /** Wraps an aggregator. */
  public RerankingContentAggregator(ContentAggregator aggregator, DocumentRanker ranker) {
    this.aggregator = Objects.requireNonNull(aggregator, "aggregator");
    this.ranker = Objects.requireNonNull(ranker, "ranker");
  }

  @Override
  public List<Content> aggregate(Map<Query, Collection<List<Content>>> queryToContents) {
    List<Content> contents = aggregator.aggregate(queryToContents);
    return write(
        contents, ranker.rank(Contents.question(queryToContents), Contents.texts(contents)));
  }

  @Override
  public CompletableFuture<List<Content>> aggregateAsync(
      Map<Query, Collection<List<Content>>> queryToContents) {
    return aggregator
        .aggregateAsync(queryToContents)
        .thenCompose(
            contents ->
                ranker
                    .rankAsync(Contents.question(queryToContents), Contents.texts(contents))
                    .thenApply(ranked -> write(contents, ranked)));
  }

  private static List<Content> write(List<Content> contents, List<RankedDocument> ranked) {
    return ranked.stream().map(it -> write(contents.get(it.index()), it)).toList();
  }

  private static Content write(Content content, RankedDocument ranked) {
    if (ranked.score().isEmpty()) {
      return content;
    }
    Content kept = Contents.write(content, ranked.text(), ranked.places());
    Map<ContentMetadata, Object> metadata = new HashMap<>(kept.metadata());
    metadata.put(ContentMetadata.RERANKED_SCORE, ranked.score().getAsDouble());
    return Content.from(kept.textSegment(), metadata);
  }
}
