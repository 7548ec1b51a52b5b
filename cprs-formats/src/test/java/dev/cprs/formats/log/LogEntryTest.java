package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries of logs are like inside: parts, runs, alerts, colours. */
class LogEntryTest {
  private static final LogSegmenter LOGS = new LogSegmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-04 06:07:08 ERROR can't open",
        "2025-03-04 06:07:08,000 [main] FATAL n.e.A - gone",
        "[Tue Mar 04 06:07:08 2025] [error] gone",
        "ts=2025-03-04T06:07:08Z level=error msg=gone",
        "2025-03-04 06:07:08 Error                  CBS    gone",
        "03-04 06:07:08.000  1000  2000 E Tag: gone",
        "E0304 06:07:08.000000       1 a.go:1] gone",
        "E/Tag( 123): gone",
        "2025-03-04 06:07:08 INFO Connection failed: timeout",
        "2025-03-04 06:07:08 WARN java.io.IOException: gone",
        "[INFO] BUILD FAILURE",
        "[INFO] Tests run: 3, Failures: 1, Errors: 0",
        "Mar  4 06:07:08 host kernel: a.out[12]: segfault at 0 ip 0",
        "Mar  4 06:07:08 host sshd[1]: Failed password for root",
        "panic: runtime error: index out of range",
        "2025-03-04 06:07:08 - ValueError: no such thing",
        "{\"time\": \"2025-03-04T06:07:08Z\", \"level\": \"error\", \"msg\": \"gone\"}",
        "- 1117838571 2025.03.04 R01 2025-03-04-06.07.15.000331 R01-M1 RAS KERNEL FATAL gone"
      })
  void tellsTrouble(String line) {
    assertThat(Alerts.isAlert(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-04 06:07:08 INFO started",
        "2025-03-04 06:07:08 INFO loaded error_handler.js",
        "2025-03-04 06:07:08 INFO GET /errors/error.html 200",
        "2025-03-04 06:07:08 INFO done, 0 errors, error_count=0",
        "2025-03-04 06:07:08 INFO no error found",
        "2025-03-04 06:07:08 DEBUG error=null retries=0",
        "2025-03-04 06:07:08 INFO error reporting is on",
        "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0",
        "2025-03-04 06:07:08 WARN slow",
        "2025-03-04 06:07:08 INFO registered n.e.ErrorHandler and ErrorController",
        "03-04 06:07:08.000  1000  2000 I Tag: fine",
        "I0304 06:07:08.000000       1 a.go:1] fine",
        "{\"time\": \"2025-03-04T06:07:08Z\", \"level\": \"info\", \"msg\": \"fine\"}"
      })
  void tellsNoTrouble(String line) {
    assertThat(Alerts.isAlert(line)).isFalse();
  }

  @Test
  void anEntryOfSeveralLinesHasLinesAsParts() {
    String text =
        "2025-03-04 06:07:08 INFO a\njava.io.IOException: b\n\tat n.e.A.b(A.java:3)\n\n2025-03-04 06:07:09 INFO c\n";
    UnitTree tree = Samples.tree(LOGS, text);
    assertThat(Samples.texts(tree, text))
        .containsExactly(
            "2025-03-04 06:07:08 INFO a\njava.io.IOException: b\n\tat n.e.A.b(A.java:3)",
            "2025-03-04 06:07:09 INFO c");
    assertThat(tree.isAlert(0)).isTrue();
    assertThat(tree.headEnd(0)).isEqualTo(tree.start(0));
    assertThat(tree.kind(1)).isEqualTo(UnitKind.LINE);
    assertThat(text.substring(tree.start(3), tree.end(3))).isEqualTo("at n.e.A.b(A.java:3)");
    assertThat(tree.isAlert(4)).isFalse();
  }

  @Test
  void whatACloudSaysAboutACallIsAnEntry() {
    String call =
        """
        START RequestId: 8f5a%1$d Version: $LATEST
        2024-03-02T12:18:3%1$d.021Z	8f5a%1$d	INFO	received order 471%1$d
        END RequestId: 8f5a%1$d
        REPORT RequestId: 8f5a%1$d	Duration: 102.53 ms	Max Memory Used: 67 MB
        """;
    String text = call.formatted(1) + call.formatted(2) + call.formatted(3);
    assertThat(Samples.texts(Samples.tree(LOGS, text), text)).isEqualTo(text.lines().toList());
  }

  @Test
  void equalNeighboursAreARun() {
    StringBuilder text = new StringBuilder("2025-03-04 06:07:00 INFO started\n");
    for (int i = 10; i < 15; i++) {
      text.append(
          "2025-03-04 06:07:%d INFO request 4f%x took %d ms\n".formatted(i, i * 77, i * i * i));
    }
    text.append("2025-03-04 06:07:30 INFO stopped\n2025-03-04 06:07:31 INFO stopped\n");
    UnitTree tree = Samples.tree(LOGS, text.toString());
    assertThat(Samples.units(tree, UnitKind.LOG_ENTRY)).hasSize(8);
    List<Integer> inRun =
        Samples.units(tree, UnitKind.LOG_ENTRY).stream()
            .filter(entry -> tree.parent(entry) >= 0)
            .toList();
    assertThat(inRun).hasSize(5).allMatch(entry -> tree.kind(tree.parent(entry)) == UnitKind.RUN);
    assertThat(tree.isUnit(tree.parent(inRun.get(0)))).isFalse();
  }

  @Test
  void coloursAreNoise() {
    String text =
        "\u001b[2m06:07:08\u001b[0m \u001b[32mINFO\u001b[0m a\n\u001b[2m06:07:09\u001b[0m \u001b[31mERROR\u001b[0m b\n";
    UnitTree tree = Samples.tree(LOGS, text);
    assertThat(Samples.units(tree, UnitKind.LOG_ENTRY)).hasSize(2);
    StringBuilder seen = new StringBuilder(text);
    int[] noise = tree.noise();
    for (int i = noise.length - 2; i >= 0; i -= 2) {
      seen.delete(noise[i], noise[i + 1]);
    }
    assertThat(seen.toString()).isEqualTo("06:07:08 INFO a\n06:07:09 ERROR b\n");
    assertThat(Samples.alerts(tree, text)).hasSize(1);
  }

  @Test
  void jsonInALongLineIsOpened() {
    String json = "{\"a\": \"" + "x ".repeat(400) + "\"}";
    String text =
        "2025-03-04 06:07:08 INFO sent " + json + "\n2025-03-04 06:07:09 INFO sent {\"a\": 1}\n";
    UnitTree tree = Samples.tree(LOGS, text);
    assertThat(Samples.units(tree, UnitKind.LOG_ENTRY)).hasSize(2);
    assertThat(text.substring(tree.start(1), tree.end(1)))
        .isEqualTo("2025-03-04 06:07:08 INFO sent");
    assertThat(tree.start(2)).isEqualTo(text.indexOf('{'));
  }
}
