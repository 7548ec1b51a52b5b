package dev.cprs.eval.calibration;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.select.RelevanceThreshold;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The relevances of all units of a context.
 *
 * @param scores the relevance of each unit
 * @param wanted whether the question wants it
 * @param length how many tokens the context was to have
 * @param half which half of the documents it belongs to
 * @param answerable what the model's own calibration says of the context
 * @param probabilities what it says of each unit; empty if it has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reading(
    double[] scores,
    boolean[] wanted,
    int length,
    int half,
    OptionalDouble answerable,
    List<OptionalDouble> probabilities) {

  /** Reads a context; empty if the model can't read its script. */
  static Optional<Reading> of(ContextCompressor compressor, Sample sample, int length, int half) {
    CompressionOptions all = CompressionOptions.builder().threshold(0).keepDuplicates(true).build();
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder(sample.query())
                .controlPrompt(sample.prompt())
                .options(all)
                .document(sample.context())
                .build());
    if (!result.unreadable().isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = result.spans();
    double[] scores = spans.stream().mapToDouble(Span::score).toArray();
    boolean[] wanted = new boolean[scores.length];
    for (int i = 0; i < wanted.length; i++) {
      Passage unit = new Passage(spans.get(i).start(), spans.get(i).end());
      wanted[i] = sample.values().stream().anyMatch(value -> isMostOf(unit, value));
    }
    return Optional.of(
        new Reading(
            scores,
            wanted,
            length,
            half,
            result.answerable(),
            spans.stream().map(Span::probability).toList()));
  }

  private static boolean isMostOf(Passage unit, Passage value) {
    return unit.overlaps(value)
        && 2 * unit.intersection(value).length() > Math.min(unit.length(), value.length());
  }

  /** Whether the default threshold keeps a wanted unit. */
  boolean isFound() {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    double threshold = RelevanceThreshold.of(best);
    for (int i = 0; i < scores.length; i++) {
      if (wanted[i] && scores[i] >= threshold) {
        return true;
      }
    }
    return false;
  }
}
