package dev.cprs.doors;

import dev.cprs.CompressionRequest;
import dev.cprs.options.NamedOption;
import java.util.List;
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

  /**
   * The requests in Java of which one keeps the same: a door may hold back some of the tokens that
   * it is allowed.
   */
  default List<CompressionRequest> inJava(CompressionRequest request) {
    return List.of(request);
  }

  /**
   * What this door shows of a result.
   *
   * @param java all of it
   * @param own what it has shown of the same
   */
  default Kept shown(Kept java, Kept own) {
    return java;
  }

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
