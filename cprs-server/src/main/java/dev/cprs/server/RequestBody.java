package dev.cprs.server;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** Reads bodies: no larger, no slower and no longer than may be. Thread-safe. */
final class RequestBody {
  private static final int FIRST_BYTES = 16 << 10;

  /**
   * Slower than this after the first silence that is allowed, a sender keeps a place for nothing.
   */
  private static final int LEAST_BYTES_A_SECOND = 1 << 10;

  private final Limits limits;

  RequestBody(Limits limits) {
    this.limits = limits;
  }

  /**
   * The body of a request.
   *
   * @param place counts what is held
   * @param arrived when the request came, of {@link System#nanoTime()}
   * @throws ProblemException with status 408, 413, 415 or 429
   * @throws IOException if the client has gone
   */
  byte[] read(Context ctx, Admission.Place place, long arrived) throws IOException {
    checkEncoding(ctx);
    if (ctx.req().getContentLengthLong() > limits.maxBodyBytes()) {
      throw tooLarge();
    }
    try {
      return read(ctx.req().getInputStream(), place, arrived);
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) { // the connection's idle timeout
        throw tooSlow();
      }
      throw e;
    }
  }

  private byte[] read(InputStream in, Admission.Place place, long arrived) throws IOException {
    byte[] bytes = new byte[0];
    int size = 0;
    while (true) {
      if (size == bytes.length) {
        int larger = (int) Math.min(limits.maxBodyBytes() + 1L, Math.max(FIRST_BYTES, 2L * size));
        place.hold(larger - bytes.length);
        bytes = Arrays.copyOf(bytes, larger);
      }
      int count = in.read(bytes, size, bytes.length - size);
      if (count < 0) {
        return Arrays.copyOf(bytes, size);
      }
      size += count;
      if (size > limits.maxBodyBytes()) {
        throw tooLarge();
      }
      checkPace(size, System.nanoTime() - arrived);
    }
  }

  private void checkPace(int size, long nanos) {
    long paced = nanos - limits.idleTimeout().toNanos();
    if (nanos > limits.timeout().toNanos() || paced / 1e9 * LEAST_BYTES_A_SECOND > size) {
      throw tooSlow();
    }
  }

  private static void checkEncoding(Context ctx) {
    String encoding = ctx.header(Header.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
      throw ProblemException.unread(
          415, "The body's Content-Encoding is '%s'; send it as it is".formatted(encoding));
    }
  }

  private ProblemException tooLarge() {
    return ProblemException.unread(
        413,
        "The body has more than %,d bytes, the most that this server takes; send less text, or ask its operator for a larger --max-body"
            .formatted(limits.maxBodyBytes()));
  }

  private ProblemException tooSlow() {
    return ProblemException.unread(
        408, "The body came too slowly; send it without pauses, and less of it over a slow line");
  }
}
