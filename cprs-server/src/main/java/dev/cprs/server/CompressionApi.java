package dev.cprs.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
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

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param outcome the status to count it under, where that of HTTP doesn't tell
   */
  record Answer(int status, int outcome, String contentType, byte[] body) {
    static Answer ok(int outcome, JsonNode json) {
      return new Answer(200, outcome, "application/json", Json.bytes(json));
    }
  }
}
