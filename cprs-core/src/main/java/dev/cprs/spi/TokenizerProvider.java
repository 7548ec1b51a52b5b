package dev.cprs.spi;

import java.util.Optional;

/** Makes tokenizers; found by {@link java.util.ServiceLoader}. */
public interface TokenizerProvider {
  /**
   * The tokenizer of a model, or empty if the model has no file that this provider reads.
   *
   * @throws dev.cprs.ModelLoadException if it has one that can't be read
   */
  Optional<Tokenizer> load(ModelFiles model);
}
