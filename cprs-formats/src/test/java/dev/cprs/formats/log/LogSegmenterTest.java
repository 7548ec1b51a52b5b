package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

class LogSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new LogSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Samples.resource("log4j-traces.log.gz").substring(0, 9_000),
        Samples.resource("access.log.gz").substring(0, 5_000),
        Samples.resource("plain.log.gz").substring(0, 4_000),
        Samples.resource("maven.log"),
        Samples.resource("app.log").substring(0, 3_000),
        """
        2025-03-04 06:07:08.000 \u001b[32mINFO\u001b[0m started
        2025-03-04 06:07:09.000 \u001b[31mERROR\u001b[0m stopped
        2025-03-04 06:07:10.000 \u001b[32mINFO\u001b[0m started {"a": "%s"}
        2025-03-04 06:07:10.000 INFO started {"a": "%s"}
        """
            .formatted("x".repeat(700), "x".repeat(700)));
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "\u001b".repeat(100_000),
        "\u001b]".repeat(50_000),
        "\u001b[".repeat(50_000),
        "2025-03-04 06:07:08 INFO " + "error: 0 ".repeat(10_000),
        "1".repeat(100_000),
        "1:".repeat(50_000),
        "[INFO] ".repeat(14_000),
        "2025-03-04 06:07:08 x\n".repeat(4_500),
        "2025-03-04 06:07:08 x\n y\n".repeat(4_000));
  }
}
