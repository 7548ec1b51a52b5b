package dev.cprs;

import dev.cprs.decode.TokenLabels;
import dev.cprs.select.LabelledDocument;
import dev.cprs.select.RelevanceThreshold;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the labels of a first and a second reading. */
final class SecondLabels {
  /** Relevances are floats; beyond these log odds they are 0 or 1. */
  private static final double MOST = 16;

  private SecondLabels() {}

  /**
   * For two readings by one model: what was read again gets the mean of both relevances, in log
   * odds, and the tag of the surer one. The rest keeps its labels, which are on the same scale.
   *
   * @param documents with the labels of the first reading, which are changed
   * @param again what was read again, with labels of its own
   */
  static void average(List<LabelledDocument> documents, List<PlannedDocument> again) {
    for (PlannedDocument second : again) {
      TokenLabels first = documents.get(second.document().index()).labels();
      TokenLabels other = second.document().labels();
      for (WindowPlan.Window window : second.plan().windows()) {
        for (int token = window.readFrom(); token < window.readTo(); token++) {
          float one = first.relevance(token);
          float two = other.relevance(token);
          double mean = (logOdds(one) + logOdds(two)) / 2;
          TokenLabels surer = two > one ? other : first;
          first.set(
              token, surer.label(token), surer.tag(token), (float) (1 / (1 + Math.exp(-mean))));
        }
      }
    }
  }

  private static double logOdds(float relevance) {
    double odds = Math.log(relevance / (1.0 - relevance));
    return Math.max(-MOST, Math.min(MOST, odds));
  }

  /**
   * For readings by two models, whose scores don't compare: what the second hasn't read ranks
   * behind all that it has, in the first one's order, and never reaches a default threshold.
   *
   * @param documents with the labels of the second model, which are changed
   * @param skimmed the same documents with those of the first
   * @param again what the second model has read
   */
  static void fill(
      List<PlannedDocument> documents,
      List<LabelledDocument> skimmed,
      List<PlannedDocument> again) {
    BitSet[] read = new BitSet[documents.size()];
    double lowest = RelevanceThreshold.LEAST / 2;
    for (PlannedDocument second : again) {
      int index = second.document().index();
      read[index] = new BitSet();
      for (WindowPlan.Window window : second.plan().windows()) {
        read[index].set(window.readFrom(), window.readTo());
        for (int token = window.readFrom(); token < window.readTo(); token++) {
          lowest = Math.min(lowest, second.document().labels().relevance(token));
        }
      }
    }
    for (PlannedDocument planned : documents) {
      if (!planned.plan().windows().isEmpty()) { // others share the labels of an equal one
        int index = planned.document().index();
        fill(planned.document(), skimmed.get(index), read[index], lowest);
      }
    }
  }

  private static void fill(
      LabelledDocument document, LabelledDocument skimmed, @Nullable BitSet read, double factor) {
    TokenLabels labels = document.labels();
    int first = 0;
    for (int token = 0; token < labels.size(); token++) {
      while (first < skimmed.labels().size()
          && skimmed.tokens().end(first) <= document.tokens().start(token)) {
        first++;
      }
      if ((read == null || !read.get(token)) && first < skimmed.labels().size()) {
        labels.set(
            token,
            TokenLabels.O,
            skimmed.labels().tag(first),
            (float) (skimmed.labels().relevance(first) * factor));
      }
    }
  }
}
