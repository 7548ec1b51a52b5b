package dev.cprs.internal;

import dev.cprs.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** A builder's setting may be given once: a second one would silently win over the first. */
public final class SetOnce {
  private SetOnce() {}

  /**
   * The value, if none was set before.
   *
   * @throws InvalidRequestException if one was
   */
  public static <T> T check(String name, @Nullable T old, T value) {
    if (old != null) {
      throw new InvalidRequestException(
          "%s is already set to %s and can't be set to %s as well".formatted(name, old, value));
    }
    return value;
  }
}
