package dev.cprs.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A result as JSON. A span's {@code start} (inclusive) and {@code end} (exclusive) count UTF-16
 * units of its document; {@code startCodePoint} and {@code endCodePoint} are the same places
 * counted in code points.
 */
public final class ResultJson {
  private ResultJson() {}

  /**
   * A result as one line of JSON.
   *
   * @param documents the documents of the request, in its order
   * @throws NullPointerException if an argument is null
   */
  public static String of(List<String> documents, CompressedContext result) {
    return tree(documents, result).toString();
  }

  /**
   * A result as a tree of JSON.
   *
   * @param documents the documents of the request, in its order
   * @throws NullPointerException if an argument is null
   */
  public static ObjectNode tree(List<String> documents, CompressedContext result) {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(result, "result");
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("text", result.text());
    ArrayNode spans = root.putArray("spans");
    List<CodePoints> codePoints = documents.stream().map(CodePoints::new).toList();
    for (Span span : result.spans()) {
      CodePoints offsets = codePoints.get(span.document());
      ObjectNode one =
          spans
              .addObject()
              .put("start", span.start())
              .put("end", span.end())
              .put("startCodePoint", offsets.at(span.start()))
              .put("endCodePoint", offsets.at(span.end()))
              .put("text", span.text())
              .put("tag", span.tag().orElse(null))
              .put("score", score(span))
              .put("document", span.document())
              .put("tokens", span.tokens())
              .put("kind", span.kind().map(kind -> written(kind)).orElse(null))
              .put("path", span.path());
      span.probability().ifPresent(value -> one.put("probability", rounded(value, 1e3)));
      if (!span.otherPlaces().isEmpty()) {
        ArrayNode others = one.putArray("otherPlaces");
        for (Span.Place place : span.otherPlaces()) {
          others
              .addObject()
              .put("document", place.document())
              .put("start", place.start())
              .put("end", place.end());
        }
      }
    }
    ArrayNode formats = root.putArray("formats");
    result.formats().forEach(formats::add);
    if (!result.unreadable().isEmpty()) {
      ArrayNode unreadable = root.putArray("unreadable");
      result.unreadable().forEach(unreadable::add);
    }
    if (result.documentScores().size() > 1) { // the order of one document is no news
      ArrayNode scores = root.putArray("documentScores");
      result.documentScores().forEach(score -> scores.add(rounded(score, 1e6)));
    }
    result.answerable().ifPresent(value -> root.put("answerable", rounded(value, 1e3)));
    CompressionStats stats = result.stats();
    ObjectNode figures = root.putObject("stats");
    figures
        .put("inputTokens", stats.inputTokens())
        .put("outputTokens", stats.outputTokens())
        .put("windows", stats.windows())
        .put("seconds", rounded(stats.total().toNanos() / 1e9, 1e3))
        .put("tokensPerSecond", rounded(stats.tokensPerSecond(), 10))
        .put("prefixTokens", stats.prefixTokens())
        .put("droppedByBudget", stats.droppedByBudget())
        .put("keptShare", rounded(stats.keptShare(), 1e6));
    if (stats.windowsReadAgain() > 0) {
      figures
          .put("windowsReadAgain", stats.windowsReadAgain())
          .put("tokensReadAgain", stats.tokensReadAgain());
    }
    return root.put("outcome", outcome(result));
  }

  /** What became of the request, in lower case with hyphens, such as {@code nothing-found}. */
  public static String outcome(CompressedContext result) {
    return written(result.outcome());
  }

  /** A constant as the JSON has it: in lower case with hyphens. */
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A span's score as the JSON has it: rounded to six decimals. */
  public static double score(Span span) {
    return rounded(span.score(), 1e6);
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
