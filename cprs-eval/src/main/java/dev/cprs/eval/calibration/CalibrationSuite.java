package dev.cprs.eval.calibration;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.EvaluationListener;
import dev.cprs.eval.evidence.EvidenceSuite;
import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.report.FigureTable;
import dev.cprs.eval.report.FigureTable.Column;
import dev.cprs.eval.report.FigureTable.Form;
import dev.cprs.spi.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits a {@link Calibration} to questions with evidence, and says how far it and the raw relevances
 * are off, all together and for each length of the contexts. Each half of the documents is judged
 * by the fit to the other half. Each question is asked over a context with its document and over
 * one without it. Not thread-safe.
 */
public final class CalibrationSuite {
  private static final Logger LOG = LoggerFactory.getLogger(CalibrationSuite.class);

  /** Units below this are never kept by default; nearly all units are, and drown the others. */
  private static final double LEAST = 0.05;

  /** The share of answers that may be lost where unanswered questions are to give nothing. */
  private static final double LOST = 0.05;

  /** Probabilities below which nothing is kept, for the table. */
  private static final double[] SOME = {0.1, 0.2, 0.3, 0.5};

  private static final List<Column> RELEVANCE =
      List.of(
          new Column("figure", "figure", Form.WORD),
          new Column("length", "tokens", Form.WORD),
          new Column("bin", "bin", Form.WORD),
          new Column("units", "units", Form.COUNT),
          new Column("predicted", "predicted", Form.DECIMAL),
          new Column("wanted", "wanted", Form.DECIMAL),
          new Column("error", "error", Form.DECIMAL));

  private static final List<Column> ANSWERS =
      List.of(
          new Column("figure", "figure", Form.WORD),
          new Column("length", "tokens", Form.WORD),
          new Column("rule", "nothing is kept below", Form.WORD),
          new Column("with", "with answer", Form.COUNT),
          new Column("without", "without", Form.COUNT),
          new Column("recognised", "recognised %", Form.PERCENT),
          new Column("lost", "answers lost %", Form.PERCENT),
          new Column("error", "error", Form.DECIMAL));

  private static final List<Column> FIT =
      List.of(new Column("key", "in config.json", Form.WORD), new Column("value", "", Form.WORD));

  private final ContextCompressor compressor;
  private final EvaluationListener listener;
  private final List<Reading> with = new ArrayList<>();
  private final List<Reading> without = new ArrayList<>();

  public CalibrationSuite(ContextCompressor compressor, EvaluationListener listener) {
    this.compressor = compressor;
    this.listener = listener;
  }

  /**
   * Reads the contexts of a set. Those that the model can't read are left out.
   *
   * @param name the set's name
   * @param length how many tokens the contexts are to have
   */
  public void read(String name, int length, List<EvidenceSuite.Case> cases) {
    int number = 0;
    int unreadable = 0;
    for (EvidenceSuite.Case each : cases) {
      listener.begun(name, MethodName.CPRS, ++number, cases.size());
      int half = each.document() % 2;
      Optional<Reading> reading = Reading.of(compressor, each.with(), length, half);
      unreadable += reading.isEmpty() ? 1 : 0;
      reading.ifPresent(with::add);
      each.without()
          .flatMap(sample -> Reading.of(compressor, sample, length, half))
          .ifPresent(without::add);
    }
    if (unreadable > 0) {
      LOG.warn("The model can't read {} of {} contexts of {}", unreadable, cases.size(), name);
    }
  }

  /**
   * The reliability of relevances, the recognition of questions without an answer, and the fit to
   * all documents.
   *
   * @throws InvalidRequestException if a half has no question of each kind
   */
  public List<FigureTable> tables(String suite) {
    for (int half = 0; half < 2; half++) {
      if (of(with, half).isEmpty() || of(without, half).isEmpty()) {
        throw new InvalidRequestException(
            "Too few questions for a fit: %d with their document and %d without; give more samples or sets"
                .formatted(with.size(), without.size()));
      }
    }
    Calibration[] other = {fit(of(with, 1), of(without, 1)), fit(of(with, 0), of(without, 0))};
    return List.of(
        new FigureTable(suite + ": is a unit wanted?", RELEVANCE, relevance(other)),
        new FigureTable(suite + ": does the context answer?", ANSWERS, answers(other)),
        new FigureTable(
            suite + ": the fit to all documents",
            FIT,
            List.of(List.of("\"cprs_calibration\":", json(fit(with, without))))));
  }

  private static List<Reading> of(List<Reading> readings, int half) {
    return readings.stream().filter(reading -> reading.half() == half).toList();
  }

  /** A fit that knows the context's size, if there are contexts of several lengths. */
  private Calibration fit(List<Reading> with, List<Reading> without) {
    LogisticFit relevance = new LogisticFit();
    LogisticFit answerable = new LogisticFit();
    boolean sized = hasLengths();
    for (Reading reading : with) {
      double[] scores = reading.scores();
      for (int i = 0; i < scores.length; i++) {
        double[] features = {Calibration.logOdds(scores[i]), Calibration.size(scores.length)};
        relevance.add(sized ? features : withoutSize(features), reading.wanted()[i]);
      }
    }
    for (Reading reading : with) {
      answerable.add(features(reading, sized), true);
    }
    for (Reading reading : without) {
      answerable.add(features(reading, sized), false);
    }
    return new Calibration(relevance.weights(), answerable.weights());
  }

  private static double[] features(Reading reading, boolean sized) {
    double[] features = Calibration.features(reading.scores());
    return sized ? features : withoutSize(features);
  }

  /** Features without their last. */
  private static double[] withoutSize(double[] features) {
    return Arrays.copyOf(features, features.length - 1);
  }

  /** Whether there are contexts of several lengths. */
  private boolean hasLengths() {
    return with.stream().mapToInt(Reading::length).distinct().count() > 1;
  }

  /** All readings, and those of each length if there are several. */
  private Map<String, List<Reading>> byLength(List<Reading> readings) {
    Map<String, List<Reading>> byLength = new LinkedHashMap<>();
    Map<Integer, List<Reading>> each =
        readings.stream()
            .collect(Collectors.groupingBy(Reading::length, TreeMap::new, Collectors.toList()));
    if (hasLengths()) {
      byLength.put("all", readings);
    }
    each.forEach((length, those) -> byLength.put(Integer.toString(length), those));
    return byLength;
  }

  private static String json(Calibration fit) {
    return "{\"relevance\": %s, \"answerable\": %s}"
        .formatted(json(fit.relevance()), json(fit.answerable()));
  }

  private static String json(List<Double> numbers) {
    return numbers.stream()
        .map(number -> String.format(Locale.ROOT, "%.3f", number))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private List<List<Object>> relevance(Calibration[] other) {
    List<List<Object>> lines = new ArrayList<>();
    add(lines, "raw relevance", (reading, i) -> reading.scores()[i]);
    add(
        lines,
        "fit to the other half",
        (reading, i) -> other[reading.half()].wanted(reading.scores()[i], reading.scores().length));
    if (with.stream()
        .flatMap(r -> r.probabilities().stream())
        .allMatch(OptionalDouble::isPresent)) {
      add(lines, "the model's own", (reading, i) -> reading.probabilities().get(i).orElseThrow());
    }
    return lines;
  }

  private void add(
      List<List<Object>> lines, String figure, ToDoubleBiFunction<Reading, Integer> probability) {
    byLength(with)
        .forEach(
            (length, readings) -> {
              Reliability all = new Reliability();
              Reliability kept = new Reliability();
              for (Reading reading : readings) {
                for (int i = 0; i < reading.scores().length; i++) {
                  double predicted = probability.applyAsDouble(reading, i);
                  all.add(predicted, reading.wanted()[i]);
                  if (reading.scores()[i] >= LEAST) {
                    kept.add(predicted, reading.wanted()[i]);
                  }
                }
              }
              for (Reliability.Bin bin : kept.bins()) {
                lines.add(line(figure, length, bin));
              }
              lines.add(total(figure, length, "ECE, relevance from 0.05", kept));
              lines.add(total(figure, length, "ECE, all units", all));
            });
  }

  private static List<Object> line(String figure, String length, Reliability.Bin bin) {
    double error = Math.abs(bin.predicted() - bin.happened());
    return List.of(
        figure, length, bin.range(), bin.count(), bin.predicted(), bin.happened(), error);
  }

  private static List<Object> total(
      String figure, String length, String what, Reliability figures) {
    double predicted = 0;
    double happened = 0;
    for (Reliability.Bin bin : figures.bins()) {
      predicted += bin.count() * bin.predicted() / figures.count();
      happened += bin.count() * bin.happened() / figures.count();
    }
    return List.of(figure, length, what, figures.count(), predicted, happened, figures.error());
  }

  private List<List<Object>> answers(Calibration[] other) {
    List<List<Object>> lines = new ArrayList<>();
    double[] thresholds = {
      threshold(of(with, 1), other[0]), threshold(of(with, 0), other[1]),
    };
    ToDoubleFunction<Reading> fitted = reading -> other[reading.half()].answers(reading.scores());
    add(
        lines,
        "fit to the other half",
        String.format(
            Locale.ROOT, "what loses 5 %% there: %.2f, %.2f", thresholds[0], thresholds[1]),
        fitted,
        reading -> thresholds[reading.half()]);
    for (double least : SOME) {
      add(lines, "fit to the other half", Double.toString(least), fitted, reading -> least);
    }
    if (with.stream().allMatch(reading -> reading.answerable().isPresent())) {
      for (double least : SOME) {
        add(
            lines,
            "the model's own",
            Double.toString(least),
            reading -> reading.answerable().orElseThrow(),
            reading -> least);
      }
    }
    return lines;
  }

  /** The probability below which a twentieth of the answers that are kept by default lie. */
  private static double threshold(List<Reading> with, Calibration fit) {
    double[] found =
        with.stream()
            .filter(Reading::isFound)
            .mapToDouble(reading -> fit.answers(reading.scores()))
            .sorted()
            .toArray();
    return found.length == 0 ? 0 : found[(int) (LOST * found.length)];
  }

  private void add(
      List<List<Object>> lines,
      String figure,
      String rule,
      ToDoubleFunction<Reading> probability,
      ToDoubleFunction<Reading> least) {
    Map<String, List<Reading>> unanswered = byLength(without);
    byLength(with)
        .forEach(
            (length, answered) -> {
              List<Reading> others = unanswered.getOrDefault(length, List.of());
              Reliability reliability = new Reliability();
              answered.forEach(
                  reading -> reliability.add(probability.applyAsDouble(reading), true));
              others.forEach(reading -> reliability.add(probability.applyAsDouble(reading), false));
              List<Reading> found = answered.stream().filter(Reading::isFound).toList();
              lines.add(
                  List.of(
                      figure,
                      length,
                      rule,
                      answered.size(),
                      others.size(),
                      below(others, probability, least),
                      below(found, probability, least),
                      reliability.error()));
            });
  }

  private static double below(
      List<Reading> readings,
      ToDoubleFunction<Reading> probability,
      ToDoubleFunction<Reading> least) {
    long below =
        readings.stream()
            .filter(reading -> probability.applyAsDouble(reading) < least.applyAsDouble(reading))
            .count();
    return (double) below / Math.max(1, readings.size());
  }
}
