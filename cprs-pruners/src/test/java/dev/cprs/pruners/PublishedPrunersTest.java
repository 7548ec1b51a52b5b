package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressedContext.Outcome;
import dev.cprs.CompressionOptions;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.Span;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.PublishedProcedure;
import dev.cprs.spi.PublishedProcedureProvider;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The procedures as the library finds and calls them, on models that find every token alike. */
final class PublishedPrunersTest {
  private static final String TEXT =
      "The lighthouse was built in 1871. Its lamp burned rapeseed oil at first, then paraffin.";

  private static final CompressionOptions NONE = CompressionOptions.defaults();

  @TempDir private Path directory;

  @Test
  void runsOpenProvence() {
    with(
        "open-provence-modernbert-bpe",
        alike(0.3f),
        procedure -> {
          assertThat(procedure.readsQuery()).isTrue();
          CompressedContext kept =
              procedure.compress(Optional.of("When?"), List.of(TEXT, ""), NONE);
          assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
          assertThat(kept.text(0)).isEqualTo(TEXT);
          assertThat(kept.text(1)).isEmpty();
          assertThat(kept.documentScores()).hasSize(2);
          assertThat(kept.spans()).hasSize(2);
          assertSpansArePartsOf(TEXT, kept.spans());
          assertThat(kept.stats().inputTokens()).isEqualTo(kept.stats().outputTokens());
          assertThat(
                  procedure
                      .compress(
                          Optional.of("When?"),
                          List.of(TEXT),
                          CompressionOptions.builder().threshold(0.9).build())
                      .outcome())
              .isEqualTo(Outcome.NOTHING_FOUND);
          refuses(procedure, Optional.empty(), NONE, "give a query");
          refuses(procedure, Optional.of("When?"), budget(Budget.maxTokens(5)), "threshold");
        });
  }

  /** Its class puts both ends around an empty text too, and types what follows the question. */
  @Test
  void joinsTextsAsBertsTokenizerDoes() throws IOException {
    Files.writeString(
        directory.resolve("config.json"),
        """
        {"model_type": "open_provence",
         "base_model_config": {"model_type": "bert", "type_vocab_size": 2}}
        """);
    ModelFiles model = ModelFiles.directory(directory);
    Path tokens = folder("opensearch-semantic-highlighter").resolve("tokenizer.json");
    Files.copy(tokens, directory.resolve("tokenizer.json"));
    List<List<TokenIds>> read = new ArrayList<>();
    try (Tokenizer tokenizer = ReferenceFolders.tokenizer(directory)) {
      PublishedProcedure procedure =
          provider()
              .load(
                  model,
                  tokenizer,
                  (ids, types) -> {
                    read.add(List.of(ids, types));
                    return alike(1).read(ids, types);
                  })
              .orElseThrow();
      procedure.compress(Optional.of("a"), List.of("", "b"), NONE);
      int a = tokenizer.encode("a").ids().get(0);
      int b = tokenizer.encode("b").ids().get(0);
      assertThat(read)
          .containsExactly(
              List.of(TokenIds.of(2, a, 3, 3), TokenIds.of(0, 0, 0, 1)),
              List.of(TokenIds.of(2, a, 3, b, 3), TokenIds.of(0, 0, 0, 1, 1)));
    }
  }

  @Test
  void runsOpenSearch() {
    with(
        "opensearch-semantic-highlighter",
        alike(0.3f),
        procedure -> {
          CompressedContext kept = procedure.compress(Optional.of("When?"), List.of(TEXT), NONE);
          assertThat(kept.text()).isEqualTo(TEXT);
          assertThat(kept.spans()).hasSize(2);
          assertSpansArePartsOf(TEXT, kept.spans());
          // None reaches the threshold, so the first of the best is picked.
          assertThat(
                  procedure
                      .compress(
                          Optional.of("When?"),
                          List.of(TEXT),
                          CompressionOptions.builder().threshold(0.9).build())
                      .text())
              .isEqualTo("The lighthouse was built in 1871.");
        });
  }

  @Test
  void picksTheBestSentenceOfAWeakPassAndNoneOfAWeakerOne() {
    String first = "The lighthouse was built in 1871.";
    Map.of(-2.9f, first, -3f, "") // probabilities of 0.052 and 0.047
        .forEach(
            (logit, picked) ->
                with(
                    "opensearch-semantic-highlighter",
                    alike(logit),
                    procedure ->
                        assertThat(
                                procedure
                                    .compress(Optional.of("When?"), List.of(TEXT), NONE)
                                    .text())
                            .isEqualTo(picked)));
  }

  @Test
  void runsLlmLingua2() {
    with(
        "llmlingua-2-bert-base-multilingual-cased-meetingbank",
        alike(0.3f),
        procedure -> {
          assertThat(procedure.readsQuery()).isFalse();
          CompressedContext whole =
              procedure.compress(Optional.empty(), List.of(TEXT), budget(Budget.keepShare(1)));
          assertThat(whole.text()).isEqualTo(TEXT);
          assertThat(whole.spans()).isEmpty();
          // All words are alike, so none is above the percentile.
          for (CompressionOptions fewer :
              List.of(NONE, budget(Budget.none()), budget(Budget.maxTokens(5)))) {
            assertThat(procedure.compress(Optional.empty(), List.of(TEXT), fewer).outcome())
                .isEqualTo(Outcome.NOTHING_FOUND);
          }
          refuses(
              procedure,
              Optional.empty(),
              CompressionOptions.builder().threshold(0.5).build(),
              "budget");
          CompressionOptions.Builder force = CompressionOptions.builder();
          force.alwaysKeep("lamp").alwaysKeep(Pattern.compile("\\d"));
          assertThat(procedure.compress(Optional.empty(), List.of(TEXT), force.build()).text())
              .isEqualTo("1871 lamp");
          force.alwaysKeep(Pattern.compile("la.p"));
          refuses(procedure, Optional.empty(), force.build(), "la.p was given");
        });
  }

  @Test
  void runsKompress() {
    with(
        "kompress",
        alike(0.3f),
        procedure -> {
          CompressedContext kept =
              procedure.compress(Optional.empty(), List.of(TEXT), budget(Budget.keepShare(0.2)));
          assertThat(kept.text()).isEqualTo("The lighthouse was");
          assertThat(kept.spans()).hasSize(3);
          assertSpansArePartsOf(TEXT, kept.spans());
          refuses(procedure, Optional.empty(), budget(Budget.maxTokens(5)), "share");
          CompressionOptions lamp = CompressionOptions.builder().alwaysKeep("lamp").build();
          refuses(procedure, Optional.empty(), lamp, "leave it out");
        });
  }

  @Test
  void saysThatKompressNeedsSpanScores() {
    with(
        "kompress",
        (ids, types) -> new SequenceScores(new float[2 * ids.size()], new float[0], new float[0]),
        procedure ->
            assertThatThrownBy(() -> procedure.compress(Optional.empty(), List.of(TEXT), NONE))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("span scores"));
  }

  @Test
  void knowsNoProcedureForOtherModels() throws IOException {
    Files.writeString(directory.resolve("config.json"), "{\"model_type\": \"bert\"}");
    assertThat(provider().load(ModelFiles.directory(directory), null, alike(0))).isEmpty();
  }

  private static CompressionOptions budget(Budget budget) {
    return CompressionOptions.builder().budget(budget).build();
  }

  private static void refuses(
      PublishedProcedure procedure,
      Optional<String> query,
      CompressionOptions options,
      String remedy) {
    assertThatThrownBy(() -> procedure.compress(query, List.of(TEXT), options))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(remedy);
  }

  private static void assertSpansArePartsOf(String text, List<Span> spans) {
    assertThat(spans)
        .allSatisfy(
            span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
  }

  /** A model that gives every token the same logits. */
  private static SequenceCritic alike(float keep) {
    return (ids, types) -> {
      float[] logits = new float[2 * ids.size()];
      float[] spans = new float[ids.size()];
      for (int i = 0; i < ids.size(); i++) {
        logits[2 * i + 1] = keep;
        spans[i] = 0.4f;
      }
      return new SequenceScores(logits, spans, new float[] {1});
    };
  }

  private static void with(String name, SequenceCritic critic, Consumer<PublishedProcedure> test) {
    Path folder = folder(name);
    try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
      test.accept(provider().load(ModelFiles.directory(folder), tokenizer, critic).orElseThrow());
    }
  }

  private static Path folder(String name) {
    return ReferenceFolders.copies().resolve(name);
  }

  private static PublishedProcedureProvider provider() {
    return ServiceLoader.load(PublishedProcedureProvider.class).findFirst().orElseThrow();
  }
}
