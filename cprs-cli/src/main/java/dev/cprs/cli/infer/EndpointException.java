package dev.cprs.cli.infer;

import dev.cprs.ResourceException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service that did not answer a question, or not so that it can be used. */
public final class EndpointException extends ResourceException {
  private static final long serialVersionUID = 1L;

  /** Whom a failure concerns, and so what is done about it. */
  enum Kind {
    /** It may pass: the same request is sent again after a while. */
    PASSING,
    /** This question alone: the others go on. */
    QUESTION,
    /** Every question, such as a wrong key: the run stops. */
    EVERY_QUESTION
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  EndpointException(Kind kind, String message) {
    this(kind, message, null, null);
  }

  EndpointException(
      Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  Kind kind() {
    return kind;
  }

  /** How long the service asks to be left alone. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
