package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs of 20 systems, of which it is known where their entries begin. */
class LogCasesTest {
  private static final LogSegmenter LOGS = new LogSegmenter();

  private static JsonNode cases() throws IOException {
    return new ObjectMapper().readTree(Samples.resource("entries.json"));
  }

  static Stream<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    cases().fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEntryIsAUnit(String name) throws IOException {
    String text = Samples.resource(name + ".log.gz");
    JsonNode expected = cases().get(name);
    UnitTree tree = Samples.tree(LOGS, text);
    List<Integer> entries = Samples.units(tree, UnitKind.LOG_ENTRY);

    assertThat(entries).hasSize(expected.get("entries").asInt());
    List<Integer> starts = Samples.lines(text, tree, entries);
    List<Integer> known = new ArrayList<>();
    if (expected.get("starts").isTextual()) {
      for (int line = 1; line <= expected.get("lines").asInt(); line++) {
        known.add(line);
      }
    } else {
      expected.get("starts").forEach(line -> known.add(line.asInt()));
    }
    assertThat(starts).isEqualTo(known);
    assertThat(entries)
        .allMatch(entry -> !text.substring(tree.start(entry), tree.end(entry)).endsWith("\n"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isKnownAsALog(String name) {
    String text = Samples.resource(name + ".log.gz");
    assertThat(LOGS.fit(text, 0, text.length())).isBetween(name.equals("json") ? 0.5 : 0.6, 0.9);
  }

  @Test
  void theFailureOfAWorkerIsTheOnlyAlert() {
    String text = Samples.resource("app.log");
    assertThat(Samples.alerts(Samples.tree(LOGS, text), text))
        .allMatch(entry -> entry.contains("ERROR"))
        .isNotEmpty();
  }

  @Test
  void everyErrorOfABuildIsAnAlert() {
    String text = Samples.resource("maven.log");
    assertThat(LOGS.fit(text, 0, text.length())).isGreaterThan(0.6);
    List<String> alerts = Samples.alerts(Samples.tree(LOGS, text), text);
    List<String> errors =
        text.lines().filter(line -> line.startsWith("[ERROR]")).map(String::strip).toList();
    assertThat(errors)
        .isNotEmpty()
        .allMatch(error -> alerts.stream().anyMatch(alert -> alert.startsWith(error)));
    assertThat(alerts)
        .contains("[INFO] BUILD FAILURE")
        .noneMatch(alert -> alert.contains("Failures: 0"));
    assertThat(alerts)
        .anyMatch(
            alert ->
                alert.contains("CartController.java:[41,27]") && alert.contains("totalWithTax()"));
  }
}
