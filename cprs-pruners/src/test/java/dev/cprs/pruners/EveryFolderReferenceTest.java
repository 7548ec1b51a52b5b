package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No folder is passed over without a word. */
final class EveryFolderReferenceTest {
  /** Of Provence the authors' code was not to be had, so that there is nothing to hold against. */
  @Test
  void hasAProcedureOrIsToldOf() {
    for (Path folder : ReferenceFolders.all()) {
      if (!Files.exists(folder.resolve("config.json"))) {
        continue; // sentences
      }
      ModelFiles model = ModelFiles.directory(folder);
      String type = Json.text(ModelJson.read(model, "config.json"), "model_type");
      if (type.equals("Provence")) {
        System.out.printf(
            "%s: %d cases, results not run: there is no procedure for Provence%n",
            folder.getFileName(), ReferenceFolders.expected(folder).path("cases").size());
      } else {
        assertThat(PrunerKind.of(model)).as("%s, of the type %s", folder, type).isPresent();
      }
    }
  }
}
