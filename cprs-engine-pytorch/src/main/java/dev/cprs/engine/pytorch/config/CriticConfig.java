package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.spi.Calibration;
import dev.cprs.spi.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code config.json} says of a token critic.
 *
 * @param architecture the body
 * @param windowTokens the window w that it was made for, prefix included ({@code cprs_window})
 * @param tags the tags that it was trained with ({@code cprs_tags}); empty if it doesn't say
 * @param categoryScale a factor on the category logits ({@code cprs_category_scale})
 * @param calibration what its relevances mean as probabilities ({@code cprs_calibration}); empty if
 *     it doesn't say
 * @param tiedEmbedding whether the word embedding is the category head where there is no LM head
 */
public record CriticConfig(
    Architecture architecture,
    int windowTokens,
    List<String> tags,
    double categoryScale,
    Optional<Calibration> calibration,
    boolean tiedEmbedding) {
  /** The window of the published model (section 4.1 of the paper: w = 8192). */
  private static final int PUBLISHED_WINDOW = 8192;

  public CriticConfig {
    tags = List.copyOf(tags);
  }

  /**
   * Reads a model's configuration; empty if there is no graph for its type.
   *
   * @throws dev.cprs.ModelLoadException if the configuration is missing, broken or asks for what
   *     the graph doesn't do
   */
  public static Optional<CriticConfig> read(ModelFiles model) {
    ConfigJson config = ConfigJson.read(model);
    return architecture(config).map(architecture -> of(config, architecture));
  }

  /** All weights that a model of these heads needs; a tied word embedding is there twice. */
  public List<TensorSpec> weights(HeadWeights heads) {
    List<TensorSpec> weights = new ArrayList<>(heads.specs());
    weights.addAll(architecture.weights());
    return List.copyOf(weights);
  }

  private static Optional<Architecture> architecture(ConfigJson config) {
    return switch (config.text("model_type")) {
      case Qwen2Architecture.MODEL_TYPE -> Optional.of(Qwen2Architecture.of(config));
      case BertArchitecture.MODEL_TYPE -> Optional.of(BertArchitecture.of(config));
      default -> Optional.empty();
    };
  }

  private static CriticConfig of(ConfigJson config, Architecture architecture) {
    return new CriticConfig(
        architecture,
        config.has("cprs_window")
            ? config.whole("cprs_window", 1, architecture.maxPositions())
            : Math.min(PUBLISHED_WINDOW, architecture.maxPositions()),
        config.texts("cprs_tags"),
        config.has("cprs_category_scale") ? config.aboveZero("cprs_category_scale") : 1,
        config.calibration("cprs_calibration"),
        // As in HF, where a configuration that doesn't say means yes for BERT and no for Qwen2.
        config.flag("tie_word_embeddings", architecture instanceof BertArchitecture));
  }
}
