package dev.cprs.decode;

import static dev.cprs.decode.TokenLabels.B;
import static dev.cprs.decode.TokenLabels.E;
import static dev.cprs.decode.TokenLabels.I;
import static dev.cprs.decode.TokenLabels.O;

import dev.cprs.EngineException;
import dev.cprs.spi.WindowScores;
import java.util.Objects;

/** The two readings of {@link LabelReader}. */
enum LogitReader implements LabelReader {
  JOINT {
    @Override
    void check(WindowScores scores) {
      int columns = scores.categories();
      if (columns < 2 || columns > TokenLabels.MAX_TAGS + 1) {
        throw new IllegalArgumentException(
            "A window with %d category logits a token; the joint reading needs one for each of 1 to %d tags and one for outside"
                .formatted(columns, TokenLabels.MAX_TAGS));
      }
    }

    @Override
    void readToken(WindowScores scores, int score, TokenLabels into, int token) {
      int outside = scores.categories() - 1;
      int tag = 0;
      for (int column = 1; column < outside; column++) {
        if (scores.category(score, column) > scores.category(score, tag)) {
          tag = column;
        }
      }
      // log P(t) - log P(outside)
      double tagOverOutside =
          (double) scores.category(score, tag) - scores.category(score, outside);
      double offLogit = scores.boundary(score, O);
      int on = bestOn(scores, score);
      double gain = scores.boundary(score, on) + tagOverOutside - offLogit;
      boolean isOff = gain < 0 || (gain == 0 && on > O);
      into.set(
          token, isOff ? O : on, tag, sigmoid(notO(scores, score) - offLogit + tagOverOutside));
    }
  },

  BOUNDARY {
    @Override
    void check(WindowScores scores) {}

    @Override
    void readToken(WindowScores scores, int score, TokenLabels into, int token) {
      int on = bestOn(scores, score);
      float offLogit = scores.boundary(score, O);
      float onLogit = scores.boundary(score, on);
      boolean isOff = onLogit < offLogit || (onLogit == offLogit && on > O);
      into.set(token, isOff ? O : on, 0, sigmoid(notO(scores, score) - offLogit));
    }
  };

  @Override
  public void read(
      WindowScores scores, int firstScore, int count, TokenLabels into, int firstToken) {
    Objects.checkFromIndexSize(firstScore, count, scores.tokens());
    Objects.checkFromIndexSize(firstToken, count, into.size());
    if (count == 0) {
      return;
    }
    check(scores);
    for (int i = 0; i < count; i++) {
      checkFinite(scores, firstScore + i);
      readToken(scores, firstScore + i, into, firstToken + i);
    }
  }

  /** Refuses windows that lack the logits that this reading needs. */
  abstract void check(WindowScores scores);

  abstract void readToken(WindowScores scores, int score, TokenLabels into, int token);

  /** The likeliest of B, I and E. */
  private static int bestOn(WindowScores scores, int score) {
    int best = B;
    if (scores.boundary(score, I) > scores.boundary(score, best)) {
      best = I;
    }
    return scores.boundary(score, E) > scores.boundary(score, best) ? E : best;
  }

  /** log P(not O), up to the normalizer that log P(O) has too. */
  private static double notO(WindowScores scores, int score) {
    double max = scores.boundary(score, bestOn(scores, score));
    return max
        + Math.log(
            Math.exp(scores.boundary(score, B) - max)
                + Math.exp(scores.boundary(score, I) - max)
                + Math.exp(scores.boundary(score, E) - max));
  }

  /** The probability of log odds. */
  private static float sigmoid(double logOdds) {
    return (float) (1 / (1 + Math.exp(-logOdds)));
  }

  private static void checkFinite(WindowScores scores, int score) {
    for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
      checkFinite("boundary", scores.boundary(score, label), score);
    }
    for (int column = 0; column < scores.categories(); column++) {
      checkFinite("category", scores.category(score, column), score);
    }
  }

  private static void checkFinite(String head, float logit, int score) {
    if (!Float.isFinite(logit)) {
      throw new EngineException(
          "Context token %d of a window has a %s logit of %s; either the model's files are damaged, or numbers overflow in this type: then compute in FP32"
              .formatted(score, head, logit));
    }
  }
}
