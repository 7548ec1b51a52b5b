package dev.cprs.cli.infer;

import dev.cprs.ResourceException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service gave no answer to a question, or no usable one. */
public final class EndpointException extends ResourceException {
  private static final long serialVersionUID = 1L;

  /** What a failure affects, and so what to do about it. */
  enum Kind {
    /** It may be temporary: the same request is sent again after a while. */
    PASSING,
    /** Only this question: the run continues with the others. */
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
