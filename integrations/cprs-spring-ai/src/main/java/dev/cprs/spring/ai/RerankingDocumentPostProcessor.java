package dev.cprs.spring.ai;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.CompressedDocuments;
import dev.cprs.chat.Decision;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;

/**
 * Orders the retrieved documents by the model's relevance for the query, the most relevant first,
 * and compresses them, from one pass of the model.
 *
 * <pre>{@code
 * RetrievalAugmentationAdvisor.builder()
 *     .documentRetriever(retriever)
 *     .documentPostProcessors(
 *         RerankingDocumentPostProcessor.builder(compressor).topN(5).build())
 *     .build();
 * }</pre>
 *
 * <p>A document's score is that of its most relevant unit (of prose: of its most relevant
 * sentence), from 0 to 1. It becomes the document's {@link Document#getScore() score}, and is among
 * its metadata as {@link #SCORE}; the retriever's score, if there is one, is then there as {@link
 * #RETRIEVAL_SCORE}. Documents with equal scores stay in the order that they came in. Documents of
 * media have no text to judge: they come after the others, unchanged, and are not counted.
 *
 * <p>Documents are ordered whatever their size. They are compressed by the settings of the {@link
 * ChatCompressor}, as {@link CompressingDocumentPostProcessor} does it: all together must reach its
 * threshold in tokens, and a document in which nothing is found is left out. Blank queries, and
 * failures where these are passed through, leave the documents as they came. Thread-safe.
 */
public final class RerankingDocumentPostProcessor implements DocumentPostProcessor {
  /** The key, in a document's metadata, of its score for the query, a {@link Double} from 0 to 1. */
  public static final String SCORE = "cprs_score";

  /** The key, in a document's metadata, of the score that the retriever gave it. */
  public static final String RETRIEVAL_SCORE = "cprs_retrieval_score";

  private final ChatCompressor compressor;
  private final int topN;
  private final double threshold;
  private final boolean compress;

  private RerankingDocumentPostProcessor(Builder builder) {
    this.compressor = builder.compressor;
    this.topN = builder.topN;
    this.threshold = builder.threshold;
    this.compress = builder.compress;
  }

  /** Starts with the defaults, and with the settings of a compressor. */
  public static Builder builder(ChatCompressor compressor) {
    return new Builder(compressor);
  }

  /**
   * Orders the documents, compresses them, and keeps the first ones.
   *
   * @return documents with scores, the highest first; empty if none reaches the threshold
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compressDocuments}
   */
  @Override
  public List<Document> process(Query query, List<Document> documents) {
    List<Document> given = documents.stream().filter(Document::isText).toList();
    List<String> texts = given.stream().map(DocumentTexts::of).toList();
    @Nullable CompressedDocuments compressed =
        compress ? compressor.compressDocuments(query.text(), texts) : null;
    List<Double> scores = scores(query, texts, compressed);
    if (scores.isEmpty()) {
      return documents;
    }
    Map<Integer, CompressedDocuments.Document> kept =
        compressed == null || !compressed.changed()
            ? Map.of()
            : compressed.documents().stream()
                .collect(Collectors.toMap(CompressedDocuments.Document::index, it -> it));
    Stream<Document> ordered =
        IntStream.range(0, given.size())
            .boxed()
            .filter(i -> scores.get(i) >= threshold && (kept.isEmpty() || kept.containsKey(i)))
            .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
            .limit(topN)
            .map(i -> scored(DocumentTexts.write(given.get(i), kept.get(i)), scores.get(i)));
    return Stream.concat(ordered, documents.stream().filter(document -> !document.isText()))
        .toList();
  }

  /** From the compression; by a pass of their own if it had no reason for one. */
  private List<Double> scores(
      Query query, List<String> texts, @Nullable CompressedDocuments compressed) {
    boolean unread =
        compressed == null || compressed.decision().outcome() == Decision.Outcome.BELOW_THRESHOLD;
    return unread ? compressor.scoreDocuments(query.text(), texts) : compressed.scores();
  }

  private static Document scored(Document document, double score) {
    Map<String, Object> metadata = new HashMap<>(document.getMetadata()); // mutate() shares it
    metadata.put(SCORE, score);
    if (document.getScore() != null) {
      metadata.put(RETRIEVAL_SCORE, document.getScore());
    }
    Document scored = document.mutate().metadata(metadata).score(score).build();
    scored.setContentFormatter(document.getContentFormatter());
    return scored;
  }

  /** Builds a post-processor. Not thread-safe. */
  public static final class Builder {
    private final ChatCompressor compressor;
    private int topN = Integer.MAX_VALUE;
    private double threshold;
    private boolean compress = true;

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
      topN = value;
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
      threshold = value;
      return this;
    }

    /** Sets whether the documents are also compressed. Default: yes. */
    public Builder compress(boolean value) {
      compress = value;
      return this;
    }

    /** The post-processor. */
    public RerankingDocumentPostProcessor build() {
      return new RerankingDocumentPostProcessor(this);
    }
  }
}
