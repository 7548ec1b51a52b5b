package dev.cprs.cli;

import dev.cprs.benchmarks.engine.EngineBenchmark;
import dev.cprs.benchmarks.engine.EngineBenchmark.ByLength;
import dev.cprs.benchmarks.engine.PrunerShape;
import dev.cprs.spi.EngineSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares what a token costs in long windows and in short ones, for ModernBERT with all of its
 * layers and with those alone that attend in a band.
 */
final class BandBench {
  private static final List<Integer> LENGTHS = List.of(PrunerShape.WINDOW, PrunerShape.LONGEST);

  private BandBench() {}

  /**
   * A shape's cost of a token.
   *
   * @param tokens of the windows
   * @param ofShortest this cost over that in the shortest windows of the shape
   */
  record Row(
      String shape,
      int tokens,
      String dtype,
      int threads,
      double secondsPerToken,
      double ofShortest) {}

  static List<Row> rows(EngineSettings settings, boolean quick) {
    return List.of(PrunerShape.GTE_LONG, PrunerShape.GTE_BAND).stream()
        .flatMap(shape -> rows(shape, settings, Duration.ofSeconds(quick ? 5 : 30)).stream())
        .toList();
  }

  private static List<Row> rows(PrunerShape shape, EngineSettings settings, Duration atLeast) {
    ByLength cost =
        EngineBenchmark.byLength(shape.name(), shape.config(), LENGTHS, settings, atLeast);
    List<Double> seconds = cost.secondsPerToken();
    return IntStream.range(0, LENGTHS.size())
        .mapToObj(
            i ->
                new Row(
                    shape.name(),
                    LENGTHS.get(i),
                    cost.dtype(),
                    cost.threads(),
                    seconds.get(i),
                    seconds.get(i) / seconds.get(0)))
        .toList();
  }
}
