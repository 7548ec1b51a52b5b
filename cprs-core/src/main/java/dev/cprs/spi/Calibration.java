package dev.cprs.spi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a model's relevances mean as probabilities, fitted on questions whose answers are marked:
 * {@code cprs measure --suite calibration}. Belongs to one set of weights. Immutable and
 * thread-safe.
 *
 * @param relevance intercept and slope: a unit of relevance r is wanted with log odds {@code
 *     intercept + slope * ln(r / (1 - r))}
 * @param answerable intercept and three weights, of the log odds of the best, second and tenth
 *     relevance of a context: the log odds that the context answers the question
 */
public record Calibration(List<Double> relevance, List<Double> answerable) {
  /** The places, from 0, of the relevances that say whether there is an answer. */
  private static final int[] PLACES = {0, 1, 9};

  /**
   * Relevances are limited to {@code LOWEST} and to one minus {@code HIGHEST}: beyond, they say
   * nothing.
   */
  private static final double LOWEST = 1e-4;

  private static final double HIGHEST = 1e-5;

  /**
   * @throws IllegalArgumentException if there are not two and four finite numbers, or the slope
   *     isn't above 0: a unit of higher relevance is never less probable
   */
  public Calibration {
    relevance = List.copyOf(relevance);
    answerable = List.copyOf(answerable);
    boolean finite =
        relevance.stream().allMatch(Double::isFinite)
            && answerable.stream().allMatch(Double::isFinite);
    if (relevance.size() != 2
        || answerable.size() != PLACES.length + 1
        || !finite
        || relevance.get(1) <= 0) {
      throw new IllegalArgumentException(
          "A calibration of %s for relevance and %s for answerable; give intercept and slope above 0, and intercept and three weights"
              .formatted(relevance, answerable));
    }
  }

  /** The probability that a unit of this relevance is wanted, 0 to 1. */
  public double wanted(double score) {
    return probability(relevance.get(0) + relevance.get(1) * logOdds(score));
  }

  /**
   * The probability that a context answers the question, 0 to 1.
   *
   * @param scores the relevances of all its units, in any order; an empty context has none
   */
  public double answers(double[] scores) {
    double[] features = features(scores);
    double sum = answerable.get(0);
    for (int i = 0; i < features.length; i++) {
      sum += answerable.get(i + 1) * features[i];
    }
    return probability(sum);
  }

  /**
   * The log odds of the best, second and tenth relevance, for a fit; of missing ones the lowest.
   *
   * @param scores in any order
   */
  public static double[] features(double[] scores) {
    double[] bestFirst =
        Arrays.stream(scores)
            .boxed()
            .sorted(Comparator.reverseOrder())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Arrays.stream(PLACES)
        .mapToDouble(place -> logOdds(place < bestFirst.length ? bestFirst[place] : 0))
        .toArray();
  }

  /** The log odds of a relevance, within limits. */
  public static double logOdds(double score) {
    double limited = Math.max(LOWEST, Math.min(1 - HIGHEST, score));
    return Math.log(limited / (1 - limited));
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
