package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.SetOnce;
import dev.cprs.internal.WhiteSpace;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which part of an original to read. Immutable and thread-safe. */
public final class OriginalRequest {
  private final String id;
  private final @Nullable String query;
  private final @Nullable String lines;
  private final @Nullable Integer maxTokens;

  private OriginalRequest(Builder builder) {
    this.id = builder.id;
    this.query = builder.query;
    this.lines = builder.lines;
    this.maxTokens = builder.maxTokens;
  }

  /** A request for all of an original. */
  public static OriginalRequest of(String id) {
    return builder(id).build();
  }

  /**
   * Starts a request.
   *
   * @param id as {@link Originals#put} returned it; white space around it doesn't matter
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The original's id. */
  public String id() {
    return id;
  }

  /** What to find in it. Empty: it is not compressed. */
  public Optional<String> query() {
    return Optional.ofNullable(query);
  }

  /** Which lines of it. Empty: all. */
  public Optional<String> lines() {
    return Optional.ofNullable(lines);
  }

  /** The most tokens to keep of it by the query. Empty: the reader's own limit. */
  public OptionalInt maxTokens() {
    return maxTokens == null ? OptionalInt.empty() : OptionalInt.of(maxTokens);
  }

  /** The id and the lines, not the query. */
  @Override
  public String toString() {
    return "OriginalRequest{%s, lines %s, %s}"
        .formatted(id, lines == null ? "all" : lines, query == null ? "no query" : "a query");
  }

  /** Collects a request. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private @Nullable String query;
    private @Nullable String lines;
    private @Nullable Integer maxTokens;

    private Builder(String id) {
      this.id = WhiteSpace.strip(Objects.requireNonNull(id, "id"));
    }

    /** Sets what to find: the text is compressed by it. Blank: it is not compressed. */
    public Builder query(String value) {
      if (!WhiteSpace.isBlank(value)) {
        query = SetOnce.check("query", query, value);
      }
      return this;
    }

    /**
     * Sets the lines to read, such as {@code 40-63,71-80}, {@code 7} or {@code 200-}. Lines count
     * from 1; a line ends with a line feed. After a colon, a place is more exact: {@code 1:40001-}
     * begins at character 40,001 of line 1, counted from 1 in UTF-16 units. Blank: all lines.
     */
    public Builder lines(String value) {
      if (!WhiteSpace.isBlank(value)) {
        lines = SetOnce.check("lines", lines, value);
      }
      return this;
    }

    /**
     * Sets how many tokens to keep at most where there is a query.
     *
     * @throws InvalidRequestException if it is below 1
     */
    public Builder maxTokens(int value) {
      if (value < 1) {
        throw new InvalidRequestException("maxTokens is %d; give at least 1".formatted(value));
      }
      maxTokens = SetOnce.check("maxTokens", maxTokens, value);
      return this;
    }

    /** The request. */
    public OriginalRequest build() {
      return new OriginalRequest(this);
    }
  }
}
