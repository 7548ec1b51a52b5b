package dev.cprs.spring.ai;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;

/**
 * Compresses the retrieved documents by the query. The size threshold counts all documents
 * together. A document in which nothing is found is left out; if nothing is found in any, all stay.
 * Marks say what was left out ({@link CompressedDocuments}).
 *
 * <pre>{@code
 * RetrievalAugmentationAdvisor.builder()
 *     .documentRetriever(retriever)
 *     .documentPostProcessors(new CompressingDocumentPostProcessor(compressor))
 *     .build();
 * }</pre>
 *
 * <p>A compressed document keeps its id, score, metadata and formatter, and gets {@link #SPANS}.
 * Documents that are left alone, such as those of media, come back as the same objects.
 * Thread-safe.
 */
public final class CompressingDocumentPostProcessor implements DocumentPostProcessor {
  /**
   * The key, in a compressed document's metadata, of the places in the original text that were
   * kept: {@code 12-48,100-131}, UTF-16 offsets, start inclusive and end exclusive.
   */
  public static final String SPANS = "cprs_spans";

  private final ChatCompressor compressor;
  private final ChatScope scope;

  /** Uses the settings of a compressor. What is left out can't be read again. */
  public CompressingDocumentPostProcessor(ChatCompressor compressor) {
    this(compressor, ChatScope.none());
  }

  /**
   * Uses the settings of a compressor.
   *
   * @param scope whose documents they are, and whether their LLM is offered {@link
   *     OriginalToolCallback}: a post-processor isn't told. {@code
   *     ChatScope.of(caller).withRetrievalTool(OriginalReader.TOOL)} says that it is
   */
  public CompressingDocumentPostProcessor(ChatCompressor compressor, ChatScope scope) {
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.scope = Objects.requireNonNull(scope, "scope");
  }

  /**
   * Compresses the documents and keeps their order.
   *
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compressDocuments(String, List)}
   */
  @Override
  public List<Document> process(Query query, List<Document> documents) {
    int[] places =
        IntStream.range(0, documents.size()).filter(i -> documents.get(i).isText()).toArray();
    List<String> texts =
        IntStream.of(places).mapToObj(i -> DocumentTexts.of(documents.get(i))).toList();
    CompressedDocuments compressed = compressor.compressDocuments(query.text(), texts, scope);
    if (!compressed.changed()) {
      return documents;
    }
    List<Document> kept = new ArrayList<>();
    int next = 0;
    for (CompressedDocuments.Document document : compressed.documents()) {
      int place = places[document.index()];
      addMedia(documents.subList(next, place), kept);
      kept.add(DocumentTexts.write(documents.get(place), document.text(), document.places()));
      next = place + 1;
    }
    addMedia(documents.subList(next, documents.size()), kept);
    return kept;
  }

  private static void addMedia(List<Document> documents, List<Document> kept) {
    documents.stream().filter(document -> !document.isText()).forEach(kept::add);
  }
}
