package dev.cprs.spi;

/**
 * How the relevances of a unit's tokens are made one score. More may be added: give a {@code
 * switch} over it a default.
 *
 * @since 0.1.0
 */
public enum UnitScore {
  /** The highest: for a model that marks the words of an answer. */
  HIGHEST,

  /** The mean: for a model that was trained to keep or drop whole sentences, or each word alone. */
  MEAN
}
