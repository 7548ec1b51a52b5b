package dev.cprs.server.proxy;

import dev.cprs.server.http.Limits;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request on its way out: bytes that are in memory, then what the client still sends,
 * piece by piece as the upstream takes it. What is sent is held no longer.
 */
final class OutgoingContent implements Content.Source {
  /** Pieces are copies: what was sent last, Jetty's client keeps hold of until it sends again. */
  private static final int PIECE_BYTES = 64 << 10;

  private final long length;
  private final @Nullable Request rest;
  private final Limits limits;
  private final Runnable read;
  private final Consumer<Throwable> failed;
  private byte @Nullable [] first;
  private int sent;

  /** Why the upstream takes no more; null while it does. */
  private volatile @Nullable Throwable over;

  /** What came of the rest, and how long it was waited for: not while the upstream was slow. */
  private long came;

  private long waited;
  private long waitsSince;

  /**
   * A body.
   *
   * @param first the bytes in memory
   * @param rest whose body goes on after them; null if they are all
   * @param limits say how slowly the client may send the rest
   * @param read called when the rest was read to its end
   * @param failed called when the client stops in the middle of it
   */
  OutgoingContent(
      byte[] first,
      @Nullable Request rest,
      Limits limits,
      Runnable read,
      Consumer<Throwable> failed) {
    this.first = first;
    this.rest = rest;
    this.limits = limits;
    this.read = read;
    this.failed = failed;
    length = rest == null ? first.length : rest.getLength();
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public Content.@Nullable Chunk read() {
    Throwable failure = over;
    if (failure != null) {
      return Content.Chunk.from(failure, true);
    }
    byte[] bytes = first;
    if (bytes != null) {
      byte[] piece = Arrays.copyOfRange(bytes, sent, Math.min(sent + PIECE_BYTES, bytes.length));
      sent += piece.length;
      boolean all = sent == bytes.length;
      first = all ? null : bytes;
      if (piece.length > 0) {
        return Content.Chunk.from(ByteBuffer.wrap(piece), all && rest == null);
      }
    }
    if (rest == null) {
      return Content.Chunk.EOF;
    }
    Content.Chunk chunk = rest.read();
    if (chunk != null && Content.Chunk.isFailure(chunk)) {
      failed.accept(chunk.getFailure());
    } else if (chunk != null && chunk.isLast()) {
      read.run();
    } else if (chunk != null) {
      came += chunk.remaining();
      if (limits.lags(came, waited)) {
        chunk.release();
        TimeoutException tooSlow = new TimeoutException("The client sends its body too slowly");
        failed.accept(tooSlow);
        return Content.Chunk.from(tooSlow, true);
      }
    }
    return chunk;
  }

  @Override
  public void demand(Runnable demandCallback) {
    if (rest == null) {
      demandCallback.run();
    } else {
      waitsSince = System.nanoTime();
      rest.demand(
          () -> {
            waited += System.nanoTime() - waitsSince;
            demandCallback.run();
          });
    }
  }

  /**
   * The upstream takes no more. The client's request is left alone: to fail it, too, would have
   * Jetty answer the client, before the proxy can say what became of the upstream.
   */
  @Override
  public void fail(Throwable failure) {
    first = null;
    over = failure;
  }
}
