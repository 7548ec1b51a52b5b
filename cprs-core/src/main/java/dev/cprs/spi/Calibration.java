package dev.cprs.spi;

import java.util.Arrays;
import java.util.List;

/**
 * What a model's relevances mean as probabilities, fitted on questions whose answers are marked:
 * {@code cprs measure --suite calibration}. Belongs to one set of weights. Immutable and
 * thread-safe.
 *
 * @param relevance intercept, slope and, where the fit knows contexts of several lengths, a weight
 *     of the context's size: a unit of relevance r is wanted with log odds {@code intercept + slope
 *     * ln(r / (1 - r)) + weight * size}. In a longer context more units reach the same relevance
 *     by chance
 * @param answerable intercept and weights of the log odds of the best, second and tenth relevance
 *     of a context and, where the fit knows it, of its size: the log odds that the context answers
 *     the question. The size is the natural logarithm of the number of units, of 1,000 at most
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
   * Fits have seen contexts of some thousands of tokens: beyond this size they say nothing more.
   */
  private static final int MOST_UNITS = 1000;

  /**
   * @throws IllegalArgumentException if there are not two or three and four or five finite numbers,
   *     or the slope isn't above 0: a unit of higher relevance is never less probable
   */
  public Calibration {
    relevance = List.copyOf(relevance);
    answerable = List.copyOf(answerable);
    boolean finite =
        relevance.stream().allMatch(Double::isFinite)
            && answerable.stream().allMatch(Double::isFinite);
    if (!isSize(relevance, 2)
        || !isSize(answerable, PLACES.length + 1)
        || !finite
        || relevance.get(1) <= 0) {
      throw new IllegalArgumentException(
          "A calibration of %s for relevance and %s for answerable; give intercept and slope above 0, and intercept and three weights, each with one more for the context's size or without"
              .formatted(relevance, answerable));
    }
  }

  private static boolean isSize(List<Double> numbers, int least) {
    return numbers.size() == least || numbers.size() == least + 1;
  }

  /**
   * The probability that a unit of this relevance is wanted, 0 to 1.
   *
   * @param units how many units the context has, itself among them
   */
  public double wanted(double score, int units) {
    return probability(relevance, logOdds(score), size(units));
  }

  /**
   * The probability that a context answers the question, 0 to 1.
   *
   * @param scores the relevances of all its units, in any order; an empty context has none
   */
  public double answers(double[] scores) {
    return probability(answerable, features(scores));
  }

  /**
   * What a fit reads: the log odds of the best, second and tenth relevance, of missing ones the
   * lowest, and the context's size.
   *
   * @param scores in any order
   */
  public static double[] features(double[] scores) {
    double[] rising = scores.clone();
    Arrays.sort(rising);
    double[] features = new double[PLACES.length + 1];
    for (int i = 0; i < PLACES.length; i++) {
      int place = rising.length - 1 - PLACES[i];
      features[i] = logOdds(place >= 0 ? rising[place] : 0);
    }
    features[PLACES.length] = size(scores.length);
    return features;
  }

  /** The size of a context of so many units. */
  public static double size(int units) {
    return Math.log(Math.max(1, Math.min(MOST_UNITS, units)));
  }

  /** The log odds of a relevance, within limits. */
  public static double logOdds(double score) {
    double limited = Math.max(LOWEST, Math.min(1 - HIGHEST, score));
    return Math.log(limited / (1 - limited));
  }

  /**
   * @param weights the intercept before those of the features; none for the last, and it isn't read
   */
  private static double probability(List<Double> weights, double... features) {
    double logOdds = weights.get(0);
    for (int i = 1; i < weights.size(); i++) {
      logOdds += weights.get(i) * features[i - 1];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }
}
