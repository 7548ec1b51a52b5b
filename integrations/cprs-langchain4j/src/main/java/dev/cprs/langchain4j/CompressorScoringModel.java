package dev.cprs.langchain4j;

import dev.cprs.chat.ChatCompressor;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.model.scoring.request.ScoringRequest;
import dev.langchain4j.model.scoring.response.ScoringResponse;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Scores text segments by the compressor's model, for LangChain4j's {@link
 * dev.langchain4j.rag.content.aggregator.ReRankingContentAggregator} and whatever else takes a
 * scoring model. A segment's score is that of its most relevant unit (of prose: of its most
 * relevant sentence), from 0 to 1. All segments of a call are scored together; to compare them,
 * give them in one call.
 *
 * <p>To compress in the same pass, use {@link RerankingContentAggregator}.
 *
 * <p>A blank query, and a failure where these are passed through, give each segment the score 1:
 * all stay, in their order. Thread-safe.
 */
public final class CompressorScoringModel implements ScoringModel {
  private final ChatCompressor compressor;

  /** Uses the settings of a compressor, but for its threshold in tokens: all sizes are scored. */
  public CompressorScoringModel(ChatCompressor compressor) {
    this.compressor = Objects.requireNonNull(compressor, "compressor");
  }

  /**
   * Scores segments for a query.
   *
   * @throws dev.cprs.CprsException as {@link ChatCompressor#scoreDocuments}
   */
  @Override
  public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
    List<String> texts = segments.stream().map(TextSegment::text).toList();
    return Response.from(orEqual(compressor.scoreDocuments(query, texts), segments.size()));
  }

  @Override
  public CompletableFuture<ScoringResponse> doScoreAsync(ScoringRequest request) {
    return compressor
        .scoreDocumentsAsync(request.query(), request.documents())
        .thenApply(
            scores ->
                ScoringResponse.builder()
                    .scores(orEqual(scores, request.documents().size()))
                    .build());
  }

  private static List<Double> orEqual(List<Double> scores, int segments) {
    return scores.isEmpty() ? Collections.nCopies(segments, 1.0) : scores;
  }
}
