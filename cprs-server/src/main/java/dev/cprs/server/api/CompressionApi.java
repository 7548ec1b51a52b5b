package dev.cprs.server.api;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** How bodies ask for a compression, and how it is answered. Thread-safe. */
interface CompressionApi {
  /**
   * Looks at the type of a body before it is read.
   *
   * @throws ProblemException with status 415 if it isn't taken
   */
  void checkContentType(@Nullable String type);

  /**
   * Reads a body.
   *
   * @throws ProblemException if there is nothing in it to be answered in
   */
  Call read(byte[] body);

  /** One request of a client, and the form of its answers. */
  interface Call {
    /**
     * What to compress.
     *
     * @throws RuntimeException if the body says it wrongly, to be given to {@link #failed}
     */
    CompressionRequest request(ContextCompressor compressor);

    /** The answer with a result. */
    Answer completed(CompressedContext result);

    /** The answer without one. */
    Answer failed(Problem problem);
  }
}
