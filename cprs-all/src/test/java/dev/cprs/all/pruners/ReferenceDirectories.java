package dev.cprs.all.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Model directories with an {@code expected.json} of recorded passes: the project's own small ones,
 * or those of {@code -Dcprs.reference.dir=DIR}, which is such a directory or a folder of them.
 */
final class ReferenceDirectories {
  private static final String PROPERTY = "cprs.reference.dir";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReferenceDirectories() {}

  static List<Path> all() {
    Path root = root();
    try (Stream<Path> paths = Files.walk(root, 4)) {
      List<Path> directories =
          paths
              .filter(Files::isDirectory)
              .filter(path -> Files.exists(path.resolve("expected.json")))
              .filter(path -> Files.exists(path.resolve("model.safetensors")))
              .sorted()
              .toList();
      if (directories.isEmpty()) {
        throw new IllegalArgumentException(
            "No directory under %s has model.safetensors and expected.json".formatted(root));
      }
      return directories;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those whose model has a graph: all but Provence's DeBERTa, of which the tokenizer is read. */
  static List<Path> withGraph() {
    return all().stream().filter(ReferenceDirectories::hasGraph).toList();
  }

  private static boolean hasGraph(Path directory) {
    try {
      JsonNode config = JSON.readTree(directory.resolve("config.json").toFile());
      return !config.get("model_type").asText().equals("Provence");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    String given = System.getProperty(PROPERTY, "");
    return given.isBlank() ? small() : Path.of(given);
  }

  /** The project's own, which {@code src/test/python/tiny_pruners.py} writes. */
  static Path small() {
    try {
      return Path.of(ReferenceDirectories.class.getResource("/pruners").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonNode expected(Path directory) {
    try {
      return JSON.readTree(directory.resolve("expected.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
