package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.Tokenizer;
import dev.cprs.tokenizer.HuggingFaceTokenizerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Folders with what the authors' own code made of texts, and the passes of their models. They are
 * read from the directory that the system property {@code cprs.reference.dir} names, which is such
 * a folder or holds some; without it, from the copies among the test resources.
 */
final class ReferenceFolders {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReferenceFolders() {}

  /**
   * The folders of a kind of pruner.
   *
   * @return empty if the directory asked for has none
   */
  static List<Path> of(PrunerKind kind) {
    return folders(
        folder ->
            Files.exists(folder.resolve("config.json"))
                && PrunerKind.of(ModelFiles.directory(folder)).equals(Optional.of(kind)));
  }

  /** The folders with sentences and no model. */
  static List<Path> ofSentences() {
    return folders(folder -> !Files.exists(folder.resolve("config.json")));
  }

  /** The folders with tokens of texts. */
  static List<Path> withTokenizer() {
    return folders(folder -> expected(folder).has("tokenizer"));
  }

  private static List<Path> folders(Predicate<Path> wanted) {
    String asked = System.getProperty("cprs.reference.dir", "");
    try {
      Path root = asked.isEmpty() ? copies() : Path.of(asked);
      List<Path> folders = new ArrayList<>();
      try (Stream<Path> all = Files.walk(root, 2)) {
        all.filter(folder -> Files.exists(folder.resolve("expected.json")))
            .filter(wanted)
            .sorted()
            .forEach(folders::add);
      }
      if (asked.isEmpty()) {
        assertThat(folders).as("copies among the test resources").isNotEmpty();
      }
      return folders;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copies among the test resources. */
  static Path copies() {
    URL url = ReferenceFolders.class.getResource("/pruners");
    try {
      return Path.of(Objects.requireNonNull(url).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library's own tokenizer of a folder; the caller closes it. */
  static Tokenizer tokenizer(Path folder) {
    return new HuggingFaceTokenizerProvider().load(ModelFiles.directory(folder)).orElseThrow();
  }

  /** What the authors' code made of the texts. */
  static JsonNode expected(Path folder) {
    try {
      return JSON.readTree(folder.resolve("expected.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks each case of a folder, prints how many agree, and fails if one doesn't. */
  static void check(Path folder, Consumer<JsonNode> check) {
    check(folder, "cases", expected(folder).get("cases"), check);
  }

  /** Does so with a list that is called {@code what}. */
  static void check(Path folder, String what, JsonNode all, Consumer<JsonNode> check) {
    List<String> differences = new ArrayList<>();
    int cases = 0;
    for (JsonNode one : all) {
      cases++;
      try {
        check.accept(one);
      } catch (AssertionError | RuntimeException e) {
        differences.add(one.path("id").asText(one.path("text").asText()) + ": " + e);
      }
    }
    System.out.printf(
        "%s: %d %s, %d equal%n", folder.getFileName(), cases, what, cases - differences.size());
    assertThat(cases).as("%s of %s", what, folder).isPositive();
    assertThat(differences).as("%s", folder).isEmpty();
  }

  /** Fails if what we give isn't what the authors' code gave. */
  static void assertSame(String what, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      throw new AssertionError("%s: %s instead of %s".formatted(what, ours, theirs));
    }
  }

  /** The texts of a list. */
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** The UTF-16 offset of a code point. */
  static int utf16(String text, int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }
}
