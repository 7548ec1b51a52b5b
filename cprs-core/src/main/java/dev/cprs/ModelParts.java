package dev.cprs;

import dev.cprs.internal.SetOnce;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The parts that a model is loaded from: its files, or the user's own tokenizer or critic. */
final class ModelParts {
  private final String name;
  private boolean ownPartsTaken;
  private @Nullable ModelFiles files;
  private @Nullable Tokenizer tokenizer;
  private @Nullable TokenCritic critic;

  /**
   * @param name what the builder calls the model, for messages
   */
  ModelParts(String name) {
    this.name = name;
  }

  void files(ModelFiles value) {
    files = SetOnce.check(name, files, value);
  }

  void tokenizer(Tokenizer value) {
    tokenizer = SetOnce.check("tokenizer", tokenizer, value);
  }

  void critic(TokenCritic value) {
    critic = SetOnce.check("critic", critic, value);
  }

  /** Whether anything was given. */
  boolean isEmpty() {
    return files == null && tokenizer == null && critic == null;
  }

  /** Whether it brings its own critic, which no engine setting has an effect on. */
  boolean hasOwnCritic() {
    return critic != null;
  }

  /**
   * Loads tokenizer and critic. If one can't be loaded, the other is closed, even if it is the
   * user's own.
   *
   * @throws ModelLoadException if a part can't be found or loaded
   * @throws IllegalStateException if settings contradict each other, or own parts were taken before
   */
  LoadedModel load(EngineSettings engine) {
    checkOwnParts();
    Tokenizer loadedTokenizer = null;
    TokenCritic loadedCritic = null;
    boolean loaded = false;
    ownPartsTaken = tokenizer != null || critic != null;
    try {
      loadedTokenizer = tokenizer != null ? tokenizer : Providers.loadTokenizer(files());
      loadedCritic = critic != null ? critic : Providers.loadCritic(files(), engine);
      boolean own = tokenizer != null && critic != null;
      LoadedModel model = new LoadedModel(loadedTokenizer, loadedCritic, own ? null : files());
      loaded = true;
      return model;
    } finally {
      if (!loaded) {
        closeAll(loadedCritic, loadedTokenizer);
      }
    }
  }

  private static void closeAll(@Nullable TokenCritic critic, @Nullable Tokenizer tokenizer) {
    try {
      if (critic != null) {
        critic.close();
      }
    } finally {
      if (tokenizer != null) {
        tokenizer.close();
      }
    }
  }

  /** Refuses settings that would have no effect because of the user's own tokenizer or critic. */
  private void checkOwnParts() {
    if (ownPartsTaken) {
      throw new IllegalStateException(
          "This builder's own tokenizer or critic belongs to the compressor that it has built, or was closed when that failed; make another builder");
    }
    if (critic != null && tokenizer != null && files != null) {
      throw new IllegalStateException(
          "Both a tokenizer and a critic of your own were given, so the %s %s would not be used; leave it out"
              .formatted(name, files.name()));
    }
  }

  private ModelFiles files() {
    return files == null ? ModelFiles.embedded("minilm") : files;
  }
}
