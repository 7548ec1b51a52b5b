package dev.cprs;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which models read a request. Where no model was named, the embedded model for Chinese reads what
 * is mostly Chinese, if its module is there; the default model has hardly a character of it.
 * Thread-safe.
 */
final class ModelChoice implements AutoCloseable {
  /** The name of the embedded model for Chinese. */
  static final String CHINESE = "zh";

  private static final Logger log = LoggerFactory.getLogger(ContextCompressor.class);

  private final Models models;
  private final EngineSettings engine;
  private final @Nullable ModelFiles chineseFiles;

  /**
   * Set once, under the lock. Read without it, so that nobody waits for the loading but its
   * requests.
   */
  private volatile @Nullable Models chinese;

  private ModelChoice(Models models, EngineSettings engine, @Nullable ModelFiles chineseFiles) {
    this.models = models;
    this.engine = engine;
    this.chineseFiles = chineseFiles;
  }

  /**
   * @throws ModelLoadException if a part can't be found or loaded
   * @throws IllegalStateException if settings contradict each other, or own parts were taken before
   */
  static ModelChoice load(ModelParts model, ModelParts skim, EngineSettings engine) {
    boolean unnamed = model.isEmpty() && skim.isEmpty();
    Models models = Models.load(model, skim, engine);
    return new ModelChoice(
        models, engine, unnamed ? ModelFiles.embeddedIfPresent(CHINESE).orElse(null) : null);
  }

  /** The models of requests that are not in Chinese. */
  Models standard() {
    return models;
  }

  /**
   * The models for a request. The first one in Chinese waits until the model for it is loaded.
   *
   * @throws ModelLoadException if it can't be loaded
   */
  Models of(CompressionRequest request) {
    if (chineseFiles == null) {
      return models;
    }
    List<String> texts = new ArrayList<>(request.documents());
    texts.add(request.query());
    return ChineseText.isMost(texts) ? chinese(chineseFiles) : models;
  }

  private synchronized Models chinese(ModelFiles files) {
    Models loaded = chinese;
    if (loaded == null) {
      ModelParts parts = new ModelParts("model");
      parts.files(files);
      loaded = new Models(parts.load(engine), Optional.empty());
      chinese = loaded;
      log.info("A context is mostly Chinese: the model {} reads such ones", files.name());
    }
    return loaded;
  }

  /** The model for Chinese, if a request has needed it. */
  Optional<LoadedModel> chinese() {
    return Optional.ofNullable(chinese).map(Models::model);
  }

  @Override
  public void close() {
    try {
      chinese().ifPresent(LoadedModel::close);
    } finally {
      models.close();
    }
  }
}
