package dev.cprs.eval.report;

import dev.cprs.eval.sample.Lengths;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.Sentences;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that the compressor lost.
 *
 * @param suite its suite's name
 * @param task its task
 * @param length tokens of context asked for
 * @param seed what the sample was made from
 * @param index which sample of the task it was, from 0: the same seed makes it again
 * @param question what was asked
 * @param lost the sentence with the value, or the record, row, entry or block
 * @param kept what was kept instead, its beginning; empty if nothing was
 */
public record Failure(
    String suite,
    String task,
    int length,
    long seed,
    int index,
    String question,
    String lost,
    String kept) {
  private static final int MOST_KEPT = 300;

  /** A record or a block is shown up to so many characters. */
  private static final int MOST_LOST = 600;

  /** A pair of a JSON object stands in no sentence: this much before and after it is shown. */
  private static final int MOST_AROUND = 200;

  public static Failure of(
      Question question, Row row, int index, Passage value, List<Passage> kept) {
    String context = question.context();
    String text =
        kept.stream()
            .map(passage -> context.substring(passage.start(), passage.end()))
            .collect(Collectors.joining("\n"));
    return new Failure(
        row.suite(),
        row.task(),
        row.length(),
        row.seed(),
        index,
        question.query(),
        question.layout() == null
            ? sentence(context, value)
            : beginning(context.substring(value.start(), value.end()), MOST_LOST),
        beginning(text, MOST_KEPT));
  }

  private static String beginning(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  public boolean isOfTheSameSentence(Failure other) {
    return suite.equals(other.suite)
        && length == other.length
        && question.equals(other.question)
        && lost.equals(other.lost);
  }

  /** Which sample it was, in one line. */
  String sample() {
    return "%s/%s/%s/seed %d/sample %d".formatted(suite, task, Lengths.name(length), seed, index);
  }

  private static String sentence(String context, Passage value) {
    int from = Math.max(0, value.start() - MOST_AROUND);
    int to = Math.min(context.length(), value.end() + MOST_AROUND);
    return Sentences.of(context.substring(from, to)).stream()
        .map(sentence -> sentence.shifted(from))
        .filter(sentence -> sentence.overlaps(value))
        .map(sentence -> context.substring(sentence.start(), sentence.end()))
        .collect(Collectors.joining(" "));
  }
}
