package dev.cprs.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the body of a request.
 *
 * @param bytes of the body, from its begin
 * @param cut why the rest is not among them; null if this is all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record RequestBody(byte[] bytes, @Nullable ProblemException cut) {
  /**
   * All of it.
   *
   * @throws ProblemException with status 413 or 429 if it is not all there
   */
  public byte[] whole() {
    if (cut != null) {
      throw cut;
    }
    return bytes;
  }

  /**
   * Reads the body of a request into memory, without a thread that waits for it. One that is larger
   * than may be is read no further, and what was read is still there to be sent on. The future
   * fails with a {@link ProblemException} of status 408 if the body comes too slowly, and with an
   * {@link java.io.IOException} if the client has gone.
   *
   * @param place counts what is held
   */
  public static CompletableFuture<RequestBody> read(
      Exchange exchange, Limits limits, Admission.Place place) {
    Reader reader = new Reader(exchange, limits, place);
    reader.readOn();
    return reader.done;
  }

  /** Whether a body is compressed, or encoded in another way, by what its headers say. */
  public static boolean isEncoded(HttpFields headers) {
    String encoding = headers.get(HttpHeader.CONTENT_ENCODING);
    return encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity");
  }

  /** Why a body that comes too slowly is refused. */
  private static ProblemException tooSlow() {
    return ProblemException.unread(
        408, "The body came too slowly; send it without pauses, and less of it over a slow line");
  }

  /** Why a body is refused that its client can't have sent so: its pieces can't be told apart. */
  private static ProblemException malformed() {
    return ProblemException.unread(
        400, "The body's chunks can't be read; each begins with its size in hexadecimal digits");
  }

  /**
   * What to answer when a body can't be read to its end.
   *
   * @return empty if the client has gone
   */
  public static Optional<ProblemException> refused(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return Optional.of(tooSlow());
    }
    return failure instanceof HttpException ? Optional.of(malformed()) : Optional.empty();
  }

  /** Reads one body. */
  private static final class Reader {
    private final Exchange exchange;
    private final Request request;
    private final Limits limits;
    private final Admission.Place place;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<RequestBody> done = new CompletableFuture<>();

    Reader(Exchange exchange, Limits limits, Admission.Place place) {
      this.exchange = exchange;
      this.request = exchange.request();
      this.limits = limits;
      this.place = place;
    }

    void readOn() {
      try {
        readWhatIsThere();
      } catch (RuntimeException | Error e) { // no memory to hold it, say
        done.completeExceptionally(e);
      }
    }

    private void readWhatIsThere() {
      while (!done.isDone()) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this::readOn);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          Throwable failure = chunk.getFailure();
          done.completeExceptionally(refused(failure).<Throwable>map(e -> e).orElse(failure));
          return;
        }
        ProblemException cut = add(chunk);
        boolean last = chunk.isLast();
        chunk.release();
        if (last || cut != null) {
          done.complete(new RequestBody(bytes.toByteArray(), cut));
        } else if (limits.tooSlow(bytes.size(), exchange.age())) {
          done.completeExceptionally(tooSlow());
        }
      }
    }

    /** Takes the bytes of a chunk; says why they are the last ones that may be, if they are. */
    private @Nullable ProblemException add(Content.Chunk chunk) {
      ByteBuffer buffer = chunk.getByteBuffer();
      byte[] more = new byte[buffer.remaining()];
      buffer.get(more);
      bytes.writeBytes(more);
      try {
        place.hold(more.length);
      } catch (ProblemException e) {
        return e;
      }
      return bytes.size() > limits.maxBodyBytes() ? limits.tooLarge() : null;
    }
  }
}
