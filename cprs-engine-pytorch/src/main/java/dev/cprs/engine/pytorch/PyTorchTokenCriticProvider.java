package dev.cprs.engine.pytorch;

import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes token critics of models in the Hugging Face layout whose {@code model_type} is {@code
 * qwen2} or {@code bert}, on libtorch. Found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>On the CPU the weights of a model directory are mapped, and read in place where they are
 * stored in the type to compute in: its files must not be changed until the critic is closed.
 *
 * <p>On the CPU, unless a type is set, it computes in bf16 where the processor has AMX or
 * AVX512-BF16, else in fp32; the linear products of a model of a hidden size below 1024 in int8,
 * where the processor has AVX512-BF16, AVX512-VNNI and no AMX. {@link dev.cprs.DType#INT8} is for
 * the CPU alone; it copies the linear weights, which other types read in place. Of workers and
 * threads that the settings leave open, models of a hidden size below 1024 get a worker of one
 * thread for each processor, larger ones a single worker with a thread for each. The number of
 * threads is kept for each calling thread, so critics with different numbers don't disturb each
 * other; other code on libtorch in the same process finds, on threads of its own, the number that
 * was set last.
 *
 * <p>The first load sets the system properties {@code ai.djl.offline} and {@code OPT_OUT_TRACKING}
 * to true unless the application, or the environment, has set them: DJL then downloads and reports
 * nothing.
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
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(settings, "settings");
    return CriticConfig.read(model).map(config -> CriticLoader.load(model, config, settings));
  }
}
