package dev.cprs.select;

/** The score that a unit must reach where none is set. */
public final class RelevanceThreshold {
  /**
   * A unit with this score is kept, whatever the best one's score: an answer may be several units.
   */
  static final double SURE = 0.95;

  /** A unit with a lower score is never kept, not even the best one. */
  public static final double LEAST = 0.05;

  /** A unit is kept if its odds are at least the best unit's odds divided by this. */
  private static final double FACTOR = 8;

  /** A document's best unit needs more than this where another document has a sure one. */
  private static final double EVEN = 0.5;

  private RelevanceThreshold() {}

  /**
   * The default threshold of a document: the score whose odds are an eighth of those of its best
   * unit, limited to 0.05 and 0.95. How confident a model is depends on how close the question's
   * words are to the text's, and on how similar the text is to its training data. It ranks units
   * well all the same. A fixed threshold would keep nothing in one text and too much in another.
   *
   * @param best the highest relevance of all units that are compared, 0 to 1
   * @return 0.05 to 0.95
   */
  public static double of(double best) {
    return within(best, 1);
  }

  /**
   * The default threshold where a unit may be less far from the best one.
   *
   * @param part of the factor between their odds, 0 to 1; the best one's own odds are the limit
   */
  static double within(double best, double part) {
    if (best >= 1) {
      return SURE;
    }
    double odds = best / (1 - best) / Math.max(1, part * FACTOR);
    double threshold = Math.min(best, odds / (1 + odds)); // no rounding goes above the best
    return Math.max(LEAST, Math.min(SURE, threshold));
  }

  /**
   * The default threshold of one document among several. It follows the document's own best unit,
   * so that an answer here isn't dropped for a surer one elsewhere; but where another document has
   * a sure one, a document whose best is more likely not wanted keeps nothing.
   *
   * @param best the highest relevance in the document, 0 to 1
   * @param bestOfAll the highest relevance in all documents, 0 to 1
   */
  public static double of(double best, double bestOfAll) {
    return Math.max(of(best), Math.min(EVEN, of(bestOfAll)));
  }

  /** Whether a score is at least the default threshold that a best score of another would give. */
  static boolean isNear(double score, double best) {
    return score >= of(best);
  }

  /** A score that is not kept by default where another unit has this one. */
  static double below(double score) {
    return of(score) / 2;
  }
}
