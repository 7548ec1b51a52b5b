package dev.cprs.chat;

import dev.cprs.ResourceException;
import java.util.List;
import java.util.Optional;

/** Where originals lie. Its methods are called by one thread at a time. */
interface OriginalsShelf {
  /**
   * What lies there already.
   *
   * @param millis when it was put there, since 1970
   */
  record Stored(OriginalKey key, long bytes, long millis) {}

  /** What lies there already, oldest first. Called once, before anything else. */
  List<Stored> stored();

  /**
   * Puts a text there.
   *
   * @throws ResourceException if that fails
   */
  void write(OriginalKey key, OriginalBytes text, long millis);

  /**
   * Notes that a text that lies there was put there again.
   *
   * @return false if it is gone
   */
  boolean renew(OriginalKey key, long millis);

  /**
   * A text that lies there.
   *
   * @return empty if it is gone or damaged
   * @throws ResourceException if it can't be read
   */
  Optional<OriginalBytes> read(OriginalKey key);

  /** Removes a text; does nothing if it isn't there. */
  void remove(OriginalKey key);

  /** Frees what it holds. */
  void close();
}
