package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A service that accepts JSON by POST. Redirects are not followed, since they would send the key to
 * another host. Immutable and thread-safe.
 */
final class Service {
  /** How long a service may be silent: as long as the published script's client waits. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** An answer has some kilobytes; more than this is none, or would fill the heap. */
  private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

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
   * @param patience how long it may be silent
   * @throws InvalidRequestException if the address is not an HTTP address, or the key can't be sent
   */
  static Service at(String base, String path, Optional<String> key, Duration patience) {
    String address = base.strip().replaceAll("/+$", "");
    URI uri;
    try {
      uri = URI.create(address.endsWith(path) ? address : address + path);
    } catch (IllegalArgumentException e) { // whose message has the whole address in it
      throw new InvalidRequestException(
          "'%s' is not a valid address; give one such as http://localhost:8000/v1"
              .formatted(withoutUser(base)));
    }
    if (uri.getRawUserInfo() != null) {
      throw new InvalidRequestException(
          "The address '%s' has a user's name in it, which isn't sent; leave it out, and give a key if one is needed"
              .formatted(withoutUser(base)));
    }
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw new InvalidRequestException(
          "'%s' is not the address of an HTTP service; give one such as http://localhost:8000/v1"
              .formatted(withoutUser(base)));
    }
    Optional<String> stripped = key.map(String::strip).filter(k -> !k.isEmpty());
    if (stripped.isPresent() && !stripped.get().matches("[\\x21-\\x7e]+")) {
      throw new InvalidRequestException(
          "The key for %s has characters that a key can't have; set it again".formatted(uri));
    }
    return new Service(uri, stripped, patience);
  }

  /** An address as it may be shown: with a user's name there is often a password. */
  private static String withoutUser(String address) {
    // Up to the last @: a password may have one in it, and marks that end an address too.
    return address.replaceFirst("(?s)//.*@", "//");
  }

  URI uri() {
    return uri;
  }

  /**
   * Posts JSON, once.
   *
   * @throws EndpointException if there is no answer with a status of 200 to 299
   */
  Reply post(JsonNode body) throws InterruptedException {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)));
      key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
      Heard heard = new Heard(MOST_BYTES);
      HttpResponse<?> response =
          await(client.sendAsync(request.build(), BodyHandlers.ofByteArrayConsumer(heard)), heard);
      Reply reply = new Reply(response.statusCode(), response.headers(), heard.text());
      ServiceErrors.check(uri, reply);
      return reply;
    } catch (IOException e) {
      throw new EndpointException(
          Kind.PASSING,
          "%s can't be reached, or the connection was lost: %s"
              .formatted(
                  uri, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
          null,
          e);
    }
  }

  /** The time-outs of Java's client cover only the headers; it would wait for a body for ever. */
  private HttpResponse<?> await(CompletableFuture<? extends HttpResponse<?>> response, Heard heard)
      throws IOException, InterruptedException {
    heard.tooMuch.thenRun(() -> response.cancel(true));
    try {
      while (true) {
        long left = patience.toNanos() - (System.nanoTime() - heard.last);
        if (left <= 0) {
          throw new IOException("it said nothing for %d s".formatted(patience.toSeconds()));
        }
        try {
          return response.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          // A part may have come in the meantime, so check again.
        }
      }
    } catch (CancellationException e) {
      throw new EndpointException(
          Kind.QUESTION,
          "%s sends an answer of more than %,d bytes; the rest was not waited for"
              .formatted(uri, MOST_BYTES));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      response.cancel(true); // does nothing where it is there
    }
  }

  /** Collects the parts of an answer as they come; its text is complete once all are there. */
  private static final class Heard implements Consumer<Optional<byte[]>> {
    /** Completed when more has come than may be. */
    final CompletableFuture<Void> tooMuch = new CompletableFuture<>();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long most;

    /** The {@link System#nanoTime()} of the last part, or of the beginning. */
    private volatile long last = System.nanoTime();

    Heard(long most) {
      this.most = most;
    }

    @Override
    public void accept(Optional<byte[]> part) {
      last = System.nanoTime();
      if (bytes.size() + part.map(more -> more.length).orElse(0) > most) {
        tooMuch.complete(null);
      } else {
        part.ifPresent(bytes::writeBytes);
      }
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
