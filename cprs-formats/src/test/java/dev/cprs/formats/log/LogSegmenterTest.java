package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void captionsAreEntriesHoweverFew() {
    String text =
        """
        WEBVTT
        Language: en

        00:00:00.500 --> 00:00:04.000 align:start position:0%
        <v Dr. Ames>The sample was kept at minus eighty degrees. Nobody knew.

        00:00:07.200 --> 00:00:12.900
        <v Dr. Ames>Eleven years, as far as we know.
        After that the RNA falls apart.
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("log");
    UnitTree tree = Segmenters.installed().segment(text, "log");
    int last = tree.size() - 1;
    while (!tree.isUnit(last)) {
      last--;
    }
    assertThat(text.substring(tree.start(last), tree.end(last)))
        .startsWith("00:00:07.200")
        .endsWith("falls apart.");
  }
}
