package dev.cprs.spi;

import dev.cprs.DType;
import dev.cprs.InvalidRequestException;

/**
 * How an engine should run a model.
 *
 * @param device {@code auto} (CUDA where its libraries are there, else the CPU), {@code cpu},
 *     {@code cuda:N}, or several CUDA devices with commas between them
 * @param dtype the type to compute in
 * @param workers windows scored at once; 0: the engine chooses
 * @param threads threads for each worker's products; 0: the engine chooses
 */
public record EngineSettings(String device, DType dtype, int workers, int threads) {
  private static final int MAX_WORKERS = 1024;

  /** Everything chosen by the engine. */
  public static final EngineSettings AUTO = new EngineSettings("auto", DType.AUTO, 0, 0);

  public EngineSettings {
    if (workers < 0 || threads < 0 || workers > MAX_WORKERS || threads > MAX_WORKERS) {
      throw new InvalidRequestException(
          "%d workers and %d threads; give 1 to %d of each, or 0 to let the engine choose"
              .formatted(workers, threads, MAX_WORKERS));
    }
    if (device.isBlank()) {
      throw new InvalidRequestException(
          "The device is blank; give auto, cpu, cuda:0 or a list such as cuda:0,cuda:1");
    }
  }
}
