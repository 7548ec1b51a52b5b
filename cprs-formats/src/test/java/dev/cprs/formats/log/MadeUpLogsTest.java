package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs of systems whose formats no one listed: entries are found by regularity. */
class MadeUpLogsTest {
  private static final LogSegmenter LOGS = new LogSegmenter();

  static List<String> formats() {
    return MadeUpLogs.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyEntryIsAUnit(String format) {
    for (int entries : new int[] {20, 160}) {
      for (long seed = 1; seed <= 2; seed++) {
        MadeUpLogs.Log log = MadeUpLogs.of(format, entries, seed);
        check(format, log.text(), log.starts());
        check(format, log.text().replace("\n", "\r\n"), log.starts());
        check(format, coloured(log.text()), log.starts());
      }
    }
  }

  private static void check(String format, String text, List<Integer> expected) {
    UnitTree tree = Samples.tree(LOGS, text);
    UnitTreeChecks.check(text, tree);
    List<Integer> starts = Samples.lines(text, tree, Samples.units(tree, UnitKind.LOG_ENTRY));
    int same = 0;
    while (same < Math.min(starts.size(), expected.size())
        && starts.get(same).equals(expected.get(same))) {
      same++;
    }
    if (starts.size() != expected.size() || same < expected.size()) {
      String where =
          text.lines()
              .skip(Math.max(0, expected.get(Math.min(same, expected.size() - 1)) - 4))
              .limit(8)
              .collect(Collectors.joining("\n"));
      fail(
          "%s: %d of %d entries; the first that differs is %d, line %d:%n%.1500s"
              .formatted(
                  format,
                  starts.size(),
                  expected.size(),
                  same,
                  same < expected.size() ? expected.get(same) : -1,
                  where));
    }
  }

  private static String coloured(String text) {
    return text.replace("INFO", "\u001b[32mINFO\u001b[0;39m")
        .replaceAll("(?m)^([\\d\\[])", "\u001b[2m$1\u001b[22m");
  }

  /** All but one that looks like paragraphs to whoever doesn't know it. */
  static List<String> knownFormats() {
    return formats().stream().filter(format -> !format.equals("rails-dev")).toList();
  }

  @ParameterizedTest
  @MethodSource("knownFormats")
  void isKnownAsALog(String format) {
    for (long seed = 1; seed <= 2; seed++) {
      MadeUpLogs.Log log = MadeUpLogs.of(format, 60, seed);
      assertThat(LOGS.fit(log.text(), 0, log.text().length()))
          .as("seed %d:%n%.500s", seed, log.text())
          .isGreaterThan(0.5);
    }
  }
}
