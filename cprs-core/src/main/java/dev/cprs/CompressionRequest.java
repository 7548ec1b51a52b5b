package dev.cprs;

import dev.cprs.internal.SetOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to compress. Immutable and thread-safe.
 *
 * @param query what the kept parts are for, in the user's words; not blank
 * @param documents the context: one text or several; a window never holds parts of two. May be
 *     empty or blank
 * @param controlPrompt what to keep; empty: the compressor's own, {@link ControlPrompt#facts()}
 *     unless it was set
 * @param options empty: the compressor's own
 * @param progress told of each window that is scored
 */
public record CompressionRequest(
    String query,
    List<String> documents,
    Optional<ControlPrompt> controlPrompt,
    Optional<CompressionOptions> options,
    Optional<ProgressListener> progress) {
  /**
   * @throws InvalidRequestException if the query is blank
   */
  public CompressionRequest {
    Objects.requireNonNull(query, "query");
    documents = List.copyOf(documents);
    if (query.isBlank()) {
      throw new InvalidRequestException(
          "The query is %s; ask a question, or say in words what to find"
              .formatted(query.isEmpty() ? "empty" : "nothing but white space"));
    }
  }

  /** A request with nothing but a query and one document. */
  public static CompressionRequest of(String query, String context) {
    return builder(query).document(context).build();
  }

  /** Starts a request. */
  public static Builder builder(String query) {
    return new Builder(query);
  }

  /** Collects a request. Not thread-safe. */
  public static final class Builder {
    private final String query;
    private final List<String> documents = new ArrayList<>();
    private @Nullable ControlPrompt controlPrompt;
    private @Nullable CompressionOptions options;
    private @Nullable ProgressListener progress;

    private Builder(String query) {
      this.query = query;
    }

    /** Adds a document to the context. */
    public Builder document(String text) {
      documents.add(Objects.requireNonNull(text, "document"));
      return this;
    }

    /** Adds documents to the context. */
    public Builder documents(List<String> texts) {
      texts.forEach(this::document);
      return this;
    }

    /** Sets what to keep. */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /** Sets the options. */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /** Sets who is told of progress. */
    public Builder progress(ProgressListener value) {
      progress = SetOnce.check("progress", progress, value);
      return this;
    }

    /**
     * The request.
     *
     * @throws InvalidRequestException if the query is blank
     */
    public CompressionRequest build() {
      return new CompressionRequest(
          query,
          documents,
          Optional.ofNullable(controlPrompt),
          Optional.ofNullable(options),
          Optional.ofNullable(progress));
    }
  }
}
