package dev.cprs.eval.calibration;

import java.util.ArrayList;
import java.util.List;

/** Predicted probabilities and what came of them, in ten bins of equal width. */
final class Reliability {
  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] outcomes = new int[BINS];
  private final double[] predicted = new double[BINS];

  /**
   * A bin.
   *
   * @param predicted the mean prediction
   * @param happened the share that came true
   */
  record Bin(String range, int count, double predicted, double happened) {}

  void add(double probability, boolean outcome) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    counts[bin]++;
    outcomes[bin] += outcome ? 1 : 0;
    predicted[bin] += probability;
  }

  /** The bins that have something, rising. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        bins.add(
            new Bin(
                "0.%d-%s".formatted(bin, bin + 1 == BINS ? "1" : "0." + (bin + 1)),
                counts[bin],
                predicted[bin] / counts[bin],
                (double) outcomes[bin] / counts[bin]));
      }
    }
    return bins;
  }

  int count() {
    return bins().stream().mapToInt(Bin::count).sum();
  }

  /** The expected calibration error: the mean distance of the two, weighted by the bins' counts. */
  double error() {
    return bins().stream()
            .mapToDouble(bin -> bin.count() * Math.abs(bin.predicted() - bin.happened()))
            .sum()
        / Math.max(1, count());
  }
}
