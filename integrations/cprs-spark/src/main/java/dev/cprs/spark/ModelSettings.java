package dev.cprs.spark;

import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which model an executor loads, and how it runs it. Compressors with equal settings share a model.
 *
 * @param model the name of an embedded model, or, with a slash in it, a directory of the machine
 *     that loads it
 * @param device null: the engine chooses
 * @param workers null: the engine chooses
 * @param threads null: the engine chooses
 */
record ModelSettings(
    String model,
    @Nullable String device,
    DType dtype,
    @Nullable Integer workers,
    @Nullable Integer threads) {
  /**
   * Loads the model.
   *
   * @throws dev.cprs.ModelLoadException if it can't be found or loaded
   * @throws dev.cprs.InvalidRequestException if the device can't be understood
   */
  ContextCompressor load() {
    ContextCompressor.Builder builder = ContextCompressor.builder().dtype(dtype);
    if (model.contains("/") || model.contains("\\")) {
      builder.model(Path.of(model));
    } else {
      builder.model(model);
    }
    if (device != null) {
      builder.device(device);
    }
    if (workers != null) {
      builder.workers(workers);
    }
    if (threads != null) {
      builder.threads(threads);
    }
    return builder.build();
  }
}
