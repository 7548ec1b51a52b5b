package dev.cprs;

import dev.cprs.select.UnitScores;
import dev.cprs.spi.Calibration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the relevances of one context mean as probabilities. */
final class Probabilities {
  private final Optional<Calibration> calibration;
  private final double[] scores;

  /**
   * @param calibration the model's; empty if it has none
   * @param documents the scores of their units; none where no units are kept
   */
  Probabilities(Optional<Calibration> calibration, List<UnitScores> documents) {
    this.calibration = documents.isEmpty() ? Optional.empty() : calibration;
    scores = documents.stream().flatMapToDouble(UnitScores::ofUnits).toArray();
  }

  /** The probability that the context answers the question. */
  OptionalDouble answerable() {
    return calibration
        .map(its -> OptionalDouble.of(its.answers(scores)))
        .orElse(OptionalDouble.empty());
  }

  /** The spans with their probabilities, but for those that only a pattern kept. */
  List<Span> of(List<Span> spans) {
    return calibration
        .map(its -> spans.stream().map(span -> with(its, span)).toList())
        .orElse(spans);
  }

  private Span with(Calibration its, Span span) {
    return span.tag().filter(Span.ALWAYS_KEEP::equals).isPresent()
        ? span
        : span.withProbability(its.wanted(span.score(), scores.length));
  }
}
