package dev.cprs.server.proxy;

import dev.cprs.server.http.Exchange;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Relays the upstream's answer to the client: status and headers as soon as they are there, then
 * each piece as it comes. It asks for the next piece only once the client has taken the last. A
 * client that takes them too slowly ends the call.
 */
final class AnswerRelay implements org.eclipse.jetty.client.Response.Listener {
  private final Exchange exchange;
  private final List<HttpField> told;
  private final End end;
  private final Callback.Completable relayed = new Callback.Completable();
  private volatile boolean begun;

  /** What happens in the end. */
  interface End {
    /**
     * It is over.
     *
     * @param begun whether an answer has come at all
     * @param failure null if it has come whole
     */
    void over(boolean begun, @Nullable Throwable failure);
  }

  /**
   * A relay of one answer.
   *
   * @param told headers of the answer's beside the upstream's
   */
  AnswerRelay(Exchange exchange, List<HttpField> told, End end) {
    this.exchange = exchange;
    this.told = told;
    this.end = end;
  }

  @Override
  public void onBegin(org.eclipse.jetty.client.Response upstreams) {
    if (upstreams.getStatus() == HttpStatus.SWITCHING_PROTOCOLS_101) { // which nobody asked for
      upstreams.abort(new HttpResponseException("The upstream changes the protocol", upstreams));
    }
  }

  @Override
  public void onContentSource(org.eclipse.jetty.client.Response upstreams, Content.Source pieces) {
    begun = true;
    Response answer = exchange.response();
    answer.setStatus(upstreams.getStatus());
    HopByHop.copyOthers(upstreams.getHeaders(), answer.getHeaders(), name -> false);
    if (upstreams.getStatus() == HttpStatus.NO_CONTENT_204) {
      answer.getHeaders().remove(HttpHeader.CONTENT_LENGTH); // whatever it says, there is none
    }
    told.forEach(answer.getHeaders()::put);
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
      exchange.client().stopWatching();
    }
    exchange.write(
        last,
        piece,
        new Callback.Nested(written) {
          @Override
          public void failed(Throwable failure) {
            exchange.client().setGone();
            super.failed(failure);
          }
        });
  }

  @Override
  public void onComplete(Result result) {
    if (!begun) {
      end.over(false, result.getFailure());
      return;
    }
    // What is still being written ends by itself: its source has failed, or has come to its end.
    relayed.whenComplete(
        (nothing, failure) -> end.over(true, failure == null ? result.getFailure() : failure));
  }
}
