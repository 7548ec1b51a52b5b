package dev.cprs.spark;

import dev.cprs.ContextCompressor;
import dev.cprs.TokenCounter;
import dev.cprs.spi.EngineSettings;
import java.nio.file.Path;

/**
 * Which model an executor loads, and how it runs it. Compressors with equal settings share a model.
 *
 * @param model the name of an embedded model, or, with a slash in it, a directory of the machine
 *     that loads it
 * @param skim the same of the model that skims before it; empty if there is none
 * @param tokenCounter whose tokens are counted; empty for those of the model
 */
record ModelSettings(String model, String skim, EngineSettings engine, String tokenCounter) {
  /**
   * Loads the model.
   *
   * @throws dev.cprs.ModelLoadException if it can't be found or loaded
   * @throws dev.cprs.InvalidRequestException if the device can't be understood
   */
  ContextCompressor load() {
    ContextCompressor.Builder builder = ContextCompressor.builder().engine(engine);
    if (isDirectory(model)) {
      builder.model(Path.of(model));
    } else {
      builder.model(model);
    }
    if (isDirectory(skim)) {
      builder.skim(Path.of(skim));
    } else if (!skim.isEmpty()) {
      builder.skim(skim);
    }
    if (!tokenCounter.isEmpty()) {
      builder.tokenCounter(TokenCounter.named(tokenCounter));
    }
    return builder.build();
  }

  private static boolean isDirectory(String name) {
    return name.contains("/") || name.contains("\\");
  }
}
