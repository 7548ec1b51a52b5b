package dev.cprs.decode;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps whole sentences: those in which some token's relevance reaches the threshold. A sentence's
 * tag is that of its most relevant token, its score that token's relevance.
 */
public final class SentenceSelector {
  /** A sentence that has it is kept, whatever is best: an answer may be several sentences. */
  private static final double SURE = 0.95;

  /** Below it a score says that nothing was found, whatever is best. */
  private static final double LEAST = 0.05;

  /** How many times less than the best's the odds of a sentence may be that is kept beside it. */
  private static final double FACTOR = 8;

  private SentenceSelector() {}

  /**
   * What a sentence must reach where the caller doesn't say it: odds within a factor of 8 of the
   * best's, 0.95 at most. How sure a model is depends on how near a question's words are to the
   * text's, and on how like its training the text is; it ranks sentences well all the same. A fixed
   * threshold keeps nothing in one text and much of no use in another.
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
   * @param threshold what the highest relevance in a sentence must reach, 0 to 1
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
      // By its end: a token of a byte-level tokenizer begins with the space before its word.
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
