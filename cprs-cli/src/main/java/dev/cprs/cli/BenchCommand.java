package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cprs bench}. */
@Command(
    name = "bench",
    description = "Measures how fast this machine compresses, and where the time goes.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BenchCommand implements Callable<Integer> {
  private static final int MOST_TOKENS = 100_000_000;

  private final PrintStream out;
  private final PrintStream err;

  /** What can be asked for by name. */
  enum Part {
    EFFICIENCY,
    SCALING,
    WORKERS,
    STAGES,
    FORMATS,
    PRUNERS,
    BAND
  }

  /** Without a name: those that say something of every user's machine and models. */
  private static final Set<Part> USUAL = EnumSet.complementOf(EnumSet.of(Part.PRUNERS, Part.BAND));

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description =
          "Parts to run, separated by commas: efficiency, scaling, workers, stages, formats (default: these), pruners, band")
  private @Nullable List<Part> only;

  @Option(names = "--quick", description = "Smaller inputs: each part takes less than a minute")
  private boolean quick;

  @Option(
      names = "--tokens",
      paramLabel = "N",
      split = ",",
      description = "Context lengths for scaling, in tokens (default: 32 K, 128 K, 512 K and 1 M)")
  private @Nullable List<Integer> tokens;

  @Mixin private ModelOptions model = new ModelOptions();

  @Option(names = "--json", description = "Print one JSON object")
  private boolean json;

  BenchCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Set<Part> parts = only == null ? USUAL : EnumSet.copyOf(only);
    List<Integer> lengths = lengths();
    // Report wrong options now, not from a part some minutes later.
    model.files();
    model.settings();
    BenchReport report = new BenchReport(out, json);
    report.machine(BenchMachine.here());
    PipelineBench pipeline = new PipelineBench(model, quick);
    List<EfficiencyBench.Case> cases = new ArrayList<>();
    if (parts.contains(Part.EFFICIENCY)) {
      cases.addAll(EfficiencyBench.cases(quick));
    }
    if (parts.contains(Part.PRUNERS)) {
      cases.addAll(EfficiencyBench.pruners(quick));
    }
    if (!cases.isEmpty()) {
      report.beginEfficiency();
      for (int i = 0; i < cases.size(); i++) {
        tell("efficiency, shape %d of %d".formatted(i + 1, cases.size()));
        report.add(cases.get(i).measure(model.settings()));
      }
    }
    if (parts.contains(Part.SCALING)) {
      scaling(report, new ScalingBench(model, pipeline), lengths, parts.size() == 1);
    }
    if (parts.contains(Part.WORKERS)) {
      report.beginWorkers();
      tell("workers");
      pipeline.workers().forEach(report::add);
    }
    if (parts.contains(Part.STAGES)) {
      tell("stages");
      report.stages(pipeline.stages());
    }
    if (parts.contains(Part.FORMATS)) {
      report.beginFormats();
      tell("formats");
      new FormatsBench(model, quick).rows().forEach(report::add);
    }
    if (parts.contains(Part.BAND)) {
      report.beginBand();
      tell("band");
      BandBench.rows(model.settings(), quick).forEach(report::add);
    }
    report.end();
    return 0;
  }

  /** A single length, if it is all there is to measure, needs no process of its own. */
  private void scaling(
      BenchReport report, ScalingBench scaling, List<Integer> lengths, boolean nothingElse)
      throws IOException, InterruptedException {
    report.beginScaling();
    for (int length : lengths) {
      tell("scaling, %d tokens".formatted(length));
      boolean here = nothingElse && lengths.size() == 1;
      report.add(here ? scaling.here(length) : scaling.apart(length));
    }
  }

  private List<Integer> lengths() {
    if (tokens == null) {
      return ScalingBench.lengths(quick);
    }
    for (int length : tokens) {
      if (length < 1 || length > MOST_TOKENS) {
        throw new InvalidRequestException(
            "--tokens %d; give lengths from 1 to %d".formatted(length, MOST_TOKENS));
      }
    }
    return new ArrayList<>(tokens);
  }

  /** With JSON, a terminal would otherwise show nothing for minutes. */
  private void tell(String what) {
    if (json && Boolean.getBoolean("cprs.progress")) {
      err.println("measuring " + what);
      err.flush();
    }
  }
}
