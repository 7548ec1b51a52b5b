package dev.cprs.benchmarks;

import dev.cprs.DType;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.ServiceLoader;

/** Loads the parts of the embedded model; whoever loads one closes it. */
public final class EmbeddedModel {
  static final ModelFiles FILES = ModelFiles.embedded("minilm");

  private EmbeddedModel() {}

  static Tokenizer tokenizer() {
    return ServiceLoader.load(TokenizerProvider.class)
        .findFirst()
        .orElseThrow()
        .load(FILES)
        .orElseThrow();
  }

  /** The critic on the CPU, for one window at a time. */
  static TokenCritic critic(DType dtype, int threads) {
    return load(
        EngineSettings.builder().device("cpu").dtype(dtype).workers(1).threads(threads).build());
  }

  /** The critic on the CPU, as the library sets it up for itself. */
  public static TokenCritic critic() {
    return load(EngineSettings.builder().device("cpu").build());
  }

  private static TokenCritic load(EngineSettings settings) {
    return ServiceLoader.load(TokenCriticProvider.class)
        .findFirst()
        .orElseThrow()
        .load(FILES, settings)
        .orElseThrow();
  }
}
