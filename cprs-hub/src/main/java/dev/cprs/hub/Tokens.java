package dev.cprs.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Access tokens, as {@code hf auth login} keeps them in a file. */
final class Tokens {
  private Tokens() {}

  /** The token in a file; null where there is no such file or nothing in it. */
  static @Nullable String read(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return clean(Files.readString(file));
    } catch (IOException e) {
      throw new HubException(
          "Can't read the access token in %s: %s; make it readable, or set HF_TOKEN"
              .formatted(file, e),
          e);
    }
  }

  /** A token without white space around it, which would break the header that carries it. */
  static @Nullable String clean(String token) {
    String clean = token.replaceAll("[\\r\\n]", "").strip();
    return clean.isEmpty() ? null : clean;
  }
}
