package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.Evaluation;
import dev.cprs.eval.EvaluationReport;
import dev.cprs.eval.Suite;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.sample.Lengths;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cprs measure}. */
@Command(
    name = "measure",
    description = "Measures how often the answer is kept, and how small the kept part is.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MeasureCommand implements Callable<Integer> {
  private static final String ALL = "all";

  /** A line that the next one overwrites. */
  private static final String PROGRESS = "\r%-78s";

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--suite",
      paramLabel = "ruler|map|qa|formats|highlight|short|calibration|all",
      defaultValue = "ruler",
      description =
          "ruler: needles, variable chains, pairs and pass keys; map: one needle by length and"
              + " depth; qa: questions over paragraphs; formats: questions over JSON, tables, logs,"
              + " code, markup and manuals; highlight: which sentences of a passage answer, in"
              + " FILE; short: the same in sixty short texts; calibration: what relevances mean as"
              + " probabilities, by the questions of --qa; all: all but highlight and calibration"
              + " (default: ${DEFAULT-VALUE})")
  private String suite = "ruler";

  @Option(
      names = "--lengths",
      paramLabel = "N",
      split = ",",
      description =
          "Tokens of the contexts, such as 32K,1M or 20000 (default: 32K; map:"
              + " 32K,64K,128K,256K,512K,1M; qa, formats, calibration: 16K)")
  private @Nullable List<String> lengths;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "Samples for each task (default: 10), for each cell of the map (default: 1) and each"
              + " format (default: 40), or questions from each file (default: 100; calibration: 40;"
              + " highlight, short: all)")
  private @Nullable Integer samples;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description =
          "The seed of the samples: the same seed gives the same samples (default:"
              + " ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--tasks",
      paramLabel = "TASK",
      split = ",",
      description = "Run only these tasks of the suite ruler, such as niah_multikey_2,vt")
  private @Nullable List<String> tasks;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Run only these formats of the suite formats, such as json,csv,logs, or a variant such as"
              + " json-nested")
  private @Nullable List<String> formats;

  @Option(
      names = "--methods",
      paramLabel = "METHOD",
      split = ",",
      description =
          "Methods to compare cprs with: bm25-sentences, bm25-chunks, dense, first-last,"
              + " bm25-lines, bm25-units; give cprs to compare with none (default: the first four;"
              + " ruler: without dense, which takes as long as cprs; formats: the last two;"
              + " highlight, short: bm25-sentences and dense). All but first-last need the module"
              + " cprs-rankers, which ./cprs builds and an installation lacks")
  private @Nullable List<String> methods;

  @Option(
      names = "--budgets",
      paramLabel = "N",
      split = ",",
      description =
          "Also give every method budgets of N tokens (default: none; qa, formats: 100,200,400)")
  private @Nullable List<Integer> budgets;

  @Option(
      names = "--haystack",
      paramLabel = "FILE|DIR",
      description = "UTF-8 prose to hide needles in (default: Jane Austen's novels)")
  private @Nullable Path haystack;

  @Option(
      names = "--qa",
      paramLabel = "FILE|DIR",
      description =
          "More questions besides the bundled ones: .json in SQuAD's format; .jsonl or .jsonl.gz of"
              + " documents with evidence, or a folder of those. May be given several times")
  private @Nullable List<Path> questions;

  @Option(names = "--qa-only", description = "Leave the bundled questions out of the suite qa")
  private boolean questionsOnly;

  @Option(
      names = "--encoder",
      paramLabel = "FILE",
      description =
          "An ONNX sentence encoder for the method dense, with tokenizer.json beside it (default:"
              + " all-MiniLM-L6-v2)")
  private @Nullable Path encoder;

  @Option(
      names = "--encoder-pooling",
      paramLabel = "mean|cls",
      description = "How that encoder makes one vector (default: ${DEFAULT-VALUE})",
      defaultValue = "mean")
  private String encoderPooling = "mean";

  @Option(
      names = "--encoder-prefix",
      paramLabel = "TEXT",
      description = "What that encoder wants before a query (default: nothing)",
      defaultValue = "")
  private String encoderPrefix = "";

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description =
          "Of the suite highlight: MultiSpanQA's JSON, OpenProvence's JSON lines (query, texts,"
              + " context_spans, context_spans_relevance), or documents with evidence as for --qa")
  private @Nullable List<Path> passages;

  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private SecondLookOptions secondLook = new SecondLookOptions();

  @Option(names = "--failures", description = "Also print each value that cprs lost")
  private boolean failures;

  @Option(names = "--json", description = "Print one JSON object instead of tables")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Also write an HTML page to OUT with tables, map and failures")
  private @Nullable String html;

  @Option(
      names = "--png",
      paramLabel = "OUT",
      defaultValue = "needle-map.png",
      description = "The file for the picture of the suite map (default: ${DEFAULT-VALUE})")
  private String png = "needle-map.png";

  MeasureCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    // Report wrong options now, not after half an hour.
    List<Suite> suites = suites();
    Evaluation evaluation = evaluation(suites);
    OutputFile page = html == null ? null : OutputFile.beside(inputs(), "--html", html);
    OutputFile picture =
        suites.contains(Suite.MAP) ? OutputFile.beside(inputs(), "--png", png) : null;
    EvaluationReport report;
    try (ContextCompressor compressor = model.load(secondLook.options())) {
      report = evaluation.run(compressor);
    } finally {
      endProgress();
    }
    print(report);
    if (picture != null) {
      picture.write(report.mapPng().orElseThrow());
      err.println("cprs: the map is in " + png);
    }
    if (page != null) {
      page.write(report.html().getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }

  private void print(EvaluationReport report) {
    if (json) {
      out.println(report.json());
    } else {
      out.print(report.table());
    }
    if (failures) {
      (json ? err : out).print("\n" + report.failures());
    }
    out.flush();
  }

  private List<Suite> suites() {
    if (suite.equals(ALL)) {
      return Arrays.stream(Suite.values())
          .filter(each -> each != Suite.HIGHLIGHT && each != Suite.CALIBRATION)
          .toList();
    }
    return Arrays.stream(Suite.values())
        .filter(known -> known.label().equals(suite))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "There is no suite '%s'; give %s or %s"
                        .formatted(
                            suite,
                            Arrays.stream(Suite.values())
                                .map(Suite::label)
                                .collect(Collectors.joining(", ")),
                            ALL)));
  }

  private Evaluation evaluation(List<Suite> suites) {
    Evaluation.Builder evaluation = Evaluation.builder().seed(seed).listener(this::tell);
    suites.forEach(evaluation::suite);
    if (lengths != null) {
      evaluation.lengths(lengths.stream().map(Lengths::of).toList());
    }
    if (samples != null) {
      evaluation.samples(samples);
    }
    if (tasks != null) {
      evaluation.tasks(tasks);
    }
    if (formats != null) {
      evaluation.formats(formats);
    }
    if (methods != null) {
      evaluation.methods(methods);
    }
    if (budgets != null) {
      evaluation.budgets(budgets);
    }
    if (haystack != null) {
      evaluation.haystack(haystack);
    }
    if (questions != null) {
      evaluation.questions(questions);
    }
    if (questionsOnly) {
      evaluation.withoutBundledQuestions();
    }
    if (encoder != null) {
      evaluation.encoder(new Encoder(encoder, encoderPooling, encoderPrefix));
    }
    if (passages != null) {
      evaluation.highlights(passages);
    }
    return evaluation.build();
  }

  /** The files that are read, and must not be overwritten. */
  private List<String> inputs() {
    return Stream.of(haystack == null ? null : List.of(haystack), questions, passages)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .map(Path::toString)
        .toList();
  }

  /** Shows each sample, in one line, on a terminal; in a log, only each task and method. */
  private void tell(String task, String method, int sample, int samples) {
    if (Boolean.getBoolean("cprs.progress")) {
      err.print(PROGRESS.formatted("%s, %s: %d of %d".formatted(task, method, sample, samples)));
      err.flush();
    } else if (sample == 1) {
      err.println("cprs: %s, %s, samples: %d".formatted(task, method, samples));
    }
  }

  private void endProgress() {
    if (Boolean.getBoolean("cprs.progress")) {
      err.print(PROGRESS.formatted("") + "\r");
      err.flush();
    }
  }
}
