package dev.cprs.eval;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.evidence.EvidenceSet;
import dev.cprs.eval.formats.Formats;
import dev.cprs.eval.haystack.Haystack;
import dev.cprs.eval.haystack.RulerTasks;
import dev.cprs.eval.highlight.HighlightSet;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.qa.QaFile;
import dev.cprs.eval.sample.JsonLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an evaluation measures, checked, with the files read and the defaults in place. */
final class Settings {
  private static final List<Integer> BUDGETS = List.of(100, 200, 400);

  final Set<Suite> suites;
  final long seed;
  final List<String> tasks;
  final List<String> formats;
  final ComparedMethods methods;
  final Encoder encoder;
  final RulerTasks ruler;
  final Haystack haystack;
  final List<Questions> questions = new ArrayList<>();
  final List<EvidenceSet> evidence = new ArrayList<>();
  final List<HighlightSet> highlights;
  final EvaluationListener listener;
  private final List<Integer> lengths;
  private final int samples;
  private final @Nullable List<Integer> budgets;

  /** A file of questions, and what its tasks' names begin with. */
  record Questions(String prefix, QaFile file) {}

  Settings(Evaluation.Builder builder) {
    suites = builder.suites.isEmpty() ? EnumSet.of(Suite.RULER) : EnumSet.copyOf(builder.suites);
    needs(Suite.RULER, "tasks", builder.tasks);
    if (!suites.contains(Suite.CALIBRATION)) {
      needs(Suite.QA, "questions", builder.questions);
    }
    needs(Suite.FORMATS, "formats", builder.formats);
    needs(Suite.HIGHLIGHT, "the files " + builder.highlights, builder.highlights);
    if (suites.contains(Suite.HIGHLIGHT) && builder.highlights == null) {
      throw new InvalidRequestException(
          "The suite highlight needs a file of questions over marked passages; give some");
    }
    lengths = builder.lengths == null ? List.of() : builder.lengths;
    samples = builder.samples == null ? 0 : builder.samples;
    seed = builder.seed == null ? 1 : builder.seed;
    methods = new ComparedMethods(builder.methods);
    budgets = builder.budgets;
    encoder = builder.encoder == null ? Encoder.DEFAULT : builder.encoder;
    listener = builder.listener == null ? (task, method, sample, of) -> {} : builder.listener;
    haystack = builder.haystack == null ? Haystack.bundled() : builder.haystack;
    ruler = new RulerTasks(haystack);
    tasks = builder.tasks == null ? ruler.names() : builder.tasks;
    ruler.check(tasks);
    formats = builder.formats == null ? Formats.names() : builder.formats;
    Formats.check(formats);
    for (Path file : builder.questions == null ? List.<Path>of() : builder.questions) {
      if (JsonLines.is(file)) {
        evidence.add(EvidenceSet.read(file));
      } else {
        questions.add(new Questions("", QaFile.read(file)));
      }
    }
    if (builder.withoutBundled && questions.isEmpty() && evidence.isEmpty()) {
      throw new InvalidRequestException(
          "The bundled questions were left out, and no file of others was given; give one");
    }
    highlights =
        builder.highlights == null
            ? List.of()
            : builder.highlights.stream().map(HighlightSet::read).toList();
    if (suites.contains(Suite.CALIBRATION) && evidence.isEmpty()) {
      throw new InvalidRequestException(
          "The suite calibration needs questions with evidence; give .jsonl or .jsonl.gz as"
              + " questions");
    }
    if (suites.contains(Suite.QA) && !builder.withoutBundled) {
      questions.add(new Questions("reworded_", QaFile.bundled()));
    }
  }

  private void needs(Suite suite, String setting, @Nullable Object value) {
    if (value != null && !suites.contains(suite)) {
      throw new InvalidRequestException(
          "%s were given, but the suite %s isn't run; add it, or leave them out"
              .formatted(setting, suite.label()));
    }
  }

  /** The contexts' lengths in tokens. */
  List<Integer> lengths(Suite suite) {
    return lengths.isEmpty() ? suite.defaultLengths() : lengths;
  }

  int samples(Suite suite) {
    return samples == 0 ? suite.defaultSamples() : samples;
  }

  List<Integer> budgets(Suite suite) {
    if (suite == Suite.MAP) {
      return List.of();
    }
    if (budgets != null) {
      return budgets;
    }
    return suite == Suite.QA || suite == Suite.FORMATS ? BUDGETS : List.of();
  }
}
