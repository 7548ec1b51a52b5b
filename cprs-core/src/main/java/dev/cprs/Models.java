package dev.cprs;

import dev.cprs.spi.EngineSettings;
import java.util.Optional;

/**
 * The models of a compressor.
 *
 * @param model decides what is kept
 * @param skim reads everything before it, so that it need only read what may matter; empty if it
 *     reads everything itself
 */
record Models(LoadedModel model, Optional<LoadedModel> skim) implements AutoCloseable {
  /**
   * Loads the model, and the skim unless its parts are empty.
   *
   * @throws ModelLoadException if a part can't be found or loaded
   * @throws IllegalStateException if settings contradict each other, or own parts were taken before
   */
  static Models load(ModelParts model, ModelParts skim, EngineSettings engine) {
    if (skim.isEmpty()) {
      return new Models(model.load(engine), Optional.empty());
    }
    LoadedModel skimming = skim.load(engine);
    boolean loaded = false;
    try {
      Models models = new Models(model.load(engine), Optional.of(skimming));
      loaded = true;
      return models;
    } finally {
      if (!loaded) {
        skimming.close();
      }
    }
  }

  /** The number of windows that may be scored at once. */
  int workers() {
    return Math.max(model.info().workers(), skim.map(m -> m.info().workers()).orElse(1));
  }

  @Override
  public void close() {
    try {
      skim.ifPresent(LoadedModel::close);
    } finally {
      model.close();
    }
  }
}
