package dev.cprs;

import dev.cprs.spi.UnitKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
  private final @Nullable UnitKind kind;
  private final String path;
  private final List<Place> otherPlaces;
  private final OptionalDouble probability;

  private Span(Builder builder) {
    this.document = builder.document;
    this.start = builder.start;
    this.end = builder.end;
    this.text = builder.text;
    this.tag = builder.tag;
    this.score = builder.score;
    this.tokens = builder.tokens;
    this.kind = builder.kind;
    this.path = builder.path;
    this.otherPlaces = builder.otherPlaces;
    this.probability = builder.probability;
  }

  /**
   * A place of a text in the context.
   *
   * @param document the index of the document in the request, from 0
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive
   */
  public record Place(int document, int start, int end) {}

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
   * How relevant it is, 0 to 1: as relevant as its unit ({@link Granularity#SENTENCES}), or the
   * mean over its tokens ({@link Granularity#TOKENS}).
   */
  public double score() {
    return score;
  }

  /**
   * How probable it is that the question wants it, 0 to 1: of units with 0.7, about 70 in a hundred
   * were wanted in the questions that the model was {@linkplain dev.cprs.spi.Calibration
   * calibrated} with. It orders spans as {@link #score()} does. Empty for a model without a
   * calibration, with {@link Granularity#TOKENS}, for whole documents, and for what only an
   * always-keep pattern kept.
   *
   * @since 0.1.0
   */
  public OptionalDouble probability() {
    return probability;
  }

  /** The number of its tokens, counted as those of budgets. */
  public int tokens() {
    return tokens;
  }

  /**
   * What it is in its document: a sentence, a row, a log entry. Empty for text outside all units,
   * and for {@link SpanForm#PUBLISHED}. A span may be less than the whole unit.
   */
  public Optional<UnitKind> kind() {
    return Optional.ofNullable(kind);
  }

  /**
   * Where it stands in the structure of its document, for people to read: {@code $.hosts[17]},
   * {@code row 137}, {@code lines 40-63}, {@code class A > method b}. Rows and lines count from 1,
   * elements of JSON from 0. Empty if the document has no structure but sentences.
   */
  public String path() {
    return path;
  }

  /**
   * Where else the context has the same text, in document order. Equal units are kept once unless
   * {@link CompressionOptions#keepDuplicates()} is set.
   */
  public List<Place> otherPlaces() {
    return otherPlaces;
  }

  /** The same span with a probability. */
  Span withProbability(double value) {
    Builder builder =
        builder(document, start, end, text)
            .score(score)
            .tokens(tokens)
            .path(path)
            .otherPlaces(otherPlaces)
            .probability(value);
    tag().ifPresent(builder::tag);
    kind().ifPresent(builder::kind);
    return builder.build();
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
        && Objects.equals(tag, that.tag)
        && kind == that.kind
        && path.equals(that.path)
        && otherPlaces.equals(that.otherPlaces)
        && probability.equals(that.probability);
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
    private @Nullable UnitKind kind;
    private String path = "";
    private List<Place> otherPlaces = List.of();
    private OptionalDouble probability = OptionalDouble.empty();

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

    /** Sets {@link Span#kind()}. */
    public Builder kind(UnitKind value) {
      kind = Objects.requireNonNull(value, "kind");
      return this;
    }

    /** Sets {@link Span#path()}. Default: empty. */
    public Builder path(String value) {
      path = Objects.requireNonNull(value, "path");
      return this;
    }

    /** Sets {@link Span#otherPlaces()}. Default: none. */
    public Builder otherPlaces(List<Place> value) {
      otherPlaces = List.copyOf(Objects.requireNonNull(value, "otherPlaces"));
      return this;
    }

    /** Sets {@link Span#probability()}, 0 to 1. Default: none. */
    public Builder probability(double value) {
      probability = OptionalDouble.of(value);
      return this;
    }

    /** The span. */
    public Span build() {
      return new Span(this);
    }
  }
}
