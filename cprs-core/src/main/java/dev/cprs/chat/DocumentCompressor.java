package dev.cprs.chat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.internal.WhiteSpace;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compresses retrieved documents by the question that they were retrieved for. Thread-safe. */
final class DocumentCompressor {
  private static final Logger log = LoggerFactory.getLogger(ChatCompressor.class);

  private final ContextCompressor compressor;
  private final int thresholdTokens;
  private final CompressionOptions options;
  private final TextCompressor texts;
  private final @Nullable Originals originals;

  /**
   * @param texts reads them
   * @param originals where those of compressed documents are kept; null if they aren't
   */
  DocumentCompressor(
      ContextCompressor compressor,
      int thresholdTokens,
      CompressionOptions options,
      TextCompressor texts,
      @Nullable Originals originals) {
    this.compressor = compressor;
    this.thresholdTokens = thresholdTokens;
    this.options = options;
    this.texts = texts;
    this.originals = originals;
  }

  /**
   * Compresses documents; the threshold applies to all of them together.
   *
   * @throws RuntimeException what the compressor throws, unless failures are passed through
   */
  CompressedDocuments compress(List<String> documents, String question, ChatScope scope) {
    if (WhiteSpace.isBlank(question)) {
      return CompressedDocuments.whole(
          documents, List.of(), Decision.noQuestion(TextKind.RETRIEVED));
    }
    try {
      int[] tokens = documents.stream().mapToInt(compressor::countTokens).toArray();
      int all = IntStream.of(tokens).sum();
      return all < thresholdTokens
          ? CompressedDocuments.whole(
              documents,
              List.of(),
              Decision.belowThreshold(TextKind.RETRIEVED, all, thresholdTokens))
          : compress(documents, tokens, all, texts.fitting(question), scope);
    } catch (RuntimeException e) {
      return CompressedDocuments.whole(
          documents, List.of(), texts.passThrough(TextKind.RETRIEVED, e));
    }
  }

  private CompressedDocuments compress(
      List<String> documents, int[] tokens, int all, String query, ChatScope scope) {
    TextCompressor.Read read = texts.read(TextKind.RETRIEVED, documents, all, query);
    CompressedContext first = read.results().get(0);
    int windows = first.stats().windows();
    if (!read.found()) {
      return CompressedDocuments.whole(
          documents,
          first.documentScores(),
          Decision.nothingFound(TextKind.RETRIEVED, all, windows).askedBy(query));
    }
    boolean ids = originals != null && scope.retrievalTool().isPresent();
    RebuiltDocuments rebuilt = rebuilt(documents, tokens, first, read, ids);
    for (int i = 1; i < read.results().size() && rebuilt.tokens() > read.limit(); i++) {
      CompressedContext smaller = read.results().get(i);
      if (smaller.outcome() == CompressedContext.Outcome.KEPT) {
        RebuiltDocuments with = rebuilt(documents, tokens, smaller, read, ids);
        rebuilt = with.tokens() <= read.limit() ? with : rebuilt;
      }
    }
    if (rebuilt.tokens() >= all) {
      return CompressedDocuments.whole(
          documents,
          first.documentScores(),
          Decision.notShorter(TextKind.RETRIEVED, all, windows).askedBy(query));
    }
    if (!keep(scope.caller(), rebuilt.originals())) {
      rebuilt = rebuilt(documents, tokens, rebuilt.result(), read, false);
    }
    Decision decision =
        Decision.compressed(TextKind.RETRIEVED, all, rebuilt.tokens(), windows).askedBy(query);
    return new CompressedDocuments(rebuilt, first.documentScores(), decision);
  }

  private RebuiltDocuments rebuilt(
      List<String> documents,
      int[] tokens,
      CompressedContext result,
      TextCompressor.Read read,
      boolean ids) {
    return RebuiltDocuments.of(
        documents, tokens, result, read.marked(), ids, compressor::countTokens);
  }

  /** Whether they can be read from now on. */
  private boolean keep(String caller, List<String> named) {
    if (originals == null) {
      return named.isEmpty();
    }
    try {
      named.forEach(original -> originals.put(caller, original));
      return true;
    } catch (RuntimeException e) { // the documents can be read without their originals
      log.warn("The originals of compressed documents are not kept", e);
      return false;
    }
  }

  /**
   * The documents' scores; none if the question is blank, or if a failure is passed through.
   *
   * @throws RuntimeException what the compressor throws, unless failures are passed through
   */
  List<Double> score(List<String> documents, String question) {
    if (WhiteSpace.isBlank(question) || documents.isEmpty()) {
      return List.of();
    }
    try {
      // What is kept is of no concern.
      CompressionOptions scoring = options.toBuilder().emptyResult(EmptyResultPolicy.EMPTY).build();
      return compressor
          .compress(texts.request(texts.fitting(question), documents, scoring))
          .documentScores();
    } catch (RuntimeException e) {
      texts.throwUnlessPassedThrough(e);
      log.warn("Documents stay unordered, because the compressor failed", e);
      return List.of();
    }
  }
}
