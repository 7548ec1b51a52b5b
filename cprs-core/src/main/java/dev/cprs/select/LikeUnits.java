package dev.cprs.select;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells units apart that are all of one shape: rows, records, log entries. To a model of language
 * each row of a table looks as relevant as the next, where one number or name is the answer. So a
 * unit loses score for each rare word of the query that the best of its like have and it has not,
 * and one that has them all is as relevant as the best of its table. A word that all of them have,
 * or that only the header has, says nothing.
 *
 * <p>The weights are a guess that {@code cprs measure --suite formats} bears out.
 */
final class LikeUnits {
  private static final Set<UnitKind> LIKE =
      EnumSet.of(
          UnitKind.ROW,
          UnitKind.RECORD,
          UnitKind.FIELD,
          UnitKind.VALUE,
          UnitKind.LINE,
          UnitKind.LOG_ENTRY,
          UnitKind.ELEMENT,
          UnitKind.DECLARATION);

  /** What a unit without any of the words loses, in log odds. */
  private static final double MOST = 6;

  /** A number counts as so many words: who asks for order 1037 may call the rest what he likes. */
  private static final double NUMBER = 3;

  private final UnitScores scores;
  private final UnitTree units;
  private final String text;
  private final QueryWords words;
  private final long[] found;
  private final double[] weights;

  private LikeUnits(UnitScores scores, QueryWords words) {
    this.scores = scores;
    this.units = scores.document().units();
    this.text = scores.document().text();
    this.words = words;
    this.found = new long[units.size()];
    this.weights = new double[words.size()];
  }

  static void adjust(UnitScores scores, QueryWords words) {
    if (words.size() > 0) {
      new LikeUnits(scores, words).adjust();
    }
  }

  private boolean isLike(int node) {
    return units.isUnit(node) && scores.has(node) && LIKE.contains(units.kind(node));
  }

  private void adjust() {
    int[] counts = new int[words.size()];
    int like = 0;
    long inFrames = 0;
    for (int node = 0; node < units.size(); node++) {
      if (isLike(node)) {
        found[node] = words.in(scores.document(), units.start(node), units.end(node));
        for (long left = found[node]; left != 0; left &= left - 1) {
          counts[Long.numberOfTrailingZeros(left)]++;
        }
        like++;
      } else if (units.isFramed(node) && !units.isUnit(node)) {
        inFrames |= words.in(scores.document(), units.start(node), units.headEnd(node));
      }
    }
    if (like < 3) {
      return;
    }
    double all = 0;
    for (int word = 0; word < weights.length; word++) {
      boolean framed = (inFrames >>> word & 1) != 0;
      double tells = words.hasDigit(word) ? NUMBER : 1;
      weights[word] = counts[word] == 0 ? 0 : tells * Math.log((double) like / counts[word]);
      all += counts[word] == 0 && !framed ? tells * Math.log(like) : weights[word];
    }
    double most = 0;
    for (int node = 0; node < units.size(); node++) {
      most = Math.max(most, weight(found[node]));
    }
    if (most == 0) {
      return;
    }
    double trust = most / all;
    Map<Integer, Double> highest = highest();
    for (int node = 0; node < units.size(); node++) {
      if (isLike(node)) {
        double share = weight(found[node]) / most;
        double own = scores.get(node);
        double lifted = own + trust * share * (highest.getOrDefault(units.parent(node), own) - own);
        scores.set(node, lowered(lifted, MOST * trust * (1 - share)));
      }
    }
  }

  /**
   * The highest score among siblings and in the heads around them, by parent: the model says
   * whether it is this table, the words say which row.
   */
  private Map<Integer, Double> highest() {
    Map<Integer, Double> highest = new HashMap<>();
    for (int node = 0; node < units.size(); node++) {
      if (isLike(node)) {
        int parent = units.parent(node);
        highest.merge(parent, (double) scores.get(node), Math::max);
      }
    }
    highest.replaceAll((parent, score) -> Math.max(score, parent < 0 ? 0 : scores.ofHead(parent)));
    return highest;
  }

  private double weight(long marks) {
    double weight = 0;
    for (long left = marks; left != 0; left &= left - 1) {
      weight += weights[Long.numberOfTrailingZeros(left)];
    }
    return weight;
  }

  /** A probability whose log odds are lowered. */
  private static double lowered(double score, double by) {
    double odds = score / Math.max(1e-9, 1 - score) * Math.exp(-by);
    return odds / (1 + odds);
  }
}
