package dev.cprs.cli;

import dev.cprs.ModelLoadException;
import dev.cprs.ResourceException;
import dev.cprs.hub.Hub;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** {@code cprs models}. */
@Command(
    name = "models",
    description = "Lists the models that --model can name, and which of them are here.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ModelsCommand implements Callable<Integer> {
  private static final List<String> TITLES =
      List.of("model", "parameters", "languages", "window", "licence", "reads", "here", "for");

  private static final String UNTRIED =
      "Of those that are not embedded, none has been tried with its real weights; see docs/models.md.";

  private final PrintStream out;

  /**
   * A known model.
   *
   * @param reads what is read beside the context
   */
  record Known(
      String name,
      String parameters,
      String languages,
      String window,
      String licence,
      String reads,
      String use) {
    private static Known of(String line) {
      String[] cells = line.split("\t", -1);
      return new Known(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
  }

  ModelsCommand(PrintStream out) {
    this.out = out;
  }

  /** The models that are known to work, as models.tsv has them. */
  static List<Known> known() {
    try (InputStream list =
        Objects.requireNonNull(
            ModelsCommand.class.getResourceAsStream("models.tsv"), "models.tsv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Known::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("models.tsv of the command's jar can't be read", e);
    }
  }

  @Override
  public Integer call() {
    List<List<String>> rows = new ArrayList<>(List.of(TITLES));
    for (Known model : known()) {
      rows.add(
          List.of(
              model.name(),
              model.parameters(),
              model.languages(),
              model.window(),
              model.licence(),
              model.reads(),
              here(model.name()),
              model.use()));
    }
    int[] widths =
        IntStream.range(0, TITLES.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
    out.println(UNTRIED);
    return 0;
  }

  /** Where a model lies: embedded, in the cache of a hub, or nowhere. */
  private static String here(String name) {
    try {
      if (!Hub.isId(name)) {
        ModelFiles.embedded(name);
        return "embedded";
      }
      Hub.find(name);
      return "pulled";
    } catch (ModelLoadException | ResourceException e) {
      return Hub.isId(name) ? "cprs pull" : "no";
    }
  }
}
