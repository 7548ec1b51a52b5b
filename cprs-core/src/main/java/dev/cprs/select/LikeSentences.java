package dev.cprs.select;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells sentences of one shape apart: "Paris is the capital of France. Berlin is the capital of
 * Germany." A small model finds all of them relevant where one of them is about the capital of a
 * country, and the words of the query say which. So a sentence falls away beside one of its shape
 * that has all of the query's words that it has, and others too.
 *
 * <p>Two sentences are of one shape if half of the words of the longer one stand in the other in
 * the same order. In a list of like sentences a fifth is enough, if the other one has all of the
 * query's words that are found around and at least twice as many as this one.
 *
 * <p>Linear in the number of sentences: only those that may be wanted are compared, and only with
 * the nearest. The numbers are a guess that {@code cprs measure --suite short} and {@code
 * highlight} bear out.
 */
final class LikeSentences {
  /** How many sentences before and after a sentence are near. */
  private static final int REACH = 8;

  /** Longer sentences say more than one thing, and have no common shape. */
  private static final int MOST_WORDS = 40;

  /** The share of the longer one's words that two of one shape have in common. */
  private static final double SAME = 0.5;

  /** The share in common with a neighbour that makes a sentence one of a list. */
  private static final double LISTED = 0.3;

  /** The share in common with the one that knows more which is enough in a list. */
  private static final double LIKE = 0.2;

  private final UnitScores scores;
  private final QueryWords words;
  private final List<Sentence> sentences = new ArrayList<>();

  private LikeSentences(UnitScores scores, QueryWords words) {
    this.scores = scores;
    this.words = words;
  }

  /**
   * A sentence that may be wanted.
   *
   * @param order which sentence of the document it is
   * @param found which of the query's words it has, a bit for each
   */
  private record Sentence(int node, double score, int order, List<String> words, long found) {
    /** Whether it has all of the query's words that another has, and more. */
    boolean knowsMoreThan(Sentence other) {
      return found != other.found && (found & other.found) == other.found;
    }

    /** The share of the longer one's words that stand in the other in the same order. */
    double common(Sentence other) {
      int longer = Math.max(words.size(), other.words.size());
      return longer == 0 ? 0 : (double) commonInOrder(words, other.words) / longer;
    }
  }

  static void adjust(UnitScores scores, QueryWords words) {
    if (words.size() > 0) {
      new LikeSentences(scores, words).adjust();
    }
  }

  private void adjust() {
    collect();
    int first = 0;
    int end = 0;
    for (Sentence sentence : sentences) {
      while (sentences.get(first).order() < sentence.order() - REACH) {
        first++;
      }
      while (end < sentences.size() && sentences.get(end).order() <= sentence.order() + REACH) {
        end++;
      }
      adjust(sentence, sentences.subList(first, end));
    }
  }

  private void collect() {
    LabelledDocument document = scores.document();
    UnitTree units = document.units();
    int order = 0;
    for (int node = 0; node < units.size(); node++) {
      if (units.isUnit(node) && units.kind(node) == UnitKind.SENTENCE) {
        order++;
        if (scores.has(node) && RelevanceThreshold.isNear(scores.get(node), 0)) {
          int start = units.start(node);
          int end = units.end(node);
          List<String> all = QueryWords.all(document, start, end);
          if (all.size() <= MOST_WORDS) {
            long found = words.in(document, start, end);
            sentences.add(new Sentence(node, scores.get(node), order, all, found));
          }
        }
      }
    }
  }

  /**
   * @param around the sentences near it, and it
   */
  private void adjust(Sentence sentence, List<Sentence> around) {
    double most = 1;
    for (Sentence other : around) {
      if (other.knowsMoreThan(sentence)
          && RelevanceThreshold.isNear(other.score(), sentence.score())
          && isLike(sentence, other, around)) {
        most = Math.min(most, RelevanceThreshold.below(other.score()));
      }
    }
    if (most < sentence.score()) {
      scores.set(sentence.node(), most);
    }
  }

  private static boolean isLike(Sentence sentence, Sentence other, List<Sentence> around) {
    double common = sentence.common(other);
    if (common >= SAME) {
      return true;
    }
    long all = around.stream().mapToLong(Sentence::found).reduce(0, (left, right) -> left | right);
    return common >= LIKE
        && other.found() == all
        && 2 * Long.bitCount(sentence.found()) <= Long.bitCount(all)
        && around.stream()
            .anyMatch(each -> each.node() != sentence.node() && each.common(sentence) >= LISTED);
  }

  /** The length of the longest common subsequence. */
  private static int commonInOrder(List<String> left, List<String> right) {
    int[] before = new int[right.size() + 1];
    for (String word : left) {
      int[] now = new int[right.size() + 1];
      for (int i = 0; i < right.size(); i++) {
        now[i + 1] = word.equals(right.get(i)) ? before[i] + 1 : Math.max(before[i + 1], now[i]);
      }
      before = now;
    }
    return before[right.size()];
  }
}
