package dev.cprs.eval.highlight;

import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.Span;
import dev.cprs.eval.EvaluationListener;
import dev.cprs.eval.method.Method;
import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.report.FigureTable;
import dev.cprs.eval.report.FigureTable.Column;
import dev.cprs.eval.report.FigureTable.Form;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Marks the sentences of passages: the compressor by its defaults and its best one, two and three
 * sentences, and as many of other methods. Not thread-safe.
 */
public final class HighlightSuite {
  /** The best so many sentences of a passage. */
  private static final int MOST = 3;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("set", "set", Form.WORD),
          new Column("method", "method", Form.WORD),
          new Column("questions", "questions", Form.COUNT),
          new Column("precision", "P %", Form.PERCENT),
          new Column("recall", "R %", Form.PERCENT),
          new Column("f1", "F1 %", Form.PERCENT),
          new Column("f2", "F2 %", Form.PERCENT),
          new Column("meanPrecision", "mean P %", Form.PERCENT),
          new Column("meanRecall", "mean R %", Form.PERCENT),
          new Column("meanF1", "mean F1 %", Form.PERCENT),
          new Column("found", "found %", Form.PERCENT),
          new Column("exact", "exact %", Form.PERCENT),
          new Column("kept", "kept %", Form.PERCENT));

  private final ContextCompressor compressor;
  private final List<Method> others;
  private final EvaluationListener listener;
  private final List<List<Object>> lines = new ArrayList<>();

  /**
   * @param others the methods to run beside the compressor
   */
  public HighlightSuite(
      ContextCompressor compressor, List<Method> others, EvaluationListener listener) {
    this.compressor = compressor;
    this.others = List.copyOf(others);
    this.listener = listener;
  }

  /**
   * Measures a set.
   *
   * @param samples how many of its passages; 0, or more than there are: all
   */
  public void measure(HighlightSet set, int samples, long seed) {
    List<HighlightPassage> passages = new ArrayList<>(set.passages());
    if (samples > 0 && samples < passages.size()) {
      Collections.shuffle(passages, new Random(new SplittableRandom(seed).nextLong()));
      passages = passages.subList(0, samples);
    }
    Map<String, Highlights> methods = new LinkedHashMap<>();
    int number = 0;
    for (HighlightPassage passage : passages) {
      listener.begun(set.name(), MethodName.CPRS, ++number, passages.size());
      Question question = new Question(ControlPrompt.facts(), passage.query(), passage.text());
      add(methods, MethodName.CPRS, passage, byDefault(question));
      addBest(methods, MethodName.CPRS, passage, best(question));
      for (Method other : others) {
        addBest(methods, other.name(), passage, other.best(question, MOST));
      }
    }
    methods.forEach((method, marked) -> lines.add(line(set.name(), method, marked)));
  }

  /** What was measured so far: a line for each set and method. */
  public FigureTable table(String suite) {
    return new FigureTable(suite, COLUMNS, lines);
  }

  private List<Passage> byDefault(Question question) {
    return spans(question, CompressionOptions.defaults()).stream().map(this::passage).toList();
  }

  /** All its sentences, the best first. */
  private List<Passage> best(Question question) {
    CompressionOptions all = CompressionOptions.builder().threshold(0).keepDuplicates(true).build();
    return spans(question, all).stream()
        .sorted(Comparator.comparingDouble(Span::score).reversed())
        .map(this::passage)
        .toList();
  }

  private List<Span> spans(Question question, CompressionOptions options) {
    CompressionRequest request =
        CompressionRequest.builder(question.query())
            .controlPrompt(question.prompt())
            .options(options)
            .document(question.context())
            .build();
    return compressor.compress(request).spans();
  }

  private Passage passage(Span span) {
    return new Passage(span.start(), span.end());
  }

  private static void addBest(
      Map<String, Highlights> methods,
      String method,
      HighlightPassage passage,
      List<Passage> bestFirst) {
    for (int most = 1; most <= MOST; most++) {
      List<Passage> best = bestFirst.subList(0, Math.min(most, bestFirst.size()));
      add(methods, "%s best %d".formatted(method, most), passage, best);
    }
  }

  private static void add(
      Map<String, Highlights> methods,
      String method,
      HighlightPassage passage,
      List<Passage> kept) {
    Set<Integer> marked = new HashSet<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Passage sentence = passage.sentences().get(i);
      int common =
          kept.stream()
              .filter(sentence::overlaps)
              .mapToInt(each -> each.intersection(sentence).length())
              .sum();
      if (2 * common > sentence.length()) {
        marked.add(i);
      }
    }
    methods
        .computeIfAbsent(method, name -> new Highlights())
        .add(passage.wanted(), marked, passage.sentences().size());
  }

  private static List<Object> line(String set, String method, Highlights marked) {
    return List.of(
        set,
        method,
        marked.size(),
        marked.precision(),
        marked.recall(),
        marked.f(1),
        marked.f(2),
        marked.meanPrecision(),
        marked.meanRecall(),
        marked.meanF1(),
        marked.found(),
        marked.exact(),
        marked.kept());
  }
}
