package dev.cprs.eval.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which sentences a method marked, against those that are wanted. Micro figures count all sentences
 * of all questions together, as published ones do; means count each question the same. Of a
 * question without a wanted sentence precision and recall are 1 if nothing was marked, else 0. Not
 * thread-safe.
 */
final class Highlights {
  private final List<Question> questions = new ArrayList<>();

  /** How many sentences of a question are wanted, marked, both, and all. */
  private record Question(int wanted, int marked, int both, int all) {
    double precision() {
      return marked == 0 ? (wanted == 0 ? 1 : 0) : (double) both / marked;
    }

    double recall() {
      return wanted == 0 ? (marked == 0 ? 1 : 0) : (double) both / wanted;
    }

    double f1() {
      return f(precision(), recall(), 1);
    }
  }

  void add(Set<Integer> wanted, Set<Integer> marked, int all) {
    int both = (int) marked.stream().filter(wanted::contains).count();
    questions.add(new Question(wanted.size(), marked.size(), both, all));
  }

  int size() {
    return questions.size();
  }

  double precision() {
    return (double) sumBoth() / Math.max(1, sumMarked());
  }

  double recall() {
    return (double) sumBoth() / Math.max(1, questions.stream().mapToInt(Question::wanted).sum());
  }

  /** The mean of precision and recall that weighs recall so many times as much. */
  double f(double beta) {
    return f(precision(), recall(), beta);
  }

  double meanPrecision() {
    return questions.stream().mapToDouble(Question::precision).average().orElse(0);
  }

  double meanRecall() {
    return questions.stream().mapToDouble(Question::recall).average().orElse(0);
  }

  double meanF1() {
    return questions.stream().mapToDouble(Question::f1).average().orElse(0);
  }

  /** The share of questions of which exactly the wanted sentences are marked. */
  double exact() {
    return share(q -> q.both() == q.wanted() && q.both() == q.marked());
  }

  /** The share of questions of which a wanted sentence is marked. */
  double found() {
    return share(q -> q.both() > 0);
  }

  /** The share of all sentences that are marked. */
  double kept() {
    return (double) sumMarked() / Math.max(1, questions.stream().mapToInt(Question::all).sum());
  }

  private double share(Predicate<Question> which) {
    return (double) questions.stream().filter(which).count() / Math.max(1, questions.size());
  }

  private int sumBoth() {
    return questions.stream().mapToInt(Question::both).sum();
  }

  private int sumMarked() {
    return questions.stream().mapToInt(Question::marked).sum();
  }

  private static double f(double precision, double recall, double beta) {
    double square = beta * beta;
    double both = square * precision + recall;
    return both == 0 ? 0 : (1 + square) * precision * recall / both;
  }
}
