package dev.cprs.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.config.Architecture;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.ModernBertArchitecture;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EngineBenchmarkTest {
  private static final String TINY = Configs.QWEN2_TIED;

  private static EngineSettings cpu(DType dtype) {
    return EngineSettings.builder().device("cpu").dtype(dtype).threads(1).build();
  }

  @ParameterizedTest
  @EnumSource(
      value = DType.class,
      names = {"BF16", "FP32", "FP16"})
  void measuresAShapeOfRandomWeightsInEachType(DType dtype) {
    EngineBenchmark.Timing timing =
        EngineBenchmark.ofShape("tiny", TINY, 48, cpu(dtype), Duration.ZERO);
    assertThat(timing.dtype()).isEqualTo(dtype.toString());
    assertThat(timing.tokens()).isEqualTo(48);
    assertThat(timing.threads()).isEqualTo(1);
    assertThat(timing.rounds()).isEqualTo(2);
    assertThat(timing.productSeconds()).isPositive();
    assertThat(timing.forwardSeconds()).isGreaterThan(timing.productSeconds());
    assertThat(timing.efficiency()).isBetween(0.0, 1.0);
  }

  @Test
  void measuresAModelOnItsOwnWindow() {
    EngineBenchmark.Timing timing =
        EngineBenchmark.ofModel(
            ModelFiles.embedded("minilm"), cpu(DType.FP32), Duration.ofMillis(300));
    assertThat(timing.tokens()).isEqualTo(512);
    // The products are most of a forward; no upper bound, for the best of a few rounds beside other
    // work says little.
    assertThat(timing.efficiency()).isGreaterThan(0.1);
  }

  @Test
  void measuresWindowsOfSeveralLengthsByTurns() {
    EngineBenchmark.ByLength cost =
        EngineBenchmark.byLength("tiny", TINY, List.of(8, 48), cpu(DType.FP32), Duration.ZERO);
    assertThat(cost.dtype()).isEqualTo("fp32");
    assertThat(cost.threads()).isEqualTo(1);
    assertThat(cost.secondsPerToken()).hasSize(2).allSatisfy(s -> assertThat(s).isPositive());
  }

  /**
   * With their own vocabularies, the published shapes have as many parameters as they are said to.
   */
  @ParameterizedTest
  @CsvSource({"xsmall, 102400, 37", "gte, 50368, 149", "xlm-r-large, 250002, 559"})
  void thePrunersHaveThePublishedSizes(String name, long vocabulary, long millions) {
    CriticConfig config =
        CriticConfig.read(PrunerShape.named(name).model(DType.FP32)).orElseThrow();
    assertThat(config.windowTokens()).isEqualTo(PrunerShape.WINDOW);
    Architecture architecture = config.architecture();
    long parameters =
        architecture.weights().stream()
            .mapToLong(spec -> spec.shape().stream().reduce(1L, Math::multiplyExact))
            .sum();
    long missing = (vocabulary - architecture.vocabularySize()) * architecture.hiddenSize();
    assertThat(Math.round((parameters + missing) / 1e6)).isEqualTo(millions);
  }

  @Test
  void theBandsLayersAreThoseOfTheWholeModel() {
    ModernBertArchitecture whole = modern(PrunerShape.GTE_LONG);
    ModernBertArchitecture band = modern(PrunerShape.GTE_BAND);
    assertThat(whole.local()).hasSize(22);
    assertThat(whole.local().stream().filter(local -> !local)).hasSize(8);
    assertThat(band.local()).hasSize(22).doesNotContain(false);
    assertThat(band.weights()).isEqualTo(whole.weights());
  }

  private static ModernBertArchitecture modern(PrunerShape shape) {
    CriticConfig config = CriticConfig.read(shape.model(DType.FP32)).orElseThrow();
    assertThat(config.windowTokens()).isEqualTo(PrunerShape.LONGEST);
    return (ModernBertArchitecture) config.architecture();
  }

  static Stream<ModelFiles> models() {
    return Stream.concat(
        Stream.of(Configs.BERT, Configs.QWEN2)
            .map(config -> new RandomModel("tiny", config, DType.FP32)),
        PrunerShape.published().stream().map(shape -> shape.model(DType.FP32)));
  }

  /** The products are those of the weights that the graph reads, whatever is merged. */
  @ParameterizedTest
  @MethodSource("models")
  void productsCoverEveryMatrixOfTheLayers(ModelFiles model) {
    Architecture architecture = CriticConfig.read(model).orElseThrow().architecture();
    long inWeights =
        architecture.weights().stream()
            .filter(spec -> spec.name().contains("layer") && spec.shape().size() == 2)
            .mapToLong(spec -> spec.shape().get(0) * spec.shape().get(1))
            .sum();
    List<LinearShape> products = LinearShape.of(architecture);
    assertThat(products.stream().mapToLong(product -> product.in() * product.out()).sum())
        .isEqualTo(inWeights);
  }

  @Test
  void refusesWhatItCannotMeasure() {
    assertThatThrownBy(
            () ->
                EngineBenchmark.ofShape(
                    "none", "{\"model_type\": \"gpt2\"}", 8, cpu(DType.FP32), Duration.ZERO))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("none");
    String bert = Configs.BERT;
    assertThatThrownBy(
            () -> EngineBenchmark.ofShape("tiny", bert, 2049, cpu(DType.FP32), Duration.ZERO))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("2049");
  }
}
