package dev.cprs.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One request under way. It ends here, once: with an answer, with a refusal, or because its client
 * has gone; and each end is metered. Thread-safe.
 */
public final class Exchange {
  /** As nginx counts it; nobody sees it but the metrics. */
  private static final int CLIENT_HAS_GONE = 499;

  private static final String NOT_READY_SECONDS = "5";

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final String route;
  private final ErrorFormat errors;
  private final ServerMetrics metrics;
  private final CallingClient client;
  private final String clientName;
  private final Admission admission;
  private final AnswerWriter writer;
  private final long arrived = System.nanoTime();
  private volatile Admission.@Nullable Place place;
  private volatile IntConsumer atEnd = status -> {};
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * A request that has come.
   *
   * @param route its path as the metrics name it
   * @param executor runs what is to be stopped when the client goes
   * @param clientName who shares the server with others
   * @param admission knows the limits, and when to come again where the server is busy
   */
  Exchange(
      Request request,
      Response response,
      Callback callback,
      String route,
      ErrorFormat errors,
      ServerMetrics metrics,
      ClientWatch watch,
      Executor executor,
      String clientName,
      Admission admission) {
    this.clientName = clientName;
    this.admission = admission;
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.route = route;
    this.errors = errors;
    this.metrics = metrics;
    client =
        new CallingClient(
            request.getConnectionMetaData().getConnection().getEndPoint(), watch, executor);
    writer =
        new AnswerWriter(
            response::write,
            admission.limits(),
            request.getComponents().getScheduler(),
            client::close);
    request.addIdleTimeoutListener(timeout -> false); // a client may be silent while it waits
  }

  public Request request() {
    return request;
  }

  public HttpFields headers() {
    return request.getHeaders();
  }

  /** The answer's status and headers, until it is written. */
  public Response response() {
    return response;
  }

  public CallingClient client() {
    return client;
  }

  /** Who shares the server with others: the hash of a key, or an address. */
  public String clientName() {
    return clientName;
  }

  /** Nanoseconds since the request came. */
  public long age() {
    return System.nanoTime() - arrived;
  }

  /**
   * Takes a place to be read in, which is given up before the answer is written: a client that has
   * its answer may ask again. The answer's bytes are counted until they are written.
   *
   * @throws ProblemException with status 503 or 429 if there is none
   */
  public Admission.Place enter(Admission admission) {
    Admission.Place taken = admission.enter(clientName);
    place = taken;
    return taken;
  }

  /** Takes a place in which nothing is worked on, for a request that is answered as it came. */
  public Admission.Place enterUnworked(Admission admission) {
    Admission.Place taken = admission.enterUnworked(clientName);
    place = taken;
    return taken;
  }

  /** Gives up the place, if it still has one. */
  public void leave() {
    Admission.Place held = place;
    if (held != null) {
      held.close();
    }
  }

  /** Sets what to tell once, when the exchange has ended, the status that it is counted under. */
  public void atEnd(IntConsumer task) {
    atEnd = task;
  }

  /** Answers. */
  public void answer(Answer answer) {
    write(answer, Callback.from(() -> end(answer.outcome(), null), this::endAsGone));
  }

  /** Answers what failed: with a refusal, or not at all if the client has gone. */
  public void fail(Throwable failure) {
    Throwable cause = Problem.cause(failure);
    if (client.hasGone() || cause instanceof IOException) { // there is nobody to answer
      endAsGone(cause);
      return;
    }
    if (cause instanceof ProblemException problem && problem.bodyUnread()) {
      metrics.rejected(problem.status());
    }
    refuse(Problem.of(cause));
  }

  /** Answers with a problem, written as the client expects errors to be. */
  public void refuse(Problem problem) {
    HttpFields.Mutable headers = response.getHeaders();
    switch (problem.status()) {
      case HttpStatus.TOO_MANY_REQUESTS_429 ->
          headers.put(HttpHeader.RETRY_AFTER, Long.toString(admission.retrySeconds()));
      case HttpStatus.SERVICE_UNAVAILABLE_503 ->
          headers.put(HttpHeader.RETRY_AFTER, NOT_READY_SECONDS);
      case HttpStatus.REQUEST_TIMEOUT_408, HttpStatus.PAYLOAD_TOO_LARGE_413 ->
          headers.put(HttpHeader.CONNECTION, "close");
      default -> {}
    }
    int status = problem.status();
    write(
        errors.answer(problem),
        Callback.from(
            () -> {
              if (close(status)) {
                Leftovers.drain(request, callback);
              }
            },
            this::endAsGone));
  }

  private void write(Answer answer, Callback written) {
    Admission.Place held = place;
    if (held != null) {
      held.answered(answer.body().length);
    }
    client.stopWatching();
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    write(true, ByteBuffer.wrap(answer.body()), written);
  }

  /**
   * Writes what there is of an answer by now, whose status and headers are set. A client that takes
   * it too slowly is cut off, and the write fails.
   *
   * @param last whether no more will come
   * @param written told when the next may be given
   */
  public void write(boolean last, ByteBuffer bytes, Callback written) {
    writer.write(last, bytes, written);
  }

  /** Ends it, since its client has gone. */
  public void endAsGone(Throwable failure) {
    end(CLIENT_HAS_GONE, new EofException(failure)); // about which Jetty is quiet
  }

  /**
   * Ends it when its answer is written, by whoever has written it.
   *
   * @param status to count it under
   * @param failure why the answer broke off; null if it is whole
   */
  public void end(int status, @Nullable Throwable failure) {
    if (!close(status)) {
      return;
    }
    if (failure == null) {
      callback.succeeded();
    } else {
      callback.failed(failure);
    }
  }

  /**
   * Ends it in the middle of its answer, so that nobody can take what came for all of it.
   *
   * @param status to count it under
   */
  public void breakOff(int status, Throwable failure) {
    boolean endsWithConnection =
        request.getConnectionMetaData().getHttpVersion().getVersion()
                < HttpVersion.HTTP_1_1.getVersion()
            || headers().contains(HttpHeader.CONNECTION, "close");
    if (endsWithConnection) { // an answer without a length, whose end would look like any other
      client.resetAtClose();
    }
    end(status, failure);
  }

  private boolean close(int status) {
    if (!ended.compareAndSet(false, true)) {
      return false;
    }
    leave();
    client.stopWatching();
    atEnd.accept(status);
    metrics.answered(route, status, Duration.ofNanos(age()));
    return true;
  }
}
