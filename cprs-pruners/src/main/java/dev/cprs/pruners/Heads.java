package dev.cprs.pruners;

import dev.cprs.spi.SequenceScores;

/** Probabilities of a model's heads. */
final class Heads {
  private Heads() {}

  /** The probability to keep each token: softmax, the second of two. */
  static double[] keep(SequenceScores scores) {
    double[] keep = new double[scores.tokens()];
    for (int i = 0; i < keep.length; i++) {
      keep[i] = keep(scores.drop(i), scores.keep(i));
    }
    return keep;
  }

  /** The probability of the second of two classes. */
  static double keep(double drop, double keep) {
    return sigmoid(keep - drop);
  }

  static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /** The mean of a part. */
  static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }
}
