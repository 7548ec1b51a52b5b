package dev.cprs.select;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The score of each unit of a document: that of its most relevant token. Heads that speak for
 * themselves have one too. Four bytes a node.
 */
public final class UnitScores {
  private static final float NONE = Float.NaN;

  private final LabelledDocument document;
  private final UnitTree units;

  /** By node; for a group the score of its head. NaN for what is no unit and has no head. */
  private final float[] scores;

  private UnitScores(LabelledDocument document) {
    this.document = document;
    this.units = document.units();
    this.scores = new float[units.size()];
    Arrays.fill(scores, NONE);
  }

  /**
   * The scores of a document whose tokens are labelled.
   *
   * @param words the query's words, which tell like units apart; see {@link LikeUnits}
   */
  public static UnitScores of(LabelledDocument document, QueryWords words) {
    UnitScores scores = new UnitScores(document);
    scores.read();
    LikeUnits.adjust(scores, words);
    return scores;
  }

  private void read() {
    for (int node = 0; node < units.size(); ) {
      boolean unit = units.isUnit(node);
      boolean head =
          !unit
              && units.isSpeaking(node)
              && units.headEnd(node) > units.start(node)
              && units.kind(node) != UnitKind.TABLE;
      if ((unit && !units.isMute(node)) || head) {
        int best = document.bestToken(firstToken(node), endToken(node));
        scores[node] = best < 0 ? NONE : document.labels().relevance(best);
      }
      node = unit ? units.next(node) : node + 1;
    }
  }

  LabelledDocument document() {
    return document;
  }

  /** Whether a node has a score. */
  boolean has(int node) {
    return !Float.isNaN(scores[node]);
  }

  float get(int node) {
    return scores[node];
  }

  void set(int node, double score) {
    scores[node] = (float) score;
  }

  /**
   * The highest score; 0 if there is none.
   *
   * @param alerts whether a unit that tells an error counts as what it ranks as
   */
  public double best(boolean alerts) {
    double best = alerts && !Alerts.of(document, Alerts.MOST).isEmpty() ? Alerts.SURE : 0;
    for (float score : scores) {
      best = score > best ? score : best;
    }
    return best;
  }

  /** The highest relevance in a group's head, whether or not it may be kept by itself. */
  double ofHead(int group) {
    int from = document.tokenAfter(units.start(group));
    int best = document.bestToken(from, document.tokenAfter(units.headEnd(group)));
    return best < 0 ? 0 : document.labels().relevance(best);
  }

  /** The first token of a unit or head. */
  int firstToken(int node) {
    return firstToken(document, node);
  }

  /**
   * The token after the last of a unit or head. White space after it may be a token, and is its
   * own.
   */
  int endToken(int node) {
    return endToken(document, node);
  }

  static int firstToken(LabelledDocument document, int node) {
    return document.tokenAfter(document.units().start(node));
  }

  static int endToken(LabelledDocument document, int node) {
    UnitTree units = document.units();
    if (!units.isUnit(node) && node + 1 < units.next(node)) {
      return document.tokenAfter(units.start(node + 1));
    }
    int next = units.next(node);
    int parent = units.parent(node);
    int end = next < units.size() ? units.start(next) : document.text().length();
    return document.tokenAfter(parent < 0 ? end : Math.min(end, units.tailStart(parent)));
  }
}
