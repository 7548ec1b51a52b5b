package dev.cprs;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the tokenizer and the engine among the application's jars. */
final class Providers {
  private Providers() {}

  /**
   * The tokenizer of a model.
   *
   * @throws ModelLoadException if no provider knows the model, or its tokenizer is broken
   */
  static Tokenizer loadTokenizer(ModelFiles files) {
    return first(TokenizerProvider.class, provider -> provider.load(files))
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "No tokenizer for the model %s: either it has no tokenizer.json, or the dependency dev.cprs:cprs-tokenizer is missing (dev.cprs:cprs-all brings it)"
                        .formatted(files.name())));
  }

  /**
   * The critic of a model.
   *
   * @throws ModelLoadException if no provider knows the model, or model and machine don't fit
   */
  static TokenCritic loadCritic(ModelFiles files, EngineSettings settings) {
    return first(TokenCriticProvider.class, provider -> provider.load(files, settings))
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "No engine for the model %s: either the engine has no graph for its model_type, or the dependency dev.cprs:cprs-engine-pytorch is missing (dev.cprs:cprs-all brings it)"
                        .formatted(files.name())));
  }

  /** What the first provider that knows the model returns. */
  private static <P, T> Optional<T> first(Class<P> type, Function<P, Optional<T>> load) {
    // The application's class loader finds its jars; in a container perhaps only ours finds the
    // engine.
    try {
      return Stream.of(
              Thread.currentThread().getContextClassLoader(),
              ContextCompressor.class.getClassLoader())
          .distinct()
          .flatMap(loader -> ServiceLoader.load(type, loader).stream())
          .map(provider -> load.apply(provider.get()))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (ServiceConfigurationError | NoClassDefFoundError e) {
      throw new ModelLoadException(
          "A provider of %s is on the class path but can't be loaded (%s); is one of its own dependencies excluded? dev.cprs:cprs-all brings all"
              .formatted(type.getSimpleName(), e.getMessage()),
          e);
    }
  }
}
