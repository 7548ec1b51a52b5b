package dev.cprs.pruners;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.cprs.TokenCounter;
import dev.cprs.spi.TokenCounterProvider;
import java.util.List;
import java.util.Optional;

/** Counts as OpenAI's cl100k does, under the name that {@code cprs-jtokkit} gives it. */
public final class Cl100k implements TokenCounterProvider {
  private static final Encoding ENCODING =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);

  static final TokenCounter COUNTER = ENCODING::countTokensOrdinary;

  /** For {@link java.util.ServiceLoader}. */
  public Cl100k() {}

  @Override
  public List<String> names() {
    return List.of("cl100k");
  }

  @Override
  public Optional<TokenCounter> counter(String name) {
    return name.equals("cl100k") ? Optional.of(COUNTER) : Optional.empty();
  }
}
