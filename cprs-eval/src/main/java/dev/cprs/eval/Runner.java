package dev.cprs.eval;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.formats.Formats;
import dev.cprs.eval.formats.Syntax;
import dev.cprs.eval.method.Method;
import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.qa.QaOther;
import dev.cprs.eval.report.Failure;
import dev.cprs.eval.report.Measure;
import dev.cprs.eval.report.ReadAgain;
import dev.cprs.eval.report.Row;
import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Lengths;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs samples through the compressor, then through what one would use instead with a budget of as
 * many tokens as the compressor kept of them, and a twentieth more. Not thread-safe.
 */
final class Runner {
  private static final String CPRS = MethodName.CPRS;
  private static final double BUDGET_FACTOR = 1.05;

  private final ContextCompressor compressor;
  private final long seed;
  private final EvaluationListener listener;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<ReadAgain> readAgain = new ArrayList<>();

  /**
   * @param seed what the samples are made from, for the rows
   * @param listener told how far it is
   */
  Runner(ContextCompressor compressor, long seed, EvaluationListener listener) {
    this.compressor = compressor;
    this.seed = seed;
    this.listener = listener;
  }

  /** What a method kept of each question. */
  private record Column(String method, Map<Question, Kept> kept) {}

  /** What was measured so far, in order. */
  List<Measure> measures() {
    return List.copyOf(measures);
  }

  /** The values that the compressor lost so far by its defaults, in order. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** What second looks read, in order; none if the compressor doesn't look twice. */
  List<ReadAgain> readAgain() {
    return List.copyOf(readAgain);
  }

  /**
   * Measures samples.
   *
   * @param samples of one task, or of several over the same questions; each task gets its rows
   * @param length tokens of context asked for
   * @param others the methods to run beside the compressor
   * @param budgets for further rows of all methods, in tokens
   */
  void measure(
      Suite suite, List<Sample> samples, int length, List<Method> others, List<Integer> budgets) {
    Map<String, List<Sample>> tasks = new LinkedHashMap<>();
    Set<Question> questions = new LinkedHashSet<>();
    for (Sample sample : samples) {
      tasks.computeIfAbsent(sample.task(), task -> new ArrayList<>()).add(sample);
      questions.add(Question.of(sample));
    }
    String what = String.join(" and ", tasks.keySet()) + " " + Lengths.name(length);

    Map<Question, Compression> compressed =
        each(questions, what, CPRS, question -> Compression.byDefault(compressor, question));
    Column first = column(CPRS, compressed, Compression::kept);
    List<Column> columns = new ArrayList<>(List.of(first));
    int budget = budget(first);
    for (Method method : others) {
      columns.add(column(method, method.name(), questions, budget, what));
    }
    if (!budgets.isEmpty()) {
      Map<Question, List<Compression>> within =
          each(
              questions, what, CPRS, question -> Compression.within(compressor, question, budgets));
      for (int i = 0; i < budgets.size(); i++) {
        int asked = budgets.get(i);
        int index = i;
        columns.add(column(CPRS + "@" + asked, within, results -> results.get(index).kept()));
        for (Method method : others) {
          columns.add(column(method, method.name() + "@" + asked, questions, asked, what));
        }
      }
    }
    double tokensIn =
        compressed.values().stream().mapToInt(Compression::inputTokens).average().orElse(0);
    tasks.forEach(
        (task, its) -> {
          for (Column column : columns) {
            add(suite, task, its, column, length, tokensIn);
          }
          addReadAgain(suite, task, its, length, compressed);
        });
  }

  private <T> Map<Question, T> each(
      Set<Question> questions, String what, String method, Function<Question, T> work) {
    Map<Question, T> results = new LinkedHashMap<>();
    for (Question question : questions) {
      listener.begun(what, method, results.size() + 1, questions.size());
      results.put(question, work.apply(question));
    }
    return results;
  }

  private static <T> Column column(String name, Map<Question, T> read, Function<T, Kept> choice) {
    Map<Question, Kept> kept = new LinkedHashMap<>();
    read.forEach((question, result) -> kept.put(question, choice.apply(result)));
    return new Column(name, kept);
  }

  private Column column(
      Method method, String name, Set<Question> questions, int budget, String what) {
    return new Column(
        name, each(questions, what, name, question -> keep(method, question, budget)));
  }

  private Kept keep(Method method, Question question, int budget) {
    long begin = System.nanoTime();
    List<Passage> passages = method.keep(question, budget);
    long nanos = System.nanoTime() - begin;
    int tokens =
        passages.stream()
            .mapToInt(p -> compressor.countTokens(question.context().substring(p.start(), p.end())))
            .sum();
    return new Kept(passages, joined(passages, question.context()), tokens, nanos);
  }

  private static String joined(List<Passage> passages, String context) {
    return passages.stream()
        .map(passage -> context.substring(passage.start(), passage.end()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * What the others may keep: what the compressor kept, mean of the samples, and a little more, so
   * that nobody loses a sentence for want of a single token.
   */
  private static int budget(Column compressed) {
    double mean = compressed.kept().values().stream().mapToInt(Kept::tokens).average().orElse(0);
    return Math.max(1, (int) Math.ceil(mean * BUDGET_FACTOR));
  }

  private void add(
      Suite suite, String task, List<Sample> samples, Column column, int length, double tokensIn) {
    int values = 0;
    int keptValues = 0;
    for (Sample sample : samples) {
      Kept kept = kept(column, sample);
      values += sample.values().size();
      keptValues +=
          (int) sample.values().stream().filter(value -> has(kept, sample, value)).count();
    }
    Interval interval = Interval.of(keptValues, values);
    double nanos = column.kept().values().stream().mapToLong(Kept::nanos).average().orElse(0);
    Row row =
        new Row(
            suite.label(),
            task,
            column.method(),
            length,
            samples.size(),
            seed,
            interval.share(),
            interval.low(),
            interval.high(),
            tokensIn,
            samples.stream().mapToInt(s -> kept(column, s).tokens()).average().orElse(0),
            tokensIn / Math.max(1e-9, nanos / 1e9));
    measures.add(
        new Measure(
            row,
            suite == Suite.QA ? other(samples, column) : null,
            suite == Suite.FORMATS ? data(task, samples, column) : null));
    if (column.method().equals(CPRS)) {
      addFailures(row, samples, column);
    }
  }

  private void addReadAgain(
      Suite suite,
      String task,
      List<Sample> samples,
      int length,
      Map<Question, Compression> compressed) {
    int values = 0;
    int lost = 0;
    List<Integer> tokens = new ArrayList<>();
    for (Sample sample : samples) {
      Compression compression = compressed.get(Question.of(sample));
      if (compression != null && compression.tokensReadAgain() > 0) {
        List<Passage> read = compression.readAgain();
        tokens.add(compression.tokensReadAgain());
        values += sample.values().size();
        lost +=
            (int)
                sample.values().stream()
                    .filter(value -> read.stream().noneMatch(passage -> passage.contains(value)))
                    .count();
      }
    }
    if (values > 0) {
      Interval share = Interval.of(lost, values);
      readAgain.add(
          new ReadAgain(
              suite.label(),
              task,
              length,
              values,
              share.share(),
              share.low(),
              share.high(),
              tokens.stream().mapToInt(count -> count).average().orElse(0)));
    }
  }

  /** Of prose a value must be in one piece; a record may be kept in several. */
  private static boolean has(Kept kept, Sample sample, Passage value) {
    return sample.layout() == null ? kept.has(value) : kept.covers(sample.context(), value);
  }

  private static Kept kept(Column column, Sample sample) {
    Kept kept = column.kept().get(Question.of(sample));
    if (kept == null) {
      throw new IllegalStateException("A sample that was not run: " + sample.query());
    }
    return kept;
  }

  private Measure.Other other(List<Sample> samples, Column column) {
    List<QaOther> all =
        samples.stream()
            .map(sample -> QaOther.of(sample, kept(column, sample).passages(), compressor))
            .toList();
    return new Measure.Other(
        all.stream().mapToInt(QaOther::besideNeighbours).average().orElse(0),
        all.stream().mapToInt(QaOther::besideParagraph).average().orElse(0));
  }

  private static Measure.Data data(String format, List<Sample> samples, Column column) {
    int answers = 0;
    int outputs = 0;
    int valid = 0;
    Optional<Syntax> syntax = Formats.syntax(format);
    for (Sample sample : samples) {
      Kept kept = kept(column, sample);
      Layout layout = sample.layout();
      answers += layout != null && kept.covers(sample.context(), layout.answer()) ? 1 : 0;
      if (syntax.isPresent() && !kept.text().isBlank()) {
        outputs++;
        valid += syntax.get().takes(kept.text(), sample.context()) ? 1 : 0;
      }
    }
    return new Measure.Data(
        (double) answers / samples.size(),
        outputs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) valid / outputs));
  }

  private void addFailures(Row row, List<Sample> samples, Column column) {
    for (int index = 0; index < samples.size(); index++) {
      Sample sample = samples.get(index);
      Kept kept = kept(column, sample);
      for (Passage value : sample.values()) {
        if (!has(kept, sample, value)) {
          Failure failure = Failure.of(Question.of(sample), row, index, value, kept.passages());
          // A sentence is lost with the answer in it: to show it once is enough.
          if (failures.stream().noneMatch(failure::isOfTheSameSentence)) {
            failures.add(failure);
          }
        }
      }
    }
  }
}
