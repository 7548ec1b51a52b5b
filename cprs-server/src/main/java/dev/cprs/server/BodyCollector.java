package dev.cprs.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request into memory, without a thread that waits for it. One that is larger
 * than may be is read no further, and what was read is still there to be sent on.
 */
final class BodyCollector {
  private final Request request;
  private final Limits limits;
  private final Admission.Place place;
  private final long arrived;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Body> done = new CompletableFuture<>();

  /**
   * What was read.
   *
   * @param bytes of the body, from its begin
   * @param cut why the rest is not among them; null if this is all
   */
  record Body(byte[] bytes, @Nullable ProblemException cut) {}

  /**
   * A collector of one body.
   *
   * @param place counts what is held
   * @param arrived when the request came, of {@link System#nanoTime()}
   */
  BodyCollector(Request request, Limits limits, Admission.Place place, long arrived) {
    this.request = request;
    this.limits = limits;
    this.place = place;
    this.arrived = arrived;
  }

  /**
   * Begins to read. The future fails with a {@link ProblemException} of status 408 if the body
   * comes too slowly, and with an {@link IOException} if the client has gone.
   */
  CompletableFuture<Body> collect() {
    readOn();
    return done;
  }

  private void readOn() {
    while (!done.isDone()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::readOn);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        done.completeExceptionally(failure(chunk.getFailure()));
        return;
      }
      ProblemException cut = add(chunk);
      boolean last = chunk.isLast();
      chunk.release();
      if (last || cut != null) {
        done.complete(new Body(bytes.toByteArray(), last ? null : cut));
      } else if (limits.tooSlow(bytes.size(), System.nanoTime() - arrived)) {
        done.completeExceptionally(RequestBody.tooSlow());
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

  private static Throwable failure(Throwable failure) {
    return failure instanceof TimeoutException ? RequestBody.tooSlow() : failure;
  }
}
