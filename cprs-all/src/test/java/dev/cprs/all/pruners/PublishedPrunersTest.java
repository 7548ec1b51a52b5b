package dev.cprs.all.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.Span;
import dev.cprs.SpanForm;
import dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
import dev.cprs.pruners.PrunerKind;
import dev.cprs.pruners.PublishedPruners;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import dev.cprs.tokenizer.HuggingFaceTokenizerProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own path with a directory of each kind of published pruner. */
class PublishedPrunersTest {
  private static final String QUERY = "When was the lighthouse built?";
  private static final String SENTENCE = "The lighthouse was built in 1871.";
  private static final EngineSettings FP32 =
      EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(2).threads(1).build();
  private static final CompressionOptions ALL =
      CompressionOptions.builder().threshold(0).keepDuplicates(true).build();

  @TempDir Path copy;

  static List<Path> directories() {
    return ReferenceDirectories.withPasses();
  }

  private static ContextCompressor load(Path directory) {
    return ContextCompressor.builder().model(directory).engine(FP32).build();
  }

  private static CompressionRequest.Builder request(ContextCompressor compressor) {
    return compressor.model().layout().readsQuery()
        ? CompressionRequest.builder(QUERY)
        : CompressionRequest.builder();
  }

  /** Several windows, and everything that holds of any result. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("directories")
  void aDirectoryCompresses(Path directory) {
    List<String> documents =
        List.of("The keeper 🌊 wrote. ".repeat(200) + SENTENCE, "", SENTENCE, "{\"a\": [1, 2]}");
    try (ContextCompressor compressor = load(directory)) {
      CompressionRequest request = request(compressor).documents(documents).options(ALL).build();
      CompressedContext kept = compressor.compress(request);
      int window = compressor.model().windowTokens();
      assertThat(kept.stats().windows()).isGreaterThan(window > 700 ? 2 : 3);
      assertThat(kept.spans()).isNotEmpty();
      for (Span span : kept.spans()) {
        assertThat(documents.get(span.document()).substring(span.start(), span.end()))
            .isEqualTo(span.text());
        assertThat(span.score()).isBetween(0.0, 1.0);
      }
      assertThat(kept.documentScores()).hasSize(4).allMatch(score -> score >= 0 && score <= 1);
      assertThat(kept.documentScores().get(1)).isZero();
      assertThat(compressor.compress(request).spans()).isEqualTo(kept.spans());

      CompressionOptions budget =
          CompressionOptions.builder().threshold(0).budget(Budget.maxTokens(40)).build();
      CompressedContext fewer =
          compressor.compress(request(compressor).documents(documents).options(budget).build());
      assertThat(fewer.stats().outputTokens()).isBetween(1, 40);
    }
  }

  /** In the published form it is the authors' procedure that compresses. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("directories")
  void thePublishedFormIsTheAuthorsProcedure(Path directory) {
    ModelFiles files = ModelFiles.directory(directory);
    String document = "The keeper wrote. " + SENTENCE + " Its lamp burned rapeseed oil.";
    CompressionOptions.Builder options = CompressionOptions.builder().spanForm(SpanForm.PUBLISHED);
    PrunerKind kind = PrunerKind.of(files).orElseThrow();
    if (kind == PrunerKind.KOMPRESS) { // the only one here that takes a budget
      options.budget(Budget.keepShare(0.3));
    }
    CompressionOptions published = options.build();
    try (Tokenizer tokenizer = new HuggingFaceTokenizerProvider().load(files).orElseThrow();
        TokenCritic critic = new PyTorchTokenCriticProvider().load(files, FP32).orElseThrow();
        ContextCompressor compressor = load(directory)) {
      CompressionRequest request =
          request(compressor).document(document).options(published).build();
      if (kind == PrunerKind.LLM_LINGUA_2) { // no cprs-jtokkit here
        assertThatThrownBy(() -> compressor.compress(request))
            .isInstanceOf(ModelLoadException.class)
            .hasMessageContaining("dev.cprs:cprs-jtokkit");
        return;
      }
      CompressedContext expected =
          new PublishedPruners()
              .load(files, tokenizer, (SequenceCritic) critic)
              .orElseThrow()
              .compress(
                  request.hasQuery() ? Optional.of(QUERY) : Optional.empty(),
                  List.of(document),
                  published);
      CompressedContext kept = compressor.compress(request);
      assertThat(kept.text()).isEqualTo(expected.text());
      assertThat(kept.spans()).isEqualTo(expected.spans());
      if (kind == PrunerKind.KOMPRESS) { // of 13 words
        assertThat(kept.spans()).hasSizeBetween(3, 12);
      }
    }
  }

  /** One sentence is one window: what the model gives for it is known. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("directories")
  void aSentencesScoreIsTheMeanOfItsTokensKeepProbabilities(Path directory) {
    ModelFiles files = ModelFiles.directory(directory);
    try (Tokenizer tokenizer = new HuggingFaceTokenizerProvider().load(files).orElseThrow();
        TokenCritic critic = new PyTorchTokenCriticProvider().load(files, FP32).orElseThrow();
        ContextCompressor compressor = load(directory)) {
      TextTemplate template = tokenizer.template().orElseThrow();
      TokenIds context = tokenizer.encode(SENTENCE).ids();
      boolean query = critic.info().layout().readsQuery();
      TokenIds before =
          query
              ? TokenIds.concat(
                  List.of(
                      template.beforePair(), tokenizer.encode(QUERY).ids(), template.betweenPair()))
              : template.beforeText();
      TokenIds after = query ? template.afterPair() : template.afterText();
      TokenIds ids = TokenIds.concat(List.of(before, context, after));
      int[] types = new int[ids.size()];
      for (int i = before.size(); query && i < types.length; i++) {
        types[i] = body(directory).equals("bert") ? 1 : 0;
      }
      SequenceScores scores = ((SequenceCritic) critic).read(ids, TokenIds.of(types));
      double sum = 0;
      for (int i = 0; i < context.size(); i++) {
        int token = before.size() + i;
        double keep = 1 / (1 + Math.exp((double) scores.drop(token) - scores.keep(token)));
        sum += scores.hasSpans() ? keep * (0.5 + 0.5 * scores.span(token)) : keep;
      }

      CompressedContext kept =
          compressor.compress(request(compressor).document(SENTENCE).options(ALL).build());
      assertThat(kept.spans()).hasSize(1);
      assertThat(kept.spans().get(0).score()).isCloseTo(sum / context.size(), within(1e-5));
      if (scores.rank().length > 0) {
        assertThat(kept.documentScores().get(0))
            .isCloseTo(1 / (1 + Math.exp(-scores.rank()[0])), within(1e-5));
      }
    }
  }

  /** The highest over a document's windows, where each document has windows of its own. */
  @Test
  void aDocumentsRelevanceIsItsRank() {
    try (ContextCompressor compressor = load(small("open-provence-modernbert-ja"))) {
      List<String> documents = List.of(SENTENCE, "The lamp burned rapeseed oil.", SENTENCE);
      List<Double> together =
          compressor
              .compress(CompressionRequest.builder(QUERY).documents(documents).build())
              .documentScores();
      for (int i = 0; i < documents.size(); i++) {
        CompressedContext alone = compressor.compress(QUERY, documents.get(i));
        assertThat(together.get(i)).isEqualTo(alone.documentScores().get(0));
      }
      assertThat(together.get(0)).isEqualTo(together.get(2)).isNotEqualTo(together.get(1));
    }
  }

  @Test
  void aModelThatReadsNoQueryKeepsTheSameForAny() {
    try (ContextCompressor compressor =
        ContextCompressor.builder()
            .model(small("llmlingua-2-xlm-roberta"))
            .engine(FP32)
            .options(ALL)
            .build()) {
      String context = SENTENCE + " Its lamp burned rapeseed oil. " + SENTENCE;
      List<Span> without = compressor.compress(context).spans();
      assertThat(without).isNotEmpty();
      assertThat(compressor.compress(QUERY, context).spans()).isEqualTo(without);
    }
  }

  @ParameterizedTest
  @CsvSource({"opensearch-semantic-highlighter", "semantic-highlight-xlm-roberta"})
  void aModelThatNeedsAQueryIsRefusedNone(String name) {
    try (ContextCompressor compressor = load(small(name))) {
      assertThatThrownBy(() -> compressor.compress(SENTENCE))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("needs a query");
    }
  }

  /** The publisher's threshold, where the configuration has one. */
  @Test
  void theConfigurationsThresholdIsTheDefault() throws IOException {
    Path directory = copyOf("semantic-highlight-xlm-roberta");
    for (double threshold : new double[] {0, 1}) {
      change(directory, config -> config.put("default_threshold", threshold));
      try (ContextCompressor compressor = load(directory)) {
        assertThat(compressor.compress(QUERY, SENTENCE).isEmpty()).isEqualTo(threshold == 1);
      }
    }
  }

  /** Each fault ends in a sentence that names the file and the field. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kompress | model_type | \"mamba\" | model_type of its config.json",
        "kompress | hidden_size | 15 | 'num_attention_heads' is 2",
        "kompress | hidden_size | 20 | token_head.weight has the shape [2, 16] where [2, 20] is"
            + " expected",
        "llmlingua-2-xlm-roberta | architectures | [\"XLMRobertaModel\"] | 'architectures' is",
        "llmlingua-2-bert | id2label | {\"0\": \"O\", \"1\": \"B\", \"2\": \"I\"} | expected is two"
            + " labels",
        "opensearch-semantic-highlighter | architectures | [\"BertModel\"] | 'architectures' of",
        "llmlingua-2-bert | num_hidden_layers | 4 | missing are bert.encoder.layer.3",
        "open-provence-modernbert-ja | max_length | 200000 | 'max_length' is 200000",
        "semantic-highlight-xlm-roberta | max_length | 4096 | 'max_length' is 4096",
        "open-provence-modernbert-ja | base_model_config | null | 'base_model_config' is",
        "open-provence-modernbert-ja | default_threadshold | 7 | 'default_threadshold' is 7",
      })
  void aWrongConfigurationEndsInASentence(String name, String key, String value, String part)
      throws IOException {
    Path directory = copyOf(name);
    change(directory, config -> config.set(key, new ObjectMapper().readTree(value)));
    assertThatThrownBy(() -> load(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("config.json")
        .hasMessageContaining(part);
  }

  @ParameterizedTest
  @CsvSource({"config.json", "tokenizer.json", "model.safetensors"})
  void aMissingFileOrAPointerIsCalledByItsName(String file) throws IOException {
    Path directory = copyOf("kompress");
    Files.writeString(
        directory.resolve(file),
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 4\n");
    assertThatThrownBy(() -> load(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining(file)
        .hasMessageContaining("pointer of Git LFS");
    Files.delete(directory.resolve(file));
    assertThatThrownBy(() -> load(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining(file);
  }

  @Test
  void aTokenizerThatDoesNotSayWhatStandsAroundTextsIsRefused() throws IOException {
    Path directory = copyOf("kompress");
    Path file = directory.resolve("tokenizer.json");
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    json.putNull("post_processor");
    new ObjectMapper().writeValue(file.toFile(), json);
    assertThatThrownBy(() -> load(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("tokenizer.json")
        .hasMessageContaining("'post_processor'");
  }

  /** Special tokens in a text are text: they can't end the query or the context. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("directories")
  void aTextHasNoSpecialTokens(Path directory) {
    String text = "<s> </s> [CLS] [SEP] <mask> [MASK] <pad> <unk> a</s>b";
    try (Tokenizer tokenizer =
        new HuggingFaceTokenizerProvider().load(ModelFiles.directory(directory)).orElseThrow()) {
      TextTemplate template = tokenizer.template().orElseThrow();
      List<Integer> special = new ArrayList<>();
      for (TokenIds ids : List.of(template.beforePair(), template.betweenPair())) {
        for (int id : ids.toArray()) {
          special.add(id);
        }
      }
      for (int id : tokenizer.encode(text).ids().toArray()) {
        assertThat(special).doesNotContain(id);
      }
    }
  }

  private interface Change {
    void apply(ObjectNode config) throws IOException;
  }

  private static void change(Path directory, Change change) throws IOException {
    Path file = directory.resolve("config.json");
    ObjectNode config = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    change.apply(config);
    new ObjectMapper().writeValue(file.toFile(), config);
  }

  /** The type of the model, or of its body. */
  private static String body(Path directory) {
    JsonNode config = ReferenceDirectories.json(directory, "config.json");
    return config
        .path("base_model_config")
        .path("model_type")
        .asText(config.get("model_type").asText());
  }

  private static Path small(String name) {
    return ReferenceDirectories.small().resolve(name);
  }

  private Path copyOf(String name) throws IOException {
    try (Stream<Path> files = Files.list(small(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
