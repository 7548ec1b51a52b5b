package dev.cprs.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints measurements as a table while they come, or collects them for one JSON object. Times are
 * in seconds, rates in context tokens a second, memory in bytes.
 */
final class BenchReport {
  private final PrintStream out;
  private final boolean json;
  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectNode root = mapper.createObjectNode();
  private ScalingBench.Row shortest = new ScalingBench.Row(0, 0, 0);

  BenchReport(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void machine(BenchMachine machine) {
    root.set("machine", mapper.valueToTree(machine));
    line("%s", machine);
  }

  void beginEfficiency() {
    root.putArray("efficiency");
    line("%nefficiency: a window's forward pass compared with its linear products alone");
    line(
        "%-12s %7s %6s %8s %12s %12s %11s",
        "shape", "tokens", "dtype", "threads", "forward s", "products s", "efficiency");
  }

  void add(EfficiencyBench.Row row) {
    root.withArray("/efficiency")
        .addObject()
        .put("shape", row.shape())
        .put("tokens", row.timing().tokens())
        .put("dtype", row.timing().dtype())
        .put("forwardSeconds", rounded(row.timing().forwardSeconds(), 1e6))
        .put("productSeconds", rounded(row.timing().productSeconds(), 1e6))
        .put("efficiency", rounded(row.timing().efficiency(), 1e4));
    line(
        "%-12s %7d %6s %8d %12.5f %12.5f %11.3f",
        row.shape(),
        row.timing().tokens(),
        row.timing().dtype(),
        row.timing().threads(),
        row.timing().forwardSeconds(),
        row.timing().productSeconds(),
        row.timing().efficiency());
  }

  void beginScaling() {
    root.putArray("scaling");
    line("%nscaling: the whole pipeline on contexts of several lengths");
    line("%9s %10s %13s %22s", "tokens", "tokens/s", "peak MiB", "bytes/token over first");
  }

  void add(ScalingBench.Row row) {
    if (shortest.tokens() == 0) {
      shortest = row;
    }
    root.withArray("/scaling")
        .addObject()
        .put("tokens", row.tokens())
        .put("tokensPerSecond", rounded(row.tokensPerSecond(), 10))
        .put("peakResidentBytes", row.peakResidentBytes());
    int more = row.tokens() - shortest.tokens();
    line(
        "%9d %10.0f %13.1f %22s",
        row.tokens(),
        row.tokensPerSecond(),
        row.peakResidentBytes() / (double) (1 << 20),
        more == 0 ? "-" : (row.peakResidentBytes() - shortest.peakResidentBytes()) / more);
  }

  void beginWorkers() {
    root.putArray("workers");
    line("%nworkers: the whole pipeline by the number of windows scored at once");
    line("%8s %8s %10s", "workers", "threads", "tokens/s");
  }

  void add(PipelineBench.WorkersRow row) {
    root.withArray("/workers")
        .addObject()
        .put("workers", row.workers())
        .put("threads", row.threads())
        .put("tokensPerSecond", rounded(row.tokensPerSecond(), 10));
    line("%8d %8d %10.0f", row.workers(), row.threads(), row.tokensPerSecond());
  }

  void stages(PipelineBench.Stages stages) {
    root.putObject("stages")
        .put("tokenize", rounded(stages.tokenize(), 1e4))
        .put("score", rounded(stages.score(), 1e4))
        .put("decode", rounded(stages.decode(), 1e4));
    line("%nstages: the share of each stage in the time of a request");
    line(
        "tokenize %.1f %%, score %.1f %%, decode %.1f %%",
        100 * stages.tokenize(), 100 * stages.score(), 100 * stages.decode());
  }

  void beginFormats() {
    root.putArray("formats");
    line("%nformats: the whole pipeline on JSON and a log beside prose, by turns");
    line("%8s %9s %10s %9s", "format", "tokens", "tokens/s", "of prose");
  }

  void add(FormatsBench.Row row) {
    root.withArray("/formats")
        .addObject()
        .put("format", row.format())
        .put("tokens", row.tokens())
        .put("tokensPerSecond", rounded(row.tokensPerSecond(), 10))
        .put("ofProse", rounded(row.ofProse(), 1e4));
    line("%8s %9d %10.0f %9.3f", row.format(), row.tokens(), row.tokensPerSecond(), row.ofProse());
  }

  void beginBand() {
    root.putArray("band");
    line("%nband: what a token costs by the length of its window, by turns");
    line(
        "%-16s %7s %6s %8s %9s %12s",
        "shape", "tokens", "dtype", "threads", "us/token", "of shortest");
  }

  void add(BandBench.Row row) {
    root.withArray("/band")
        .addObject()
        .put("shape", row.shape())
        .put("tokens", row.tokens())
        .put("dtype", row.dtype())
        .put("secondsPerToken", rounded(row.secondsPerToken(), 1e9))
        .put("ofShortest", rounded(row.ofShortest(), 1e4));
    line(
        "%-16s %7d %6s %8d %9.1f %12.3f",
        row.shape(),
        row.tokens(),
        row.dtype(),
        row.threads(),
        1e6 * row.secondsPerToken(),
        row.ofShortest());
  }

  /** Prints the JSON object, if one is wanted. */
  void end() throws JsonProcessingException {
    if (json) {
      out.println(mapper.writeValueAsString(root));
    }
    out.flush();
  }

  private void line(String format, Object... values) {
    if (!json) {
      out.println(String.format(Locale.ROOT, format, values));
      out.flush();
    }
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
