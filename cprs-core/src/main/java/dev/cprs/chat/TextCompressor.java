package dev.cprs.chat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compresses one text, or some retrieved documents, by a question. The compressed text has fewer
 * tokens and fewer characters; otherwise the text is returned unchanged. Thread-safe.
 */
final class TextCompressor {
  private static final Logger log = LoggerFactory.getLogger(ChatCompressor.class);

  /**
   * A question may take at most one part in this many of a window. It is in every window, beside
   * the control prompt, and takes room from the context.
   */
  private static final int QUESTION_SHARE = 4;

  private final ContextCompressor compressor;
  private final int thresholdTokens;
  private final @Nullable ControlPrompt controlPrompt;
  private final @Nullable CompressionOptions options;
  private final FailurePolicy onFailure;

  TextCompressor(
      ContextCompressor compressor,
      int thresholdTokens,
      @Nullable ControlPrompt controlPrompt,
      @Nullable CompressionOptions options,
      FailurePolicy onFailure) {
    this.compressor = compressor;
    this.thresholdTokens = thresholdTokens;
    this.controlPrompt = controlPrompt;
    this.options = options;
    this.onFailure = onFailure;
  }

  /**
   * A text after compression.
   *
   * @param text the same object as the input, if nothing was compressed
   * @param decisions one for each of its blocks that is not blank
   */
  record Result(String text, List<Decision> decisions) {
    Result {
      decisions = List.copyOf(decisions);
    }

    boolean failed() {
      return decisions.stream().anyMatch(d -> d.outcome() == Decision.Outcome.FAILED);
    }
  }

  /**
   * Compresses the blocks of a text.
   *
   * @throws RuntimeException what the compressor throws, unless failures are passed through
   */
  Result compress(TextKind kind, String text, List<Block> blocks, String question) {
    try {
      List<Decision> decisions = new ArrayList<>();
      StringBuilder rebuilt = new StringBuilder();
      int from = 0;
      for (Block block : blocks) {
        String context = block.in(text);
        if (!WhiteSpace.isBlank(context)) {
          Kept kept = compress(kind, context, question);
          decisions.add(kept.decision());
          rebuilt.append(text, from, block.start()).append(kept.text());
          from = block.end();
        }
      }
      rebuilt.append(text, from, text.length());
      if (rebuilt.length() == text.length()) {
        return new Result(text, decisions);
      }
      boolean whole = blocks.equals(List.of(Block.whole(text)));
      return whole || compressor.countTokens(rebuilt.toString()) < compressor.countTokens(text)
          ? new Result(rebuilt.toString(), decisions)
          : new Result(text, decisions.stream().map(Decision::takenBack).toList());
    } catch (RuntimeException e) {
      return new Result(text, List.of(passThrough(kind, e)));
    }
  }

  /** The kept part of a context, with fewer tokens and fewer characters, or all of it. */
  private record Kept(String text, Decision decision) {}

  private Kept compress(TextKind kind, String context, String question) {
    int tokens = compressor.countTokens(context);
    if (tokens < thresholdTokens) {
      return new Kept(context, Decision.belowThreshold(kind, tokens, thresholdTokens));
    }
    CompressedContext result = compressor.compress(request(question, List.of(context)));
    int windows = result.stats().windows();
    if (result.outcome() != CompressedContext.Outcome.KEPT) {
      return new Kept(context, Decision.nothingFound(kind, tokens, windows));
    }
    String kept =
        kind == TextKind.MARKED_BLOCK ? withMargins(context, result.text()) : result.text();
    int keptTokens = compressor.countTokens(kept);
    return kept.length() < context.length() && keptTokens < tokens
        ? new Kept(kept, Decision.compressed(kind, tokens, keptTokens, windows))
        : new Kept(context, Decision.notShorter(kind, tokens, windows));
  }

  /** Keeps the white space at a block's ends, so that markers stay on their own lines. */
  private static String withMargins(String context, String kept) {
    int leading = WhiteSpace.start(context);
    int trailing = WhiteSpace.end(context, leading);
    return context.substring(0, leading) + WhiteSpace.strip(kept) + context.substring(trailing);
  }

  /**
   * Compresses documents; the threshold applies to all of them together.
   *
   * @throws RuntimeException what the compressor throws, unless failures are passed through
   */
  CompressedDocuments compress(List<String> documents, String question) {
    List<CompressedDocuments.Document> whole =
        IntStream.range(0, documents.size())
            .mapToObj(i -> new CompressedDocuments.Document(i, documents.get(i), List.of()))
            .toList();
    try {
      return compress(whole, documents, question);
    } catch (RuntimeException e) {
      return new CompressedDocuments(whole, passThrough(TextKind.RETRIEVED, e));
    }
  }

  private CompressedDocuments compress(
      List<CompressedDocuments.Document> whole, List<String> documents, String question) {
    if (WhiteSpace.isBlank(question)) {
      return new CompressedDocuments(whole, Decision.noQuestion(TextKind.RETRIEVED));
    }
    int[] tokens = documents.stream().mapToInt(compressor::countTokens).toArray();
    int all = IntStream.of(tokens).sum();
    if (all < thresholdTokens) {
      return new CompressedDocuments(
          whole, Decision.belowThreshold(TextKind.RETRIEVED, all, thresholdTokens));
    }
    CompressedContext result = compressor.compress(request(question, documents));
    int windows = result.stats().windows();
    if (result.outcome() != CompressedContext.Outcome.KEPT) {
      return new CompressedDocuments(
          whole, result.documentScores(), Decision.nothingFound(TextKind.RETRIEVED, all, windows));
    }
    Map<Integer, List<Span>> spans =
        result.spans().stream()
            .collect(Collectors.groupingBy(Span::document, TreeMap::new, Collectors.toList()));
    List<CompressedDocuments.Document> kept = new ArrayList<>();
    int out = 0;
    for (Map.Entry<Integer, List<Span>> entry : spans.entrySet()) {
      int index = entry.getKey();
      String text = result.text(index);
      int textTokens = compressor.countTokens(text);
      boolean shorter = text.length() < documents.get(index).length() && textTokens < tokens[index];
      kept.add(
          new CompressedDocuments.Document(
              index, shorter ? text : documents.get(index), entry.getValue()));
      out += shorter ? textTokens : tokens[index];
    }
    return out < all
        ? new CompressedDocuments(
            kept,
            result.documentScores(),
            Decision.compressed(TextKind.RETRIEVED, all, out, windows))
        : new CompressedDocuments(
            whole, result.documentScores(), Decision.notShorter(TextKind.RETRIEVED, all, windows));
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
      CompressionOptions.Builder scoring =
          options == null ? CompressionOptions.builder() : options.toBuilder();
      scoring.emptyResult(EmptyResultPolicy.EMPTY); // what is kept is of no concern
      return compressor.compress(request(question, documents, scoring.build())).documentScores();
    } catch (RuntimeException e) {
      throwUnlessPassedThrough(e);
      log.warn("Documents stay unordered, because the compressor failed", e);
      return List.of();
    }
  }

  private CompressionRequest request(String question, List<String> documents) {
    return request(question, documents, options);
  }

  private CompressionRequest request(
      String question, List<String> documents, @Nullable CompressionOptions options) {
    CompressionRequest.Builder request =
        CompressionRequest.builder(endThatFits(question)).documents(documents);
    if (controlPrompt != null) {
      request.controlPrompt(controlPrompt);
    }
    if (options != null) {
      request.options(options);
    }
    return request.build();
  }

  /**
   * Cuts a question that takes more than its share of a window down to its end. It is a guess that
   * users who paste a text ask their question after it.
   */
  private String endThatFits(String question) {
    OptionalInt window = options == null ? OptionalInt.empty() : options.windowTokens();
    int limit = window.orElse(compressor.windowTokens()) / QUESTION_SHARE;
    String end = question;
    int tokens = compressor.countTokens(end);
    while (tokens > limit) {
      // Each round cuts in proportion to the excess tokens.
      int start = end.length() - (int) ((long) end.length() * limit / tokens);
      boolean inPair =
          start < end.length()
              && Character.isSurrogatePair(end.charAt(start - 1), end.charAt(start));
      end = WhiteSpace.strip(end.substring(inPair ? start + 1 : start));
      tokens = compressor.countTokens(end);
    }
    return end;
  }

  private Decision passThrough(TextKind kind, RuntimeException failure) {
    throwUnlessPassedThrough(failure);
    log.warn("A text is sent uncompressed, because the compressor failed", failure);
    return Decision.failed(kind, failure);
  }

  private void throwUnlessPassedThrough(RuntimeException failure) {
    if (onFailure == FailurePolicy.THROW || failure instanceof CompressionCancelledException) {
      throw failure;
    }
  }
}
