package dev.cprs.spi;

import java.util.Optional;

/** Makes token critics; found by {@link java.util.ServiceLoader}. */
public interface TokenCriticProvider {
  /**
   * The critic of a model, or empty if this provider has no graph for the model's type.
   *
   * @throws dev.cprs.ModelLoadException if it has a graph, but the model's files or the machine
   *     don't fit it
   */
  Optional<TokenCritic> load(ModelFiles model, EngineSettings settings);
}
