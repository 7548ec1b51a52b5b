package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/options.md says of each option what the code says. */
class OptionsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("cprs.root", "..")).resolve("docs/options.md");

  @ParameterizedTest
  @EnumSource(NamedOption.class)
  void hasARowForEachOption(NamedOption option) throws IOException {
    List<String> rows = Files.readAllLines(PAGE);
    String names =
        "| `--%s` | `%s` | `%s` | "
            .formatted(
                option.name(Spelling.KEBAB),
                option.name(Spelling.CAMEL),
                option.name(Spelling.SNAKE));
    assertThat(rows)
        .filteredOn(row -> row.startsWith(names))
        .singleElement()
        .asString()
        .endsWith("| " + option.description() + " |")
        .contains(String.join(", ", option.choices()));
  }
}
