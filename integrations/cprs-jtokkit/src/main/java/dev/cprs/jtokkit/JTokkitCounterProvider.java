package dev.cprs.jtokkit;

import dev.cprs.TokenCounter;
import dev.cprs.spi.TokenCounterProvider;
import java.util.List;
import java.util.Optional;

/**
 * The counters {@code o200k} and {@code cl100k}, also by their full names and by those of OpenAI's
 * models. Found by {@link java.util.ServiceLoader}. Thread-safe.
 */
public final class JTokkitCounterProvider implements TokenCounterProvider {
  /** For {@link java.util.ServiceLoader}. */
  public JTokkitCounterProvider() {}

  @Override
  public List<String> names() {
    return List.of("o200k", "cl100k");
  }

  @Override
  public Optional<TokenCounter> counter(String name) {
    return KnownEncodings.ofEncoding(name)
        .or(() -> KnownEncodings.ofModel(name))
        .map(TokenCounter.class::cast);
  }
}
