package dev.cprs.decode;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps whole sentences: those with a token whose relevance reaches the threshold. A sentence's tag
 * is that of its most relevant token, its score that token's relevance.
 */
public final class SentenceSelector {
  /**
   * A sentence with this score is kept, whatever the best one's score: an answer may be several
   * sentences.
   */
  private static final double SURE = 0.95;

  /** A sentence with a lower score is never kept, not even the best one. */
  private static final double LEAST = 0.05;

  /** A sentence is kept if its odds are at least the best sentence's odds divided by this. */
  private static final double FACTOR = 8;

  private SentenceSelector() {}

  /**
   * The default threshold: the score whose odds are an eighth of those of the best sentence,
   * limited to 0.05 and 0.95. How confident a model is depends on how close the question's words
   * are to the text's, and on how similar the text is to its training data. It ranks sentences well
   * all the same. A fixed threshold would keep nothing in one text and too much in another.
   *
   * @param best the highest relevance of all sentences that are compared, 0 to 1
   * @return 0.05 to 0.95
   */
  public static double threshold(double best) {
    if (best >= 1) {
      return SURE;
    }
    double odds = best / (1 - best) / FACTOR;
    return Math.max(LEAST, Math.min(SURE, odds / (1 + odds)));
  }

  /**
   * The kept sentences of a text, in order. Linear in the number of tokens and characters.
   *
   * @param threshold the lowest score to keep, 0 to 1
   */
  public static List<LabelledSpan> select(
      String text, TokenizedText tokens, TokenLabels labels, double threshold) {
    List<LabelledSpan> kept = new ArrayList<>();
    TextMargins margins = new TextMargins(text);
    int[] starts = SentenceSplitter.starts(text);
    int token = 0;
    for (int sentence = 0; sentence < starts.length; sentence++) {
      int end = sentence + 1 < starts.length ? starts[sentence + 1] : text.length();
      int first = token;
      int best = -1;
      // By the token's end: in a byte-level tokenizer, a token starts with the space before its
      // word.
      for (; token < tokens.size() && tokens.end(token) <= end; token++) {
        if (best < 0 || labels.relevance(token) > labels.relevance(best)) {
          best = token;
        }
      }
      if (best >= 0 && labels.relevance(best) >= threshold) {
        int textStart = margins.skipForwards(starts[sentence]);
        int textEnd = textStart < end ? margins.skipBackwards(end) : textStart;
        if (textStart < textEnd) {
          kept.add(
              new LabelledSpan(
                  first,
                  token,
                  starts[sentence],
                  end,
                  textStart,
                  textEnd,
                  labels.tag(best),
                  labels.relevance(best)));
        }
      }
    }
    return kept;
  }
}
