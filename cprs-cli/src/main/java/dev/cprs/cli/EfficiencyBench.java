package dev.cprs.cli;

import dev.cprs.benchmarks.engine.EngineBenchmark;
import dev.cprs.benchmarks.engine.EngineBenchmark.Timing;
import dev.cprs.benchmarks.engine.PrunerShape;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.time.Duration;
import java.util.List;

/** Compares a window's forward pass with its linear products alone, for a few shapes of models. */
final class EfficiencyBench {
  /** One bidirectional layer of the 7B model, the more expensive of its two kinds. */
  private static final String LAYER_OF_7B =
      """
      {"model_type": "qwen2", "hidden_size": 3584, "intermediate_size": 18944,
       "num_hidden_layers": 1, "cprs_bidirectional_from": 0,
       "num_attention_heads": 28, "num_key_value_heads": 4, "vocab_size": 1024,
       "max_position_embeddings": 32768, "rms_norm_eps": 1e-6, "rope_theta": 1000000.0,
       "tie_word_embeddings": true}
      """;

  private static final String HALF_BILLION =
      """
      {"model_type": "qwen2", "hidden_size": 896, "intermediate_size": 4864,
       "num_hidden_layers": 24, "cprs_bidirectional_from": 18,
       "num_attention_heads": 14, "num_key_value_heads": 2, "vocab_size": 1024,
       "max_position_embeddings": 32768, "rms_norm_eps": 1e-6, "rope_theta": 1000000.0,
       "tie_word_embeddings": true}
      """;

  private EfficiencyBench() {}

  /** A shape and its measurement. */
  record Row(String shape, Timing timing) {}

  /** A measurement that hasn't been taken yet. */
  interface Case {
    Row measure(EngineSettings settings);
  }

  static List<Case> cases(boolean quick) {
    Duration atLeast = Duration.ofSeconds(quick ? 2 : 10);
    return quick
        ? List.of(
            embedded("minilm", atLeast),
            embedded("hybrid-mini", atLeast),
            shape("0.5b", HALF_BILLION, 512, atLeast),
            shape("7b-layer", LAYER_OF_7B, 512, atLeast))
        : List.of(
            embedded("minilm", atLeast),
            embedded("hybrid-mini", atLeast),
            shape("0.5b", HALF_BILLION, 2048, atLeast),
            shape("7b-layer", LAYER_OF_7B, 2048, atLeast),
            shape("7b-layer", LAYER_OF_7B, 8192, atLeast));
  }

  /** Published pruners, on windows of the length that they were made for. */
  static List<Case> pruners(boolean quick) {
    Duration atLeast = Duration.ofSeconds(quick ? 2 : 10);
    return PrunerShape.published().stream()
        .map(shape -> shape(shape.name(), shape.config(), PrunerShape.WINDOW, atLeast))
        .toList();
  }

  private static Case embedded(String model, Duration atLeast) {
    return settings ->
        new Row(model, EngineBenchmark.ofModel(ModelFiles.embedded(model), settings, atLeast));
  }

  private static Case shape(String name, String config, int tokens, Duration atLeast) {
    return settings ->
        new Row(name, EngineBenchmark.ofShape(name, config, tokens, settings, atLeast));
  }
}
