package dev.cprs.spring.ai;

import dev.cprs.chat.DocumentRanker;
import dev.cprs.chat.RankedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;

/**
 * Orders the retrieved documents by the model's relevance for the query, the most relevant first,
 * and compresses them, from one pass of the model; {@link DocumentRanker} says how.
 *
 * <pre>{@code
 * RetrievalAugmentationAdvisor.builder()
 *     .documentRetriever(retriever)
 *     .documentPostProcessors(
 *         new RerankingDocumentPostProcessor(
 *             DocumentRanker.builder(compressor).topN(5).build()))
 *     .build();
 * }</pre>
 *
 * <p>The score that orders a document, from 0 to 1, becomes its {@link Document#getScore() score},
 * and is in its metadata as {@link #SCORE}. The retriever's score, if there is one, is in its
 * metadata as {@link #RETRIEVAL_SCORE}. A compressed document also gets {@link
 * CompressingDocumentPostProcessor#SPANS}. Id, metadata and formatter stay. Documents of media have
 * no text to judge: they come after the others, unchanged, and {@code topN} doesn't count them.
 * Thread-safe.
 */
public final class RerankingDocumentPostProcessor implements DocumentPostProcessor {
  /** The key, in a document's metadata, of its score for the query: a {@link Double}, 0 to 1. */
  public static final String SCORE = "cprs_score";

  /** The key, in a document's metadata, of the score that the retriever gave it. */
  public static final String RETRIEVAL_SCORE = "cprs_retrieval_score";

  private final DocumentRanker ranker;

  /** Uses the settings of a ranker. */
  public RerankingDocumentPostProcessor(DocumentRanker ranker) {
    this.ranker = Objects.requireNonNull(ranker, "ranker");
  }

  /**
   * Orders and compresses the documents.
   *
   * @return the documents, the most relevant first; as they came if the query is blank, or if the
   *     compressor failed and failures are passed through
   * @throws dev.cprs.CprsException as {@link DocumentRanker#rank}
   */
  @Override
  public List<Document> process(Query query, List<Document> documents) {
    List<Document> texts = documents.stream().filter(Document::isText).toList();
    List<RankedDocument> ranked =
        ranker.rank(query.text(), texts.stream().map(DocumentTexts::of).toList());
    if (ranked.stream().anyMatch(document -> document.score().isEmpty())) {
      return documents;
    }
    return Stream.concat(
            ranked.stream().map(document -> write(texts.get(document.index()), document)),
            documents.stream().filter(document -> !document.isText()))
        .toList();
  }

  private static Document write(Document document, RankedDocument ranked) {
    Document kept = DocumentTexts.write(document, ranked.text(), ranked.places());
    double score = ranked.score().orElseThrow();
    Map<String, Object> metadata = new HashMap<>(kept.getMetadata()); // mutate() shares it
    metadata.put(SCORE, score);
    if (document.getScore() != null) {
      metadata.put(RETRIEVAL_SCORE, document.getScore());
    }
    Document scored = kept.mutate().metadata(metadata).score(score).build();
    scored.setContentFormatter(document.getContentFormatter());
    return scored;
  }
}
