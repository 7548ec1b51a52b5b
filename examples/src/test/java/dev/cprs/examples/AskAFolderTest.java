package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of docs/mcp.md with the server of its configuration. */
class AskAFolderTest {
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";

  @TempDir Path directory;

  /** The documented command, with the classes of this build in the place of ./cprs. */
  private List<String> documented() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("cprs.root"), "docs/mcp.md"));
    int start = page.indexOf("```json\n") + "```json\n".length();
    JsonNode server =
        new ObjectMapper()
            .readTree(page.substring(start, page.indexOf("```", start)))
            .at("/mcpServers/cprs");
    assertThat(server.get("command").asText()).endsWith("/cprs");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.cprs.cli.Cprs"));
    for (JsonNode argument : server.get("args")) {
      command.add(argument.asText().replace("/path/to/documents", directory.toString()));
    }
    return command;
  }

  @Test
  void printsThePassageWithFileAndLine() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("harbour.txt"),
            "Ships call there in spring. ".repeat(40) + "\n" + SENTENCE + " It rains.".repeat(40));
    List<String> args = new ArrayList<>(List.of("Who built the lighthouse?", directory.toString()));
    args.addAll(documented());
    assertThat(Printed.by(() -> AskAFolder.main(args.toArray(String[]::new))))
        .startsWith(file + ":2 [cprs: id ")
        .contains(SENTENCE, " in 1 file.");
  }
}
