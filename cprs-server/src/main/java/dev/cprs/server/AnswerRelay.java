package dev.cprs.server;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Brings the upstream's answer to the client: status and headers as soon as they are there, then
 * each piece as it comes, the next one not before the client has taken the last.
 */
final class AnswerRelay implements org.eclipse.jetty.client.Response.Listener {
  private final Response answer;
  private final Ends ends;
  private final Callback.Completable relayed = new Callback.Completable();
  private volatile boolean begun;

  /** What happens on the way. */
  interface Ends {
    /** The answer begins; headers may be added to it. */
    void beforeHead();

    /** The last piece is there and about to be written. */
    void beforeLast();

    /** The client doesn't take what is written. */
    void clientFailed();

    /**
     * It is over.
     *
     * @param begun whether an answer has come at all
     * @param failure null if it has come whole
     */
    void over(boolean begun, @Nullable Throwable failure);
  }

  AnswerRelay(Response answer, Ends ends) {
    this.answer = answer;
    this.ends = ends;
  }

  @Override
  public void onContentSource(org.eclipse.jetty.client.Response upstreams, Content.Source pieces) {
    begun = true;
    answer.setStatus(upstreams.getStatus());
    HopByHop.copyOthers(upstreams.getHeaders(), answer.getHeaders(), Set.of());
    ends.beforeHead();
    Callback head =
        Callback.from(
            () -> Content.copy(pieces, this::write, relayed),
            failure -> {
              pieces.fail(failure);
              relayed.failed(failure);
            });
    write(false, ByteBuffer.allocate(0), head);
  }

  private void write(boolean last, ByteBuffer piece, Callback written) {
    if (last) {
      ends.beforeLast();
    }
    answer.write(
        last,
        piece,
        new Callback.Nested(written) {
          @Override
          public void failed(Throwable failure) {
            ends.clientFailed();
            super.failed(failure);
          }
        });
  }

  @Override
  public void onComplete(Result result) {
    if (!begun) {
      ends.over(false, result.getFailure());
      return;
    }
    // What is still being written ends by itself: its source has failed, or has come to its end.
    relayed.whenComplete(
        (nothing, failure) -> ends.over(true, failure == null ? result.getFailure() : failure));
  }
}
