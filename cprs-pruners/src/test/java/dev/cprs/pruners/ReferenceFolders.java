package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.Tokenizer;
import dev.cprs.stubs.ReferenceDirectory;
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

/**
 * Folders with what the authors' own code made of texts, and the passes of their models. They are
 * read from the directory that the system property {@code cprs.reference.dir} names, which is such
 * a folder or holds some; without it, from the copies among the test resources.
 */
final class ReferenceFolders {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WEIGHTS =
      List.of("model.safetensors", "model.safetensors.index.json");

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

  /** All folders with an {@code expected.json}. */
  static List<Path> all() {
    return folders(folder -> true);
  }

  private static List<Path> folders(Predicate<Path> wanted) {
    Optional<Path> asked = ReferenceDirectory.asked();
    List<Path> folders =
        ReferenceDirectory.folders(asked.orElseGet(() -> copies())).stream()
            .filter(wanted)
            .toList();
    if (asked.isEmpty()) {
      assertThat(folders).as("copies among the test resources").isNotEmpty();
    }
    return folders;
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

  /** What is run with a model. */
  @FunctionalInterface
  interface WithModel {
    void run(Path folder, Tokenizer tokenizer, SequenceCritic critic);
  }

  /** Runs something with the models of folders that have their weights, in fp32. */
  static void withModels(PrunerKind kind, WithModel test) {
    EngineSettings fp32 =
        EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();
    for (Path folder : of(kind)) {
      ModelFiles model = ModelFiles.directory(folder);
      if (WEIGHTS.stream().noneMatch(model::exists)) {
        System.out.printf("%s: not run with its model: no weights%n", folder.getFileName());
        continue;
      }
      try (Tokenizer tokenizer = tokenizer(folder);
          TokenCritic critic = new PyTorchTokenCriticProvider().load(model, fp32).orElseThrow()) {
        test.run(folder, tokenizer, (SequenceCritic) critic);
      }
    }
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

  /** Does so where the model itself reads. */
  static void checkEndToEnd(Path folder, Consumer<JsonNode> check) {
    check(folder, "cases from end to end", expected(folder).get("cases"), check);
  }

  /** Does so with a list that is called {@code what}. */
  static void check(Path folder, String what, JsonNode all, Consumer<JsonNode> check) {
    List<String> differences = new ArrayList<>();
    int cases = 0;
    for (JsonNode one : all) {
      if (one.hasNonNull("error")) {
        System.out.printf(
            "%s: %s not run: the authors' code failed: %s%n",
            folder.getFileName(), one.path("id").asText(), one.get("error").asText());
        continue;
      }
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
