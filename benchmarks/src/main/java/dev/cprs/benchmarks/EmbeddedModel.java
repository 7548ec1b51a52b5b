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
final class EmbeddedModel {
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
    return ServiceLoader.load(TokenCriticProvider.class)
        .findFirst()
        .orElseThrow()
        .load(
            FILES,
            EngineSettings.builder().device("cpu").dtype(dtype).workers(1).threads(threads).build())
        .orElseThrow();
  }
}
