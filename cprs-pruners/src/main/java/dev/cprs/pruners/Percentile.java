package dev.cprs.pruners;

import java.util.Arrays;

/** numpy's {@code percentile}, method linear. */
final class Percentile {
  private Percentile() {}

  /**
   * The percentile of some values.
   *
   * @param values at least one
   * @param percent 0 to 100
   */
  static double of(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = percent / 100.0 * (sorted.length - 1);
    int below = (int) Math.min(Math.floor(place), sorted.length - 1);
    int above = Math.min(below + 1, sorted.length - 1);
    double share = place - below;
    double difference = sorted[above] - sorted[below];
    // As numpy interpolates, so that equal neighbours give exactly their value.
    return share >= 0.5
        ? sorted[above] - difference * (1 - share)
        : sorted[below] + difference * share;
  }
}
