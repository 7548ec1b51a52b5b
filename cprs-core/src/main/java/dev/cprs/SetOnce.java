package dev.cprs;

import org.jspecify.annotations.Nullable;

/** A builder's setting may be given once: a second one would silently win over the first. */
final class SetOnce {
  private SetOnce() {}

  static <T> T check(String name, @Nullable T old, T value) {
    if (old != null) {
      throw new InvalidRequestException(
          "%s is already set to %s and can't be set to %s as well".formatted(name, old, value));
    }
    return value;
  }
}
