package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
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
    for (int entries : new int[] {10, 40, 300}) {
      for (long seed = 1; seed <= 5; seed++) {
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
    List<Integer> starts =
        Samples.units(tree, UnitKind.LOG_ENTRY).stream()
            .map(entry -> Samples.lineOf(text, tree.start(entry)))
            .toList();
    assertThat(starts).as("%s of %s entries", format, expected.size()).isEqualTo(expected);
  }

  private static String coloured(String text) {
    return text.replace("INFO", "\u001b[32mINFO\u001b[0;39m").replaceAll("(?m)^([\\d\\[])", "\u001b[2m$1\u001b[22m");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isKnownAsALog(String format) {
    for (long seed = 1; seed <= 5; seed++) {
      MadeUpLogs.Log log = MadeUpLogs.of(format, 60, seed);
      assertThat(LOGS.fit(log.text(), 0, log.text().length())).as("seed %d:%n%.500s", seed, log.text()).isGreaterThan(0.5);
    }
  }
}
