package dev.cprs.engine.pytorch;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import java.util.Optional;

/**
 * Makes token critics of models in the Hugging Face layout whose {@code model_type} is {@code
 * qwen2} or {@code bert}, on libtorch. Found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>On the CPU the weights of a model directory are mapped, and read in place where they are
 * stored in the type to compute in: its files must not be changed until the critic is closed.
 */
public final class PyTorchTokenCriticProvider implements TokenCriticProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PyTorchTokenCriticProvider() {}

  /**
   * {@inheritDoc}
   *
   * @throws dev.cprs.InvalidRequestException if the settings name no device
   */
  @Override
  public Optional<TokenCritic> load(ModelFiles model, EngineSettings settings) {
    return CriticConfig.read(model).map(config -> CriticLoader.load(model, config, settings));
  }
}
