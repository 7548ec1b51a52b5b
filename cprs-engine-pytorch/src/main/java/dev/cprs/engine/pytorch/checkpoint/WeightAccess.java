package dev.cprs.engine.pytorch.checkpoint;

import java.util.Optional;

/** How the bytes of weights on disk are had. */
public enum WeightAccess {
  /** They stay in the file. Should it be cut short while it is in use, the JVM ends. */
  MAPPED,
  /** They are read into direct memory, and the file may change after the load. */
  READ,
  /**
   * Mapped in a cache whose files never change, and where a file is larger than half of Java's
   * memory; else read.
   */
  SAFE;

  /** What a setting asks for. */
  public static WeightAccess of(Optional<Boolean> mapped) {
    return mapped.map(yes -> yes ? MAPPED : READ).orElse(SAFE);
  }
}
