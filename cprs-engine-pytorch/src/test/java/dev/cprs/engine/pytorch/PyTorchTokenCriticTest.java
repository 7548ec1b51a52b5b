package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.cprs.CriticMode;
import dev.cprs.EngineException;
import dev.cprs.InvalidRequestException;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyTorchTokenCriticTest {
  private static final TokenWindow WINDOW = new TokenWindow(TokenIds.of(1, 2, 3, 4, 5), 2);

  @Test
  void theProviderIsFound() {
    assertThat(ServiceLoader.load(TokenCriticProvider.class))
        .singleElement()
        .isInstanceOf(PyTorchTokenCriticProvider.class);
  }

  @Test
  void aModelOfAnotherTypeHasNoCriticHere() {
    ModelFiles model = new InMemoryModel().with("config.json", "{\"model_type\": \"mamba\"}");
    assertThat(new PyTorchTokenCriticProvider().load(model, EngineSettings.defaults())).isEmpty();
  }

  @Test
  void nullIsRefusedByName() {
    ModelFiles model = TinyModels.bert("F32");
    PyTorchTokenCriticProvider provider = new PyTorchTokenCriticProvider();
    assertThatNullPointerException()
        .isThrownBy(() -> provider.load(null, EngineSettings.defaults()))
        .withMessage("model");
    assertThatNullPointerException()
        .isThrownBy(() -> provider.load(model, null))
        .withMessage("settings");
    try (TokenCritic critic = References.load(model, References.FP32)) {
      assertThatNullPointerException()
          .isThrownBy(() -> critic.score((TokenWindow) null, TokenIds.empty()))
          .withMessage("window");
      assertThatNullPointerException()
          .isThrownBy(() -> critic.score(WINDOW, null))
          .withMessage("categoryTokens");
    }
  }

  @Test
  void aCriticSaysWhatItIs() {
    EngineSettings settings = EngineSettings.builder().device("cpu").workers(3).threads(1).build();
    try (TokenCritic critic = References.load(ModelFiles.embedded("minilm"), settings)) {
      assertThat(critic.info())
          .usingRecursiveComparison()
          .ignoringFields("calibration")
          .isEqualTo(
              CriticInfo.builder("minilm", 512, 30522)
                  .categoryHead(true)
                  .tags(List.of("needle", "fact", "chain", "pair", "paragraph", "keyword"))
                  .publishedMode(CriticMode.JOINT)
                  .workers(3)
                  .build());
      assertThat(critic.info().calibration()).isPresent();
    }
  }

  /** Without an LM head or a tied embedding there is the boundary head alone. */
  @Test
  void categoriesAreRefusedWhereThereIsNoSuchHead() {
    try (TokenCritic critic = References.load(qwen2(), References.FP32)) {
      assertThat(critic.info().categoryHead()).isFalse();
      assertThat(critic.score(WINDOW, TokenIds.empty()).tokens()).isEqualTo(3);
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> critic.score(WINDOW, TokenIds.of(1)))
          .withMessageContaining("no category head");
    }
  }

  /** The LM head is read where there is one, also beside a tied embedding; else the embedding. */
  @Test
  void theCategoryHeadIsTheLmHeadElseTheEmbedding() {
    List<TensorSpec> specs = new ArrayList<>(TinyModels.specs(TinyModels.QWEN2_CONFIG));
    String tied = TinyModels.QWEN2_CONFIG.replaceFirst("\\{", "{\"tie_word_embeddings\": true,");
    InMemoryModel withoutHead = qwen2().with("config.json", tied);
    specs.add(TensorSpec.of("lm_head.weight", 16, 8));
    InMemoryModel untiedHead = qwen2().with("model.safetensors", TinyModels.file(specs, "F32"));
    InMemoryModel tiedHead = untiedHead.with("config.json", tied);
    assertThat(categories(tiedHead)).isEqualTo(categories(untiedHead));
    assertThat(categories(withoutHead)).hasSize(6).isNotEqualTo(categories(untiedHead));
  }

  private static List<Float> categories(ModelFiles model) {
    try (TokenCritic critic = References.load(model, References.FP32)) {
      WindowScores scores = critic.score(WINDOW, TokenIds.of(7, 9));
      List<Float> categories = new ArrayList<>();
      for (int token = 0; token < scores.tokens(); token++) {
        categories.add(scores.category(token, 0));
        categories.add(scores.category(token, 1));
      }
      return categories;
    }
  }

  private static InMemoryModel qwen2() {
    return new InMemoryModel()
        .with("config.json", TinyModels.QWEN2_CONFIG)
        .with(
            "model.safetensors", TinyModels.file(TinyModels.specs(TinyModels.QWEN2_CONFIG), "F32"));
  }

  /** The prefix is read, not scored: its length changes which rows come back and no logit. */
  @Test
  void thePrefixIsReadAndNotScored() {
    try (TokenCritic critic = References.load(qwen2(), References.FP32)) {
      WindowScores all = critic.score(new TokenWindow(WINDOW.ids(), 0), TokenIds.empty());
      WindowScores last = critic.score(new TokenWindow(WINDOW.ids(), 4), TokenIds.empty());
      assertThat(last.tokens()).isEqualTo(1);
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        assertThat(last.boundary(0, label))
            .isCloseTo(all.boundary(4, label), org.assertj.core.data.Offset.offset(1e-5f));
      }
    }
  }

  @Test
  void minilmReads512TokensAndNotOneMore() {
    try (TokenCritic critic =
        References.load(ModelFiles.embedded("minilm"), EngineSettings.defaults())) {
      TokenWindow longest = new TokenWindow(TokenIds.of(new int[512]), 511);
      assertThat(critic.score(longest, TokenIds.empty()).tokens()).isEqualTo(1);
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(
              () -> critic.score(new TokenWindow(TokenIds.of(new int[513]), 0), TokenIds.empty()))
          .withMessageContaining("513")
          .withMessageContaining("512");
    }
  }

  @Test
  void aClosedCriticSaysSo() {
    TokenCritic critic = References.load(qwen2(), References.FP32);
    critic.close();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> critic.score(WINDOW, TokenIds.empty()))
        .withMessageContaining("closed");
  }

  /** A critic that believes in a larger vocabulary than the weights have. */
  @Test
  void aFailureInNativeCodeIsOurException() throws IOException {
    Devices devices = new Devices("made-up", 1, 1, List.of(References.onCpu(qwen2())));
    CriticInfo wrong = CriticInfo.builder("made-up", 64, 1_000).build();
    try (TokenCritic critic = new PyTorchTokenCritic(wrong, new Batches(0), devices)) {
      assertThatExceptionOfType(EngineException.class)
          .isThrownBy(() -> critic.score(new TokenWindow(TokenIds.of(1, 999), 0), TokenIds.empty()))
          .withMessageContaining("1 windows of 2 tokens of model made-up")
          .withMessageContaining("try the device cpu");
      assertThat(critic.score(WINDOW, TokenIds.empty()).tokens()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ai.djl.offline", "DJL_OFFLINE", "offline"})
  void whatTheApplicationSaidOfDownloadsStays(String name) {
    Libtorch.engine(); // so that nothing is left to be loaded without the default
    String before = System.clearProperty("ai.djl.offline");
    System.setProperty(name, "false");
    try {
      Libtorch.engine();
      assertThat(System.getProperty("ai.djl.offline")).isNotEqualTo("true");
    } finally {
      System.clearProperty(name);
      if (before != null) {
        System.setProperty("ai.djl.offline", before);
      }
    }
  }

  @Test
  void nothingIsDownloadedOrReported() {
    Libtorch.engine();
    assertThat(System.getProperty("ai.djl.offline", System.getenv("DJL_OFFLINE")))
        .isEqualTo("true");
    assertThat(System.getProperty("OPT_OUT_TRACKING", System.getenv("OPT_OUT_TRACKING")))
        .isEqualTo("true");
  }
}
