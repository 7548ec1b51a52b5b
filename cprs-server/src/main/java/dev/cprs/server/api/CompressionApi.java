package dev.cprs.server.api;

import dev.cprs.ContextCompressor;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** How bodies ask for a compression, and how it is answered. Thread-safe. */
interface CompressionApi {
  /**
   * Looks at the type of a body before it is read.
   *
   * @throws ProblemException with status 415 if it isn't taken
   */
  void checkContentType(@Nullable String type);

  /** Whether some bodies are answered without being worked on, when there is no place for them. */
  default boolean answersUnworked() {
    return false;
  }

  /**
   * The answer to a body without any work, since there is no place to do it.
   *
   * @param why there is none
   * @return empty if the request is to be refused
   * @throws RuntimeException as {@link #read}
   */
  default Optional<Answer> unworked(HttpFields headers, byte[] body, Problem why) {
    return Optional.empty();
  }

  /**
   * Reads a body.
   *
   * @throws RuntimeException if there is nothing in it to be answered in; see {@link Problem#of}
   */
  Call<?> read(HttpFields headers, byte[] body);

  /**
   * One request of a client, and the form of its answers.
   *
   * @param <R> what comes of it
   */
  interface Call<R> {
    /** The answer to what needs no work; empty if there is something to do. */
    default Optional<Answer> atOnce() {
      return Optional.empty();
    }

    /** How many texts there are to compress. */
    default int documents() {
      return 1;
    }

    /**
     * Begins to compress. Cancelling the future stops it.
     *
     * @throws RuntimeException if the body says it wrongly, to be given to {@link #failed}
     */
    CompletableFuture<R> start(ContextCompressor compressor);

    /** The answer with a result. */
    Answer completed(ContextCompressor compressor, R result);

    /** The answer without one. */
    Answer failed(Problem problem);
  }
}
