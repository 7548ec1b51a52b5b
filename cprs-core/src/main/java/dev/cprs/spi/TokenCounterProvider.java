package dev.cprs.spi;

import dev.cprs.TokenCounter;
import java.util.List;
import java.util.Optional;

/**
 * Makes token counters by name; found by {@link java.util.ServiceLoader}. {@link
 * TokenCounter#named} asks all providers.
 */
public interface TokenCounterProvider {
  /** The names to show where a user chooses one; never empty. */
  List<String> names();

  /**
   * The counter of a name, or empty if this provider doesn't know it. Every one of {@link #names()}
   * is known, and others may be, such as the names of models.
   *
   * @throws dev.cprs.ModelLoadException if the counter is known but its vocabulary can't be read
   */
  Optional<TokenCounter> counter(String name);
}
