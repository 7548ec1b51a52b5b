package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsCommandTest {
  private static final Path PAGE =
      Path.of(System.getProperty("cprs.root", "..")).resolve("docs/models.md");

  /** The list of the command and the table of docs/models.md tell of the same models the same. */
  @Test
  void thePageHasARowForEachPublishedPruner() throws IOException {
    List<String> rows = Files.readAllLines(PAGE);
    // Ours and the published 7B read a control prompt too; the page tells of them elsewhere.
    List<ModelsCommand.Known> pruners =
        ModelsCommand.known().stream()
            .filter(model -> !model.reads().equals("prompt and query"))
            .toList();
    assertThat(pruners).isNotEmpty();
    for (ModelsCommand.Known model : pruners) {
      assertThat(rows)
          .filteredOn(row -> row.startsWith("| `" + model.name() + "`"))
          .singleElement()
          .asString()
          .contains("| " + model.parameters() + " | " + model.licence() + " |")
          .contains(model.reads().equals("query") ? "| yes |" : "| no |");
    }
  }
}
