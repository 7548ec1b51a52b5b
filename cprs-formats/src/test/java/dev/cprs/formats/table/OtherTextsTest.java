package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No log, code or document passes for a table. */
final class OtherTextsTest {
  private static final List<Segmenter> SEGMENTERS =
      List.of(new CsvSegmenter(), new TsvSegmenter(), new TextTableSegmenter());

  @Test
  void logsAreNoTables() {
    String[] logs = Trees.resource("logs.txt").split("(?m)^%% ", -1);
    assertThat(logs).hasSize(21);
    for (int i = 1; i < logs.length; i++) {
      String log = logs[i];
      int nameEnd = log.indexOf('\n');
      check(log.substring(0, nameEnd), log.substring(nameEnd + 1));
    }
  }

  /** Of this repository: the module's directory is the working directory of its tests. */
  @Test
  void codeAndDocumentsAreNoTables() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String place : List.of("../README.md", "../docs", "src/main/java", "../cprs-core/src")) {
      try (Stream<Path> found = Files.walk(Path.of(place))) {
        found
            .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".java"))
            .forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      check(file.toString(), Files.readString(file));
    }
  }

  private static void check(String name, String text) {
    for (Segmenter segmenter : SEGMENTERS) {
      assertThat(segmenter.fit(text, 0, text.length()))
          .as("%s of %s", segmenter.format(), name)
          .isLessThanOrEqualTo(0.5);
    }
  }
}
