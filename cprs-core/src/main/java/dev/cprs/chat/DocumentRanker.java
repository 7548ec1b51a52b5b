package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.SetOnce;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Orders retrieved documents by their relevance to a question, the most relevant first, and
 * compresses them, from one pass of the model.
 *
 * <p>A document's score is that of its most relevant unit (of prose: of its most relevant
 * sentence). Documents with equal scores stay in the order that they are given in. Documents are
 * ordered whatever their size. They are compressed by the settings of the {@link ChatCompressor},
 * as {@link ChatCompressor#compressDocuments(String, List)} does it: all together must reach its
 * threshold in tokens, and a document in which nothing is found is left out, unless nothing is
 * found in any.
 *
 * <p>Thread-safe.
 */
public final class DocumentRanker {
  private final ChatCompressor compressor;
  private final int topN;
  private final double threshold;
  private final boolean compress;
  private final ChatScope scope;

  private DocumentRanker(Builder builder) {
    this.compressor = builder.compressor;
    this.topN = builder.topN == null ? Integer.MAX_VALUE : builder.topN;
    this.threshold = builder.threshold == null ? 0 : builder.threshold;
    this.compress = builder.compress == null || builder.compress;
    this.scope = builder.scope == null ? ChatScope.none() : builder.scope;
  }

  /** Starts with the defaults, and with the settings of a compressor. */
  public static Builder builder(ChatCompressor compressor) {
    return new Builder(compressor);
  }

  /**
   * Orders documents, compresses them, and keeps the first ones.
   *
   * @param question the user's question
   * @param documents any number of texts
   * @return the documents with their scores, the highest first; empty if none reaches the
   *     threshold. If the question is blank, or if the compressor failed and failures are passed
   *     through: all documents in their order, whole and without scores.
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compressDocuments(String, List)}
   */
  public List<RankedDocument> rank(String question, List<String> documents) {
    List<CompressedDocuments.Document> whole =
        IntStream.range(0, documents.size())
            .mapToObj(i -> new CompressedDocuments.Document(i, documents.get(i), List.of()))
            .toList();
    if (!compress) {
      return ranked(whole, compressor.scoreDocuments(question, documents));
    }
    CompressedDocuments compressed = compressor.compressDocuments(question, documents, scope);
    return compressed.decision().outcome() == Decision.Outcome.BELOW_THRESHOLD
        ? ranked(whole, compressor.scoreDocuments(question, documents))
        : ranked(compressed.documents(), compressed.scores());
  }

  /**
   * {@link #rank} on one of the compressor's own threads. Cancelling the future stops further
   * windows.
   */
  public CompletableFuture<List<RankedDocument>> rankAsync(
      String question, List<String> documents) {
    List<String> copy = List.copyOf(documents);
    return compressor.later(() -> rank(question, copy));
  }

  private List<RankedDocument> ranked(
      List<CompressedDocuments.Document> documents, List<Double> scores) {
    if (scores.isEmpty()) {
      return documents.stream().map(it -> new RankedDocument(it, OptionalDouble.empty())).toList();
    }
    return documents.stream()
        .filter(document -> scores.get(document.index()) >= threshold)
        .sorted(
            Comparator.comparing(
                document -> scores.get(document.index()), Comparator.reverseOrder()))
        .limit(topN)
        .map(it -> new RankedDocument(it, OptionalDouble.of(scores.get(it.index()))))
        .toList();
  }

  /** Builds a ranker. Each setting may be given once. Not thread-safe. */
  public static final class Builder {
    private final ChatCompressor compressor;
    private @Nullable Integer topN;
    private @Nullable Double threshold;
    private @Nullable Boolean compress;
    private @Nullable ChatScope scope;

    private Builder(ChatCompressor compressor) {
      this.compressor = Objects.requireNonNull(compressor, "compressor");
    }

    /**
     * Sets how many documents stay at most, the most relevant ones; 1 or more. Default: all.
     *
     * @throws InvalidRequestException if it is less than 1
     */
    public Builder topN(int value) {
      if (value < 1) {
        throw new InvalidRequestException("The top %d documents; give 1 or more".formatted(value));
      }
      topN = SetOnce.check("topN", topN, value);
      return this;
    }

    /**
     * Sets the score that a document must reach to stay, from 0 to 1. How high scores are depends
     * on the model and on the texts, so try it with your own. Default: 0, all stay.
     *
     * @throws InvalidRequestException if it is not from 0 to 1
     */
    public Builder threshold(double value) {
      if (!(value >= 0 && value <= 1)) {
        throw new InvalidRequestException(
            "A threshold of %s for documents; give one from 0 to 1".formatted(value));
      }
      threshold = SetOnce.check("threshold", threshold, value);
      return this;
    }

    /** Sets whether the documents are also compressed. Default: yes. */
    public Builder compress(boolean value) {
      compress = SetOnce.check("compress", compress, value);
      return this;
    }

    /**
     * Sets whose documents they are, and whether the LLM can read what was left out of them, as
     * {@link ChatCompressor#compressDocuments(String, List, ChatScope)} takes it. Default: the
     * empty caller, and no.
     */
    public Builder scope(ChatScope value) {
      scope = SetOnce.check("scope", scope, value);
      return this;
    }

    /** The ranker. */
    public DocumentRanker build() {
      return new DocumentRanker(this);
    }
  }
}
