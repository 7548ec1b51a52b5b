package dev.cprs;

import dev.cprs.internal.Services;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.PublishedProcedure;
import dev.cprs.spi.PublishedProcedureProvider;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TokenCounterProvider;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds the tokenizer, the engine and token counters among the application's jars. */
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
                    "No engine for the model %s: either the engine has no graph for the model_type of its config.json, or the dependency dev.cprs:cprs-engine-pytorch is missing (dev.cprs:cprs-all brings it)"
                        .formatted(files.name())));
  }

  /**
   * The token counter of a name.
   *
   * @throws InvalidRequestException if no provider knows the name
   */
  static TokenCounter tokenCounter(String name) {
    Objects.requireNonNull(name, "name");
    return first(TokenCounterProvider.class, provider -> provider.counter(name))
        .orElseThrow(
            () -> {
              List<String> names = tokenCounterNames();
              return new InvalidRequestException(
                  "There is no token counter '%s'; %s"
                      .formatted(
                          name,
                          names.isEmpty()
                              ? "put dev.cprs:cprs-jtokkit on the class path for those of OpenAI's"
                                  + " models"
                              : "give one of " + String.join(", ", names) + ", or a model's name"));
            });
  }

  /** The names of the token counters, each once. */
  static List<String> tokenCounterNames() {
    return Services.ask(
        TokenCounterProvider.class,
        providers ->
            providers.map(TokenCounterProvider::names).flatMap(List::stream).distinct().toList());
  }

  /** What the authors of a model do around it, if a provider knows. */
  static Optional<PublishedProcedure> procedure(
      ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    return first(
        PublishedProcedureProvider.class, provider -> provider.load(model, tokenizer, critic));
  }

  /** What the first provider that knows the model or the name returns. */
  private static <P, T> Optional<T> first(Class<P> type, Function<P, Optional<T>> load) {
    return Services.ask(
        type, providers -> providers.map(load).flatMap(Optional::stream).findFirst());
  }
}
