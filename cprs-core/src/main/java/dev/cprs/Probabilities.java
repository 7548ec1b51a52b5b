package dev.cprs;

import dev.cprs.select.UnitScores;
import dev.cprs.spi.Calibration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What relevances mean as probabilities.
 *
 * @param calibration the model's; empty if it has none, or no units are kept
 */
record Probabilities(Optional<Calibration> calibration) {
  /** The probability that these documents answer the question. */
  OptionalDouble answerable(List<UnitScores> documents) {
    return calibration
        .map(
            its -> {
              double[] scores = documents.stream().flatMapToDouble(UnitScores::ofUnits).toArray();
              return OptionalDouble.of(its.answers(scores));
            })
        .orElse(OptionalDouble.empty());
  }

  /** The spans with their probabilities, but for those that only a pattern kept. */
  List<Span> of(List<Span> spans) {
    return calibration
        .map(its -> spans.stream().map(span -> with(its, span)).toList())
        .orElse(spans);
  }

  private static Span with(Calibration calibration, Span span) {
    return span.tag().filter(Span.ALWAYS_KEEP::equals).isPresent()
        ? span
        : span.withProbability(calibration.wanted(span.score()));
  }
}
