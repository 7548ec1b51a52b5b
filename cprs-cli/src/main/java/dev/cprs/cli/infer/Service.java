package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A service that JSON is posted to. Redirects are not followed: they would take the key to another
 * host. Immutable and thread-safe.
 */
final class Service {
  /** How long a service may say nothing: what the OpenAI client of the published script waits. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // some servers stumble over the offer of HTTP/2
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private final URI uri;
  private final Optional<String> key;
  private final Duration patience;

  private Service(URI uri, Optional<String> key, Duration patience) {
    this.uri = uri;
    this.key = key;
    this.patience = patience;
  }

  /**
   * The service at a path under a base address.
   *
   * @param base an address that the path is added to, unless it ends with it
   * @param path begins with a slash
   * @param key sent as {@code Authorization: Bearer}; blank or empty: no such header
   * @param patience how long it may say nothing
   * @throws InvalidRequestException if the address is none of HTTP, or the key can't be sent
   */
  static Service at(String base, String path, Optional<String> key, Duration patience) {
    String address = base.strip().replaceAll("/+$", "");
    URI uri;
    try {
      uri = URI.create(address.endsWith(path) ? address : address + path);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(
          "'%s' is no address; give one such as http://localhost:8000/v1".formatted(base), e);
    }
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw new InvalidRequestException(
          "'%s' is no address of an HTTP service; give one such as http://localhost:8000/v1"
              .formatted(base));
    }
    Optional<String> stripped = key.map(String::strip).filter(k -> !k.isEmpty());
    if (stripped.isPresent() && !stripped.get().matches("[\\x21-\\x7e]+")) {
      throw new InvalidRequestException(
          "The key for %s has characters that no key has; set it again".formatted(uri));
    }
    return new Service(uri, stripped, patience);
  }

  URI uri() {
    return uri;
  }

  /**
   * Posts JSON, once, and gives the text of the answer.
   *
   * @throws EndpointException if there is no answer with a status of 200 to 299
   */
  String post(JsonNode body) throws InterruptedException {
    long begin = System.nanoTime();
    return post(body, BodyHandlers.ofString(StandardCharsets.UTF_8), () -> begin).body();
  }

  /**
   * Posts JSON, once, for an answer that comes in parts.
   *
   * @param lastHeard the {@link System#nanoTime()} at which a part came last
   * @throws EndpointException if there is no answer with a status of 200 to 299
   */
  HttpResponse<String> post(JsonNode body, BodyHandler<String> handler, LongSupplier lastHeard)
      throws InterruptedException {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)));
      key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
      HttpResponse<String> response = await(client.sendAsync(request.build(), handler), lastHeard);
      ServiceErrors.check(uri, response);
      return response;
    } catch (IOException e) {
      throw new EndpointException(
          Kind.PASSING,
          "%s can't be reached or broke off: %s"
              .formatted(
                  uri, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
          null,
          e);
    }
  }

  private HttpResponse<String> await(
      CompletableFuture<HttpResponse<String>> response, LongSupplier lastHeard)
      throws IOException, InterruptedException {
    try {
      while (true) {
        long left = patience.toNanos() - (System.nanoTime() - lastHeard.getAsLong());
        if (left <= 0) {
          throw new IOException("it said nothing for %d s".formatted(patience.toSeconds()));
        }
        try {
          return response.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          // A part may have come since: look again.
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      response.cancel(true); // does nothing where it is there
    }
  }
}
