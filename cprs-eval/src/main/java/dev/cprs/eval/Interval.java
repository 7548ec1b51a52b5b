package dev.cprs.eval;

/**
 * A share with its 95 % confidence interval, after Wilson (1927): unlike the usual one it says
 * something where all or none are kept.
 *
 * @param share 0 to 1
 * @param low 0 to 1
 * @param high 0 to 1
 */
record Interval(double share, double low, double high) {
  private static final double Z = 1.959964;

  /**
   * The interval of some out of all.
   *
   * @param all at least 1
   */
  static Interval of(int some, int all) {
    double share = (double) some / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / all + square / all / 4) / (1 + square);
    // At the ends the formula is exact but for rounding.
    return new Interval(
        share,
        some == 0 ? 0 : Math.max(0, middle - half),
        some == all ? 1 : Math.min(1, middle + half));
  }
}
