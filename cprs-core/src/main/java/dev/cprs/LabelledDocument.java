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
 */
record LabelledDocument(int index, String text, WindowPlan plan, TokenLabels labels) {
  TokenizedText tokens() {
    return plan.tokens();
  }

  /**
   * The spans that the model chose.
   *
   * @param threshold the score that a span must reach
   * @param tags finds the tag for a label's tag index
   * @return in document order, disjoint unless the published form is asked for
   */
  List<Candidate> candidates(
      CompressionOptions options,
      ControlPrompt prompt,
      Granularity granularity,
      double threshold,
      IntFunction<@Nullable String> tags) {
    boolean published = options.isPublished();
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
      Span.Builder kept =
          Span.builder(index, start, end, stripped).score(span.score()).tokens(size);
      String tag = tags.apply(span.tag());
      if (tag != null) {
        kept.tag(tag);
      }
      double mean = labels.meanRelevance(span.firstToken(), span.endToken());
      candidates.add(new Candidate(kept.build(), mean, false));
    }
    return candidates;
  }

  /** The whole document as one span. */
  Span whole() {
    return Span.builder(index, 0, text.length(), text).tokens(tokens().size()).build();
  }

  private List<LabelledSpan> labelled(
      CompressionOptions options, ControlPrompt prompt, double threshold) {
    SpanDecoder.Settings settings =
        new SpanDecoder.Settings(
            options.minSpanTokens().orElse(prompt.defaultMinSpanTokens()),
            options.completeSentences().orElse(false));
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
}
