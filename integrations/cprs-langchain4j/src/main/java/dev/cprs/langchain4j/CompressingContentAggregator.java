package dev.cprs.langchain4j;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedDocuments;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.aggregator.ContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Compresses the contents that another aggregator returns, by the query that they were retrieved
 * for; where there were several queries, by all of them together. The size threshold counts all
 * contents together. A content in which nothing is found is left out; if nothing is found in any,
 * all stay. Marks say what was left out ({@link CompressedDocuments}).
 *
 * <p>A compressed content keeps its metadata and that of its text segment, which also gets {@link
 * #SPANS}. Contents that are left alone come back as the same objects. Thread-safe if the other
 * aggregator is.
 */
public final class CompressingContentAggregator implements ContentAggregator {
  /**
   * The key, in a compressed text segment's metadata, of the places in the original text that were
   * kept: {@code 12-48,100-131}, UTF-16 offsets, start inclusive and end exclusive.
   */
  public static final String SPANS = "cprs_spans";

  private final ContentAggregator aggregator;
  private final ChatCompressor compressor;
  private final ChatScope scope;

  /** Wraps an aggregator. What is left out can't be read again. */
  public CompressingContentAggregator(ContentAggregator aggregator, ChatCompressor compressor) {
    this(aggregator, compressor, ChatScope.none());
  }

  /**
   * Wraps an aggregator.
   *
   * @param scope whose contents they are, and whether their LLM is offered {@link OriginalTools}:
   *     an aggregator isn't told. {@code
   *     ChatScope.of(caller).withRetrievalTool(OriginalReader.TOOL)} says that it is
   */
  public CompressingContentAggregator(
      ContentAggregator aggregator, ChatCompressor compressor, ChatScope scope) {
    this.aggregator = Objects.requireNonNull(aggregator, "aggregator");
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.scope = Objects.requireNonNull(scope, "scope");
  }

  @Override
  public List<Content> aggregate(Map<Query, Collection<List<Content>>> queryToContents) {
    List<Content> contents = aggregator.aggregate(queryToContents);
    return write(
        contents,
        compressor.compressDocuments(
            Contents.question(queryToContents), Contents.texts(contents), scope));
  }

  @Override
  public CompletableFuture<List<Content>> aggregateAsync(
      Map<Query, Collection<List<Content>>> queryToContents) {
    return aggregator
        .aggregateAsync(queryToContents)
        .thenCompose(
            contents ->
                compressor
                    .compressDocumentsAsync(
                        Contents.question(queryToContents), Contents.texts(contents), scope)
                    .thenApply(compressed -> write(contents, compressed)));
  }

  private static List<Content> write(List<Content> contents, CompressedDocuments compressed) {
    if (!compressed.changed()) {
      return contents;
    }
    return compressed.documents().stream()
        .map(
            document ->
                Contents.write(contents.get(document.index()), document.text(), document.places()))
        .toList();
  }
}
