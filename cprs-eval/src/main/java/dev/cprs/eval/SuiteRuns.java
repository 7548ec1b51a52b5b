package dev.cprs.eval;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.calibration.CalibrationSuite;
import dev.cprs.eval.evidence.EvidenceSet;
import dev.cprs.eval.evidence.EvidenceSuite;
import dev.cprs.eval.formats.Formats;
import dev.cprs.eval.haystack.SampleMaker;
import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.highlight.HighlightSet;
import dev.cprs.eval.highlight.HighlightSuite;
import dev.cprs.eval.method.Methods;
import dev.cprs.eval.qa.QaSuite;
import dev.cprs.eval.report.FigureTable;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One run of the suites of an evaluation with one compressor. */
final class SuiteRuns {
  private static final int DEPTH_STEP = 10;

  private final Settings settings;
  private final ContextCompressor compressor;
  private final Runner runner;
  private final SampleMaker maker;

  SuiteRuns(Settings settings, ContextCompressor compressor) {
    this.settings = settings;
    this.compressor = compressor;
    runner = new Runner(compressor, settings.seed, settings.listener);
    maker = new SampleMaker(compressor::countTokens);
  }

  EvaluationReport report() {
    settings.methods.tellWhatIsLeftOut(settings.suites);
    List<FigureTable> figures = new ArrayList<>();
    for (Suite suite : settings.suites) {
      try (Methods others = Methods.of(settings.methods.of(suite), compressor, settings.encoder)) {
        switch (suite) {
          case HIGHLIGHT -> figures.add(marked(suite, settings.highlights, others));
          case SHORT -> figures.add(marked(suite, List.of(HighlightSet.shortTexts()), others));
          case CALIBRATION -> figures.addAll(calibrated());
          case RULER, MAP, QA, FORMATS -> hidden(suite, others);
        }
      }
    }
    return new EvaluationReport(runner.measures(), figures, runner.failures(), runner.readAgain());
  }

  /** Runs a suite whose values are hidden in contexts of several lengths. */
  private void hidden(Suite suite, Methods others) {
    for (int length : settings.lengths(suite)) {
      switch (suite) {
        case RULER -> made(suite, settings.ruler.named(settings.tasks), length, others);
        case MAP -> made(suite, depths(), length, others);
        case QA -> asked(length, others);
        case FORMATS -> formatted(length, others);
        case HIGHLIGHT, SHORT, CALIBRATION ->
            throw new IllegalStateException(suite + " hides nothing");
      }
    }
  }

  private List<FigureTable> calibrated() {
    CalibrationSuite calibration = new CalibrationSuite(compressor, settings.listener);
    for (int length : settings.lengths(Suite.CALIBRATION)) {
      for (EvidenceSet set : settings.evidence) {
        calibration.read(
            set.name(),
            length,
            suiteOf(set).cases(length, settings.samples(Suite.CALIBRATION), settings.seed));
      }
    }
    return calibration.tables(Suite.CALIBRATION.label());
  }

  private FigureTable marked(Suite suite, List<HighlightSet> sets, Methods others) {
    HighlightSuite highlight = new HighlightSuite(compressor, others.all(), settings.listener);
    sets.forEach(set -> highlight.measure(set, settings.samples(suite), settings.seed));
    return highlight.table(suite.label());
  }

  private void made(Suite suite, List<Task> tasks, int length, Methods others) {
    for (Task task : tasks) {
      List<Sample> made =
          IntStream.range(0, settings.samples(suite))
              .mapToObj(index -> maker.make(task, length, settings.seed, index))
              .toList();
      measure(suite, made, length, others);
    }
  }

  private void asked(int length, Methods others) {
    int samples = settings.samples(Suite.QA);
    for (Settings.Questions asked : settings.questions) {
      QaSuite suite = new QaSuite(asked.file(), asked.prefix(), compressor);
      measure(Suite.QA, suite.samples(length, samples, settings.seed), length, others);
    }
    int first = runner.measures().size();
    for (EvidenceSet set : settings.evidence) {
      measure(Suite.QA, suiteOf(set).samples(length, samples, settings.seed), length, others);
    }
    if (settings.evidence.size() > 1) {
      runner.addMeans(first);
    }
  }

  private void formatted(int length, Methods others) {
    int samples = settings.samples(Suite.FORMATS);
    for (String format : settings.formats) {
      measure(
          Suite.FORMATS,
          Formats.samples(format, maker, length, samples, settings.seed),
          length,
          others);
    }
  }

  private EvidenceSuite suiteOf(EvidenceSet set) {
    return new EvidenceSuite(set, settings.haystack, compressor);
  }

  private void measure(Suite suite, List<Sample> samples, int length, Methods others) {
    runner.measure(suite, samples, length, others.all(), settings.budgets(suite));
  }

  private List<Task> depths() {
    return IntStream.rangeClosed(0, 100 / DEPTH_STEP)
        .mapToObj(step -> settings.ruler.atDepth(step * DEPTH_STEP))
        .toList();
  }
}
