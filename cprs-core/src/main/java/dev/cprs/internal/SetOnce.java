package dev.cprs.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a builder's setting is given once: a second value would silently replace the first.
 */
public final class SetOnce {
  private SetOnce() {}

  /**
   * The value, if none was set before.
   *
   * @throws NullPointerException if the value is null
   * @throws IllegalStateException if a value was set before
   */
  public static <T> T check(String name, @Nullable T old, T value) {
    Objects.requireNonNull(value, name);
    if (old != null) {
      throw new IllegalStateException(
          "%s is already set to %s and can't be set to %s as well".formatted(name, old, value));
    }
    return value;
  }
}
