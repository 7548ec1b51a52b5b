package dev.cprs.spi;

import java.util.Optional;

/**
 * Makes the procedures of published pruners; found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public interface PublishedProcedureProvider {
  /**
   * The procedure of a model's authors, or empty if this provider knows none for the model.
   *
   * @param model the model's files
   * @param tokenizer the model's tokenizer; stays the caller's to close
   * @param critic the model; stays the caller's to close
   * @throws dev.cprs.ModelLoadException if it knows one, but the model's files don't fit it
   */
  Optional<PublishedProcedure> load(ModelFiles model, Tokenizer tokenizer, SequenceCritic critic);
}
