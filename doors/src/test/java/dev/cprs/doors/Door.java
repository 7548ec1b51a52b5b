package dev.cprs.doors;

import dev.cprs.options.NamedOption;
import java.util.Map;

/** A way into the library for people and programs that give options by name. */
interface Door extends AutoCloseable {
  /** How its messages name an option. */
  String name(NamedOption option);

  /**
   * What is kept of {@link Harbours#TEXT} for {@link Harbours#QUERY}.
   *
   * @param options texts, numbers, booleans and lists of texts
   * @throws RefusedException if it refuses them
   */
  Kept compress(Map<NamedOption, Object> options) throws Exception;

  @Override
  default void close() throws Exception {}

  /** A refusal, in the door's words. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
