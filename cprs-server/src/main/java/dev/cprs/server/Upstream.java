package dev.cprs.server;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.server.http.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An LLM's API that a server is a proxy for. The server compresses the context in chat requests
 * before it forwards them, and passes everything else through. Immutable.
 *
 * <pre>{@code
 * Upstream upstream =
 *     Upstream.at(URI.create("https://api.openai.com")).withRules(rules -> rules.thresholdTokens(4000));
 * CompressionServer server = CompressionServer.builder().upstream(upstream).start();
 * }</pre>
 */
public final class Upstream {
  /** What becomes of the {@code /v1} that a client's path begins with. */
  public enum V1 {
    /**
     * It is replaced by the upstream's path if that has a version of its own ({@code
     * /v1beta/openai}, {@code /api/paas/v4}) or names a deployment ({@code
     * /openai/deployments/NAME}). After any other path ({@code /team-a}) it is kept.
     */
    GUESSED,
    /** It is kept: the upstream's path is a prefix. */
    KEPT,
    /** The upstream's path is in its place. */
    REPLACED
  }

  /** Less than most servers keep a connection, so that they seldom close one while it is taken. */
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);

  private final URI uri;
  private final V1 v1;
  private final boolean strict;
  private final boolean audit;
  private final boolean retrievalTool;
  private final Duration idleTimeout;
  private final UnaryOperator<ChatCompressor.Builder> rules;

  private Upstream(
      URI uri,
      V1 v1,
      boolean strict,
      boolean audit,
      boolean retrievalTool,
      Duration idleTimeout,
      UnaryOperator<ChatCompressor.Builder> rules) {
    this.uri = uri;
    this.v1 = Objects.requireNonNull(v1, "v1");
    this.strict = strict;
    this.audit = audit;
    this.retrievalTool = retrievalTool;
    this.idleTimeout = Objects.requireNonNull(idleTimeout, "idleTimeout");
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /**
   * An upstream with the default rules, which is not strict.
   *
   * @param uri the API's address. Its path may be empty, end with {@code /v1}, or be another one;
   *     {@link #withV1} says how it is used. The parameters of its query are added to each request
   *     that does not have them itself
   * @throws InvalidRequestException if it is not an HTTP address
   */
  public static Upstream at(URI uri) {
    Objects.requireNonNull(uri, "uri");
    String wrong = whatIsWrong(uri);
    if (wrong != null) {
      throw new InvalidRequestException(
          "The upstream '%s' %s; give the address of an LLM's API, such as https://api.openai.com"
              .formatted(withoutSecrets(uri), wrong));
    }
    return new Upstream(uri, V1.GUESSED, false, false, false, IDLE_TIMEOUT, rules -> rules);
  }

  /** The same, with another rule for the {@code /v1} of clients' paths. */
  public Upstream withV1(V1 value) {
    return new Upstream(uri, value, strict, audit, retrievalTool, idleTimeout, rules);
  }

  /**
   * The same, strict or not: whether a request that can't be compressed is refused. Otherwise it is
   * forwarded unchanged.
   */
  public Upstream withStrict(boolean value) {
    return new Upstream(uri, v1, value, audit, retrievalTool, idleTimeout, rules);
  }

  /**
   * The same, auditing or not: whether each request is read, its compression decided, logged,
   * measured and told in the answer's headers, and the request then forwarded unchanged. That goes
   * before {@link #withStrict}: a request that can't be read or compressed is forwarded too, and so
   * is one that asks for what there isn't.
   */
  public Upstream withAudit(boolean value) {
    return new Upstream(uri, v1, strict, value, retrievalTool, idleTimeout, rules);
  }

  /**
   * The same, offering LLMs the tool {@value dev.cprs.chat.OriginalReader#TOOL} or not. It is added
   * to the tools of each request that has some, and marks then name the ids of originals. An LLM's
   * call of it goes to the client as any other does, so only offer it where all clients answer it:
   * by {@code GET /v1/retrieve/ID}, for example. It needs {@link
   * CompressionServer.Builder#originals}. Default: no.
   */
  public Upstream withRetrievalTool(boolean value) {
    return new Upstream(uri, v1, strict, audit, value, idleTimeout, rules);
  }

  /**
   * The same, with another time that a connection to the API is kept when nobody uses it. Default:
   * one minute. An answer may take any time.
   *
   * @throws InvalidRequestException if it is less than a millisecond or more than a century
   */
  public Upstream withIdleTimeout(Duration value) {
    Limits.checkTime("The upstream's idleTimeout", value);
    return new Upstream(uri, v1, strict, audit, retrievalTool, value, rules);
  }

  /**
   * The same, with other rules.
   *
   * @param value sets what is compressed; the server itself sets what happens on a failure
   */
  public Upstream withRules(UnaryOperator<ChatCompressor.Builder> value) {
    return new Upstream(uri, v1, strict, audit, retrievalTool, idleTimeout, value);
  }

  /** The API's address. */
  public URI uri() {
    return uri;
  }

  /** What becomes of the {@code /v1} of clients' paths. */
  public V1 v1() {
    return v1;
  }

  /** Whether a request that can't be compressed is refused. */
  public boolean strict() {
    return strict;
  }

  /** Whether requests are only looked at, and forwarded unchanged. */
  public boolean audit() {
    return audit;
  }

  /** Whether LLMs are offered a tool that reads originals. */
  public boolean retrievalTool() {
    return retrievalTool;
  }

  /** How long a connection to the API is kept when nobody uses it. */
  public Duration idleTimeout() {
    return idleTimeout;
  }

  /** Sets what is compressed. */
  public UnaryOperator<ChatCompressor.Builder> rules() {
    return rules;
  }

  /** The address without its query, which may hold a key. */
  @Override
  public String toString() {
    return withoutSecrets(uri);
  }

  private static String withoutSecrets(URI uri) {
    // Up to the last @: a password may have one in it, and marks that end an address too.
    return uri.toString().replaceFirst("//.*@", "//").replaceFirst("[?#].*", "");
  }

  private static @Nullable String whatIsWrong(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return "does not begin with http:// or https://";
    }
    if (uri.getRawUserInfo() != null) {
      return "has a user's name in it";
    }
    if (uri.getHost() == null) {
      return "names no host";
    }
    return uri.getRawFragment() == null ? null : "has a fragment";
  }
}
