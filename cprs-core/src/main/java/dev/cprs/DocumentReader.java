package dev.cprs;

import dev.cprs.decode.TokenLabels;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.select.LabelledDocument;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the units of a request's documents, tokenizes them and cuts them into windows. */
final class DocumentReader {
  private final Tokenizer tokenizer;
  private final Segmenters segmenters;
  private final CompressionOptions options;
  private final WindowStrategy strategy;

  DocumentReader(Tokenizer tokenizer, Segmenters segmenters, CompressionOptions options) {
    this.tokenizer = tokenizer;
    this.segmenters = segmenters;
    this.options = options;
    this.strategy = options.windowStrategy().orElse(WindowStrategy.sentences());
  }

  /** Whether small documents may share windows. */
  boolean sharesWindows() {
    return strategy instanceof SentenceWindows;
  }

  /**
   * Reads a request's documents. Equal texts of one format share their labels, so that they are
   * scored once.
   *
   * @param contextTokens how many context tokens fit into a window
   * @param checkGoesOn throws if the request is no longer wanted
   */
  List<PlannedDocument> read(CompressionRequest request, int contextTokens, Runnable checkGoesOn) {
    List<PlannedDocument> documents = new ArrayList<>();
    Map<Text, PlannedDocument> read = new HashMap<>();
    for (String content : request.documents()) {
      checkGoesOn.run();
      int index = documents.size();
      Text text = new Text(content, request.format(index));
      PlannedDocument same = read.get(text);
      documents.add(same == null ? read(index, text, contextTokens) : same.again(index));
      read.putIfAbsent(text, documents.get(index));
    }
    return documents;
  }

  /** A document's text, and its format if it was given one. */
  private record Text(String content, Optional<String> format) {}

  /**
   * Reads documents that were read for another model: their units stay as they are.
   *
   * @param contextTokens how many context tokens fit into a window
   * @param checkGoesOn throws if the request is no longer wanted
   */
  List<PlannedDocument> readAnew(
      List<LabelledDocument> read, int contextTokens, Runnable checkGoesOn) {
    List<PlannedDocument> documents = new ArrayList<>();
    Map<TokenLabels, PlannedDocument> known = new HashMap<>();
    for (LabelledDocument other : read) {
      checkGoesOn.run();
      PlannedDocument same = known.get(other.labels());
      PlannedDocument document =
          same == null
              ? planned(other.index(), other.text(), other.format(), other.units(), contextTokens)
              : same.again(other.index());
      documents.add(document);
      known.putIfAbsent(other.labels(), document);
    }
    return documents;
  }

  private PlannedDocument read(int index, Text text, int contextTokens) {
    String content = text.content();
    String format =
        options.isPublished()
            ? Segmenters.PROSE
            : text.format()
                .or(options::format)
                .orElseGet(() -> segmenters.formatOf(content, 0, content.length()));
    return planned(index, content, format, segmenters.segment(content, format), contextTokens);
  }

  private PlannedDocument planned(
      int index, String text, String format, UnitTree units, int contextTokens) {
    WindowPlan plan = plan(text, units, contextTokens);
    TokenLabels labels = new TokenLabels(plan.tokens().size());
    return new PlannedDocument(
        new LabelledDocument(index, text, format, units, plan.tokens(), labels), plan);
  }

  private WindowPlan plan(String text, UnitTree units, int contextTokens) {
    if (WhiteSpace.isBlank(text)) {
      return new WindowPlan(new TokenizedText.Builder(0).build(), List.of());
    }
    if (strategy instanceof SentenceWindows windows) {
      TokenizedText tokens = ReadableText.encode(tokenizer, text, units.noise());
      return windows.plan(text, units, tokens, contextTokens);
    }
    return strategy.plan(text, tokenizer, contextTokens).complete();
  }
}
