package dev.cprs.hub;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer over HTTP, its body unread.
 *
 * @param uri where it comes from, after redirects
 */
record HubResponse(URI uri, int status, HttpURLConnection connection) implements Closeable {
  private static final Pattern RESET = Pattern.compile("(?:^|[;,\\s])t=(\\d{1,9})(?!\\d)");

  @Nullable String header(String name) {
    return connection.getHeaderField(name);
  }

  /** The body, decoded where the server has compressed it, though it was asked not to. */
  InputStream body() throws IOException {
    return switch (encoding()) {
      case "" -> connection.getInputStream();
      case "gzip", "x-gzip" -> new GZIPInputStream(connection.getInputStream());
      default -> throw new IOException("an answer in the encoding '%s'".formatted(encoding()));
    };
  }

  /** How the body is encoded; empty if it is as it is. */
  private String encoding() {
    String encoding = header("Content-Encoding");
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return name.equals("identity") ? "" : name;
  }

  /** The length of the body as it is read; empty where it isn't said. */
  OptionalLong length() {
    return encoding().isEmpty() ? number("Content-Length") : OptionalLong.empty();
  }

  /**
   * The body, or its first bytes.
   *
   * @throws EOFException if the connection broke off before its end
   */
  byte[] bytes(int most) throws IOException {
    try (InputStream body = body()) {
      byte[] bytes = body.readNBytes(most);
      if (bytes.length < Math.min(most, length().orElse(0))) {
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
   * How long the server asks to be left alone: by {@code Retry-After}, in seconds or as a date, or
   * else by {@code RateLimit}, whose {@code t} are the seconds until the limit is reset. Zero where
   * it doesn't say.
   */
  Duration retryAfter() {
    OptionalLong seconds = number("Retry-After");
    if (seconds.isPresent()) {
      return Duration.ofSeconds(Math.min(seconds.getAsLong(), Integer.MAX_VALUE));
    }
    String date = header("Retry-After");
    if (date != null) {
      try {
        Instant until =
            ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        Duration left = Duration.between(Instant.now(), until);
        return left.isNegative() ? Duration.ZERO : left.plusSeconds(1);
      } catch (DateTimeParseException e) {
        // it says nothing that can be understood
      }
    }
    String limit = header("RateLimit");
    Matcher reset = RESET.matcher(limit == null ? "" : limit);
    return reset.find() ? Duration.ofSeconds(Long.parseLong(reset.group(1))) : Duration.ZERO;
  }

  /**
   * The offset of the body's first byte in the file: what the server says of a part, whatever the
   * status; 0 for a whole file; -1 for a part of which it doesn't say, or of an encoded file.
   */
  long firstByte() {
    String range = header("Content-Range");
    if (range == null || !range.matches("bytes \\d{1,18}-.*")) {
      return status == HttpURLConnection.HTTP_PARTIAL ? -1 : 0;
    }
    long first = Long.parseLong(range.substring("bytes ".length(), range.indexOf('-')));
    return first > 0 && !encoding().isEmpty() ? -1 : first;
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
