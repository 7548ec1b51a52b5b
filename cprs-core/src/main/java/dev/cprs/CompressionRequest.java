package dev.cprs;

import dev.cprs.internal.Described;
import dev.cprs.internal.SetOnce;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to compress: a query, unless the model reads none, and the documents of the context.
 * Immutable and thread-safe.
 */
public final class CompressionRequest {
  private final @Nullable String query;
  private final List<String> documents;
  private final Map<Integer, String> formats;
  private final @Nullable ControlPrompt controlPrompt;
  private final CompressionOptions options;
  private final @Nullable ProgressListener progress;
  private final @Nullable String client;

  private CompressionRequest(Builder builder) {
    this.query = builder.query;
    this.documents = List.copyOf(builder.documents);
    this.formats = Map.copyOf(builder.formats);
    this.controlPrompt = builder.controlPrompt;
    this.options = builder.options == null ? CompressionOptions.defaults() : builder.options;
    this.progress = builder.progress;
    this.client = builder.client;
    if (query != null && WhiteSpace.isBlank(query)) {
      throw new InvalidRequestException(
          "The query is %s; ask a question, or say what to find"
              .formatted(query.isEmpty() ? "empty" : "only white space"));
    }
  }

  /**
   * A request with a query and one document, and the defaults for the rest.
   *
   * @throws InvalidRequestException if the query is blank
   */
  public static CompressionRequest of(String query, String context) {
    return builder(query).document(Objects.requireNonNull(context, "context")).build();
  }

  /** Starts a request. */
  public static Builder builder(String query) {
    return new Builder(Objects.requireNonNull(query, "query"));
  }

  /**
   * Starts a request without a query, for a model that reads none ({@link
   * dev.cprs.spi.WindowLayout#CONTEXT}). Other models refuse it.
   *
   * @since 0.1.0
   */
  public static Builder builder() {
    return new Builder(null);
  }

  /** The user's question, or what to find; not blank. Empty in a request without a query. */
  public String query() {
    return query == null ? "" : query;
  }

  /**
   * Whether there is a query.
   *
   * @since 0.1.0
   */
  public boolean hasQuery() {
    return query != null;
  }

  /**
   * The context: one document or several. Small ones may share a window. Documents may be empty or
   * blank.
   */
  public List<String> documents() {
    return documents;
  }

  /**
   * The format that a document was given. Where none was, {@link CompressionOptions#format()} says
   * that of all documents, or it is found by looking at the text.
   *
   * @param document its index, from 0
   * @throws IndexOutOfBoundsException if there is no such document
   * @since 0.1.0
   */
  public Optional<String> format(int document) {
    return Optional.ofNullable(formats.get(Objects.checkIndex(document, documents.size())));
  }

  /** What to keep. Default: the compressor's own control prompt. */
  public Optional<ControlPrompt> controlPrompt() {
    return Optional.ofNullable(controlPrompt);
  }

  /** The options of this request, which are laid over the compressor's own. */
  public CompressionOptions options() {
    return options;
  }

  /** The listener for progress. */
  public Optional<ProgressListener> progress() {
    return Optional.ofNullable(progress);
  }

  /** Whose request it is. */
  public Optional<String> client() {
    return Optional.ofNullable(client);
  }

  /** The sizes of query and documents, not their texts. */
  @Override
  public String toString() {
    return "CompressionRequest{query of %d characters, %s, %s}"
        .formatted(query().length(), Described.documents(documents), options);
  }

  /** Collects a request. Not thread-safe. */
  public static final class Builder {
    private final @Nullable String query;
    private final List<String> documents = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private @Nullable ControlPrompt controlPrompt;
    private @Nullable CompressionOptions options;
    private @Nullable ProgressListener progress;
    private @Nullable String client;

    private Builder(@Nullable String query) {
      this.query = query;
    }

    /** Adds a document to the context. */
    public Builder document(String text) {
      documents.add(Objects.requireNonNull(text, "text"));
      return this;
    }

    /**
     * Adds a document of a known format to the context. It counts before that of the options; spans
     * in the published form are those of prose whatever the format.
     *
     * @param format one of {@link dev.cprs.spi.Segmenters#formats()}; another one is refused when
     *     the request is compressed
     * @since 0.1.0
     */
    public Builder document(String text, String format) {
      formats.put(documents.size(), Objects.requireNonNull(format, "format"));
      return document(text);
    }

    /** Adds documents to the context. */
    public Builder documents(List<String> texts) {
      Objects.requireNonNull(texts, "texts").forEach(this::document);
      return this;
    }

    /** Sets what to keep. */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /** Sets the options. The compressor's own options apply where these set nothing. */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /** Sets the listener for progress. */
    public Builder progress(ProgressListener value) {
      progress = SetOnce.check("progress", progress, value);
      return this;
    }

    /**
     * Sets whose request it is: a user of a service, say. Clients get equal shares of a
     * compressor's workers, however many requests each has and however large they are. Default:
     * requests that name no client share one client's part.
     *
     * @param name any text; nobody sees it
     */
    public Builder client(String name) {
      client = SetOnce.check("client", client, name);
      return this;
    }

    /**
     * The request.
     *
     * @throws InvalidRequestException if the query is blank
     */
    public CompressionRequest build() {
      return new CompressionRequest(this);
    }
  }
}
