package dev.cprs.hub;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An answer over HTTP, its body unread.
 *
 * @param uri where it comes from, after redirects
 */
record HubResponse(URI uri, int status, HttpURLConnection connection) implements Closeable {
  @Nullable String header(String name) {
    return connection.getHeaderField(name);
  }

  InputStream body() throws IOException {
    return connection.getInputStream();
  }

  /**
   * The body, or its first bytes.
   *
   * @throws EOFException if the connection broke off before its end
   */
  byte[] bytes(int most) throws IOException {
    try (InputStream body = body()) {
      byte[] bytes = body.readNBytes(most);
      if (bytes.length < Math.min(most, number("Content-Length").orElse(0))) {
        throw new EOFException("the connection broke off after %d bytes".formatted(bytes.length));
      }
      return bytes;
    }
  }

  /** A header's number, not negative; empty where there is none. */
  OptionalLong number(String header) {
    String text = header(header);
    return text != null && text.strip().matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(text.strip()))
        : OptionalLong.empty();
  }

  /**
   * How long the server asks to be left alone; zero where it doesn't say, or says it as a date,
   * which hubs don't.
   */
  Duration retryAfter() {
    return Duration.ofSeconds(Math.min(number("Retry-After").orElse(0), Integer.MAX_VALUE));
  }

  /**
   * The offset of the body's first byte in the file: what the server says of a part (206), 0 for a
   * whole file; -1 for a part of which it doesn't say.
   */
  long firstByte() {
    if (status != HttpURLConnection.HTTP_PARTIAL) {
      return 0;
    }
    String range = header("Content-Range");
    return range != null && range.matches("bytes \\d{1,18}-.*")
        ? Long.parseLong(range.substring("bytes ".length(), range.indexOf('-')))
        : -1;
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
