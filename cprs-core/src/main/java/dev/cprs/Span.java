package dev.cprs;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the context that is kept. Immutable and thread-safe. */
public final class Span {
  /** The tag of a span that was kept only because an always-keep pattern matched it. */
  public static final String ALWAYS_KEEP = "always-keep";

  private final int document;
  private final int start;
  private final int end;
  private final String text;
  private final @Nullable String tag;
  private final double score;
  private final int tokens;

  private Span(Builder builder) {
    this.document = builder.document;
    this.start = builder.start;
    this.end = builder.end;
    this.text = builder.text;
    this.tag = builder.tag;
    this.score = builder.score;
    this.tokens = builder.tokens;
  }

  /**
   * Starts a span of a document.
   *
   * @param document the index of the document in the request, from 0
   * @param start where it starts in its document: a UTF-16 offset, inclusive
   * @param end where it ends: a UTF-16 offset, exclusive
   * @param text the text of the span
   * @throws IllegalArgumentException if the document or the start is negative, or the span ends
   *     before it starts
   */
  public static Builder builder(int document, int start, int end, String text) {
    return new Builder(document, start, end, text);
  }

  /** The index of its document in the request, from 0. */
  public int document() {
    return document;
  }

  /** Where it starts in its document: a UTF-16 offset, inclusive. */
  public int start() {
    return start;
  }

  /** Where it ends: a UTF-16 offset, exclusive. */
  public int end() {
    return end;
  }

  /**
   * {@code document.substring(start, end)}; with {@link SpanForm#PUBLISHED} stripped of white
   * space.
   */
  public String text() {
    return text;
  }

  /**
   * Its tag, one of the control prompt's or {@link #ALWAYS_KEEP}. Empty if only the boundary head
   * was used and the control prompt has no tag or several, and for whole documents that are
   * returned.
   */
  public Optional<String> tag() {
    return Optional.ofNullable(tag);
  }

  /**
   * How relevant the model finds it, 0 to 1: the highest relevance of the sentence's tokens ({@link
   * Granularity#SENTENCES}) or the mean over the tokens ({@link Granularity#TOKENS}).
   */
  public double score() {
    return score;
  }

  /** The number of its tokens, by the model's tokenizer. */
  public int tokens() {
    return tokens;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that
        && document == that.document
        && start == that.start
        && end == that.end
        && tokens == that.tokens
        && Double.compare(score, that.score) == 0
        && text.equals(that.text)
        && Objects.equals(tag, that.tag);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, start, end, tag, score);
  }

  /** The place, tag and score, not the text. */
  @Override
  public String toString() {
    return "Span{document %d, %d-%d, %s, %.4f, %d tokens}"
        .formatted(document, start, end, tag == null ? "no tag" : tag, score, tokens);
  }

  /** Builds a span. For the library, and for tests of an application. Not thread-safe. */
  public static final class Builder {
    private final int document;
    private final int start;
    private final int end;
    private final String text;
    private @Nullable String tag;
    private double score;
    private int tokens;

    private Builder(int document, int start, int end, String text) {
      if (document < 0 || start < 0 || end < start) {
        throw new IllegalArgumentException(
            "A span of document %d from %d to %d; the document and the start are 0 or more, and the end is not before the start"
                .formatted(document, start, end));
      }
      this.document = document;
      this.start = start;
      this.end = end;
      this.text = Objects.requireNonNull(text, "text");
    }

    /** Sets {@link Span#tag()}. */
    public Builder tag(String value) {
      tag = Objects.requireNonNull(value, "tag");
      return this;
    }

    /** Sets {@link Span#score()}. Default: 0. */
    public Builder score(double value) {
      score = value;
      return this;
    }

    /** Sets {@link Span#tokens()}. Default: 0. */
    public Builder tokens(int value) {
      tokens = value;
      return this;
    }

    /** The span. */
    public Span build() {
      return new Span(this);
    }
  }
}
