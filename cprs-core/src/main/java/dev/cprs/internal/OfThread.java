package dev.cprs.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread has while it does some work, and what it had before again behind it. Thread-safe.
 *
 * @param <T> what it has
 */
final class OfThread<T> {
  private final ThreadLocal<@Nullable T> current = new ThreadLocal<>();

  <R> R working(T value, Supplier<R> work) {
    T before = current.get();
    current.set(value);
    try {
      return work.get();
    } finally {
      if (before == null) {
        current.remove();
      } else {
        current.set(before);
      }
    }
  }

  @Nullable T get() {
    return current.get();
  }
}
