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
 * qwen2}, {@code bert}, {@code xlm-roberta}, {@code modernbert} or {@code open_provence}, on
 * libtorch. The critic of a published pruner is a {@link dev.cprs.spi.SequenceCritic} too. Found by
 * {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>The weights of a model directory are read into direct memory, unless {@link
 * EngineSettings#mapWeights()} says otherwise. They are memory-mapped, and on the CPU used in place
 * if they are stored in the type to compute in, where the files are blobs of the shared Hugging
 * Face cache, which never change, or are larger than half of Java's memory ({@code -Xmx}). Mapped
 * files must not be changed until the critic is closed: one that is cut short ends the JVM.
 *
 * <p>Default type on the CPU: bf16 if the processor has AMX or AVX512-BF16, else fp32. For a model
 * with a hidden size below 1024, the linear products are computed in int8 if the processor has
 * AVX512-BF16 and AVX512-VNNI but no AMX. {@link dev.cprs.DType#INT8} works only on the CPU; it
 * copies the linear weights, which other types read in place. Default workers and threads: a model
 * with a hidden size below 1024 gets one worker with one thread for each processor; a larger model
 * gets a single worker with one thread for each processor. The number of threads is set for each
 * calling thread, so critics with different numbers don't disturb each other. Other code that uses
 * libtorch in the same process sees, on its own threads, the number that was set last.
 *
 * <p>The first load sets the system properties {@code ai.djl.offline} and {@code OPT_OUT_TRACKING}
 * to true unless the application or the environment has set them, so that DJL downloads and reports
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
