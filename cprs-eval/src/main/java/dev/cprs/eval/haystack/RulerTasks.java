package dev.cprs.eval.haystack;

import static dev.cprs.eval.haystack.Draws.Kind.NUMBERS;
import static dev.cprs.eval.haystack.Draws.Kind.RARE_WORDS;
import static dev.cprs.eval.haystack.Draws.Kind.UUIDS;
import static dev.cprs.eval.haystack.Draws.Kind.WORDS;
import static dev.cprs.eval.haystack.NeedleTask.Hay.ESSAY;
import static dev.cprs.eval.haystack.NeedleTask.Hay.NEEDLES;
import static dev.cprs.eval.haystack.NeedleTask.Hay.NOISE;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.haystack.Draws.Kind;
import java.util.List;
import java.util.OptionalInt;

/** The tasks of the suites whose samples are made, with the settings that RULER publishes. */
public final class RulerTasks {
  /** What the names of tasks with a needle at one depth begin with; the percent follow. */
  public static final String AT_DEPTH = "depth_";

  private final Haystack prose;

  public RulerTasks(Haystack prose) {
    this.prose = prose;
  }

  /**
   * RULER's eight needle tasks and variable tracking, InfiniteBench's two retrievals, and four keys
   * of rare words asked for at once, which a model must spell out to tell apart.
   */
  List<Task> all() {
    return List.of(
        needles("niah_single_1", NOISE, WORDS, NUMBERS, 1, 1, 1),
        needles("niah_single_2", ESSAY, WORDS, NUMBERS, 1, 1, 1),
        needles("niah_single_3", ESSAY, WORDS, UUIDS, 1, 1, 1),
        needles("niah_multikey_1", ESSAY, WORDS, NUMBERS, 4, 1, 1),
        needles("niah_multikey_2", NEEDLES, WORDS, NUMBERS, 1, 1, 1),
        needles("niah_multikey_3", NEEDLES, UUIDS, UUIDS, 1, 1, 1),
        needles("niah_multivalue", ESSAY, WORDS, NUMBERS, 1, 4, 1),
        needles("niah_multiquery", ESSAY, WORDS, NUMBERS, 4, 1, 4),
        needles("niah_rare_keys", ESSAY, RARE_WORDS, NUMBERS, 4, 1, 4),
        new VariableTask(),
        new PairTask(),
        new PassKeyTask());
  }

  /** The names of all. */
  public List<String> names() {
    return all().stream().map(Task::name).toList();
  }

  /** Those of some names, in their own order. */
  public List<Task> named(List<String> names) {
    return all().stream().filter(task -> names.contains(task.name())).toList();
  }

  /**
   * Looks whether there is a task of each name.
   *
   * @throws InvalidRequestException if there isn't
   */
  public void check(List<String> names) {
    for (String name : names) {
      if (!names().contains(name)) {
        throw new InvalidRequestException(
            "There is no task '%s' in the suite ruler; give some of %s"
                .formatted(name, String.join(", ", names())));
      }
    }
  }

  /**
   * A single needle at one place: a cell of the needle-in-a-haystack picture.
   *
   * @param depth where it is hidden, in percent of the sentences
   */
  public Task atDepth(int depth) {
    return new NeedleTask(
        AT_DEPTH + depth, ESSAY, prose, WORDS, NUMBERS, 1, 1, 1, OptionalInt.of(depth));
  }

  private Task needles(
      String name,
      NeedleTask.Hay hay,
      Kind keyKind,
      Kind valueKind,
      int keys,
      int values,
      int queries) {
    return new NeedleTask(
        name, hay, prose, keyKind, valueKind, keys, values, queries, OptionalInt.empty());
  }
}
