package dev.cprs.server.http;

import dev.cprs.CompressionCancelledException;
import dev.cprs.EmptyResultException;
import dev.cprs.InvalidRequestException;
import dev.cprs.internal.PlainSentence;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a request has no result.
 *
 * @param status the HTTP status
 * @param detail what was wrong, in a sentence for the client; parts of it may be a stranger's, so
 *     control characters and what is too long are replaced
 */
public record Problem(int status, String detail) {
  private static final Logger log = LoggerFactory.getLogger(Problem.class);

  public Problem {
    detail = PlainSentence.of(detail);
  }

  /** The problem that a failure is. What is the server's own fault is logged. */
  public static Problem of(Throwable wrapped) {
    Throwable failure = cause(wrapped);
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof ProblemException problem) {
      return new Problem(problem.status(), message);
    }
    if (failure instanceof InvalidRequestException) {
      return new Problem(HttpStatus.BAD_REQUEST_400, message);
    }
    if (failure instanceof EmptyResultException) {
      return new Problem(HttpStatus.UNPROCESSABLE_ENTITY_422, message);
    }
    if (failure instanceof TimeoutException) {
      return new Problem(
          HttpStatus.GATEWAY_TIMEOUT_504,
          "The request took longer than this server allows; send less text, or ask its operator for"
              + " a longer timeout");
    }
    if (failure instanceof CompressionCancelledException) {
      return new Problem(
          HttpStatus.SERVICE_UNAVAILABLE_503,
          "The request was stopped before it was done, as the server ends");
    }
    if (failure instanceof OutOfMemoryError || failure.getCause() instanceof OutOfMemoryError) {
      log.error("A request needed more memory than there is; give Java more (-Xmx)", failure);
      return new Problem(
          HttpStatus.SERVICE_UNAVAILABLE_503,
          "The server has not enough memory for this request now; send less text, or try again"
              + " later");
    }
    log.error("A request failed", failure);
    return new Problem(
        HttpStatus.INTERNAL_SERVER_ERROR_500,
        "The request failed inside the server; its log says why");
  }

  /** What a future failed with, which may come wrapped. */
  public static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? cause(failure.getCause())
        : failure;
  }
}
