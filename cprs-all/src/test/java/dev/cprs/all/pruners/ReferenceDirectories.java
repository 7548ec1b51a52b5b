package dev.cprs.all.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.stubs.ReferenceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Model directories with an {@code expected.json} of recorded passes: the project's own small ones,
 * or those of {@code -Dcprs.reference.dir=DIR}, which is such a directory or a folder of them.
 */
final class ReferenceDirectories {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReferenceDirectories() {}

  /** Those with recorded passes of a model. */
  static List<Path> withPasses() {
    return all().stream().filter(directory -> whyNotRun(directory).isEmpty()).toList();
  }

  static List<Path> all() {
    return ReferenceDirectory.folders(ReferenceDirectory.asked().orElseGet(() -> small()));
  }

  /** Why no passes of a directory are run; empty if they are. */
  static Optional<String> whyNotRun(Path directory) {
    if (!Files.exists(directory.resolve("config.json"))) {
      return Optional.of("it has no model");
    }
    return json(directory, "config.json").path("model_type").asText().equals("Provence")
        ? Optional.of("there is no graph for Provence's DeBERTa-v3")
        : Optional.empty();
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
    return json(directory, "expected.json");
  }

  static JsonNode json(Path directory, String file) {
    try {
      return JSON.readTree(directory.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
