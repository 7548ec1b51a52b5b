package dev.cprs;

import dev.cprs.decode.LabelledSpan;
import dev.cprs.decode.SentenceSelector;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A document of a request: its text, its windows and, once those are scored, its tokens' labels.
 *
 * @param index its place among the request's documents, from 0
 * @param always what the always-keep patterns match in it
 */
record LabelledDocument(
    int index, String text, WindowPlan plan, List<Candidate> always, TokenLabels labels) {
  TokenizedText tokens() {
    return plan.tokens();
  }

  /**
   * What may be kept of it.
   *
   * @param threshold what a score must reach
   * @param tags the tag of an index of the labels
   * @return in document order, disjoint unless the published form is asked for
   */
  List<Candidate> candidates(
      CompressionOptions options,
      ControlPrompt prompt,
      Granularity granularity,
      double threshold,
      IntFunction<@Nullable String> tags) {
    boolean published = options.spanForm() == SpanForm.PUBLISHED;
    List<LabelledSpan> spans =
        granularity == Granularity.SENTENCES
            ? SentenceSelector.select(text, tokens(), labels, threshold)
            : labelled(options, prompt, threshold);
    List<Candidate> candidates = new ArrayList<>();
    for (LabelledSpan span : published ? spans : SpanDecoder.disjoint(spans, text)) {
      String stripped = text.substring(span.textStart(), span.textEnd());
      int start = published ? span.start() : span.textStart();
      int end = published ? span.end() : span.textEnd();
      int size = tokens().count(span.textStart(), span.textEnd());
      candidates.add(
          new Candidate(
              new Span(index, start, end, stripped, tags.apply(span.tag()), span.score(), size),
              meanRelevance(span),
              false));
    }
    return AlwaysKeep.join(candidates, always, text, tokens());
  }

  /** The whole document as one span. */
  Span whole() {
    return new Span(index, 0, text.length(), text, null, 0, tokens().size());
  }

  private List<LabelledSpan> labelled(
      CompressionOptions options, ControlPrompt prompt, double threshold) {
    SpanDecoder.Settings settings =
        new SpanDecoder.Settings(
            options.minSpanTokens().orElse(prompt.defaultMinSpanTokens()),
            options.completeSentences());
    return SpanDecoder.decode(text, tokens(), labels, settings).stream()
        .filter(span -> span.score() >= threshold)
        .toList();
  }

  /** The highest relevance of its tokens; 0 where there are none. */
  double bestRelevance() {
    double best = 0;
    for (int token = 0; token < tokens().size(); token++) {
      best = Math.max(best, labels.relevance(token));
    }
    return best;
  }

  private double meanRelevance(LabelledSpan span) {
    double sum = 0;
    for (int token = span.firstToken(); token < span.endToken(); token++) {
      sum += labels.relevance(token);
    }
    return sum / Math.max(1, span.endToken() - span.firstToken());
  }
}
