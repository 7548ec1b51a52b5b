package dev.cprs.parity;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.ServiceLoader;

/** Tokenizers and critics by themselves, found as the library finds them. */
final class Providers {
  private Providers() {}

  static Tokenizer tokenizer(ModelFiles model) {
    return ServiceLoader.load(TokenizerProvider.class).stream()
        .flatMap(provider -> provider.get().load(model).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No provider reads the tokenizer of " + model));
  }

  static TokenCritic critic(ModelFiles model, EngineSettings settings) {
    return ServiceLoader.load(TokenCriticProvider.class).stream()
        .flatMap(provider -> provider.get().load(model, settings).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No provider has a graph for " + model));
  }
}
