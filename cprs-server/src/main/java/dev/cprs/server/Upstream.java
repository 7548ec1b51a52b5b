package dev.cprs.server;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An LLM's API that a server is a proxy for. The server compresses the context in chat requests
 * before it forwards them, and passes everything else through.
 *
 * <pre>{@code
 * Upstream upstream =
 *     Upstream.at(URI.create("https://api.openai.com")).withRules(rules -> rules.thresholdTokens(4000));
 * CompressionServer server = CompressionServer.builder().upstream(upstream).start();
 * }</pre>
 *
 * @param uri the API's address, to which {@code /v1/...} is added; it may end with {@code /v1}
 * @param strict whether a request that can't be compressed is refused; otherwise it is forwarded
 *     unchanged
 * @param rules sets what is compressed; the server itself sets what happens on a failure
 */
public record Upstream(URI uri, boolean strict, UnaryOperator<ChatCompressor.Builder> rules) {
  /**
   * Checks the address.
   *
   * @throws InvalidRequestException if it is not an HTTP address
   */
  public Upstream {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(rules, "rules");
    String wrong = whatIsWrong(uri);
    if (wrong != null) {
      throw new InvalidRequestException(
          "The upstream '%s' %s; give the address of an LLM's API, such as https://api.openai.com"
              .formatted(uri, wrong));
    }
  }

  /** An upstream with the default rules, which is not strict. */
  public static Upstream at(URI uri) {
    return new Upstream(uri, false, rules -> rules);
  }

  /** The same, strict or not. */
  public Upstream withStrict(boolean value) {
    return new Upstream(uri, value, rules);
  }

  /** The same, with other rules. */
  public Upstream withRules(UnaryOperator<ChatCompressor.Builder> value) {
    return new Upstream(uri, strict, value);
  }

  private static @Nullable String whatIsWrong(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return "does not begin with http:// or https://";
    }
    if (uri.getHost() == null) {
      return "names no host";
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return "has more than a scheme, a host, a port and a path";
    }
    return null;
  }
}
