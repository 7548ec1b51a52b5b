package dev.cprs;

import dev.cprs.select.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was kept of a context. Immutable and thread-safe. */
public final class CompressedContext {
  private final List<Span> spans;
  private final List<String> texts;
  private final List<Origins> origins;
  private final List<String> formats;
  private final List<Integer> unreadable;
  private final List<Double> documentScores;
  private final List<Span.Place> readAgain;
  private final OptionalDouble answerable;
  private final Outcome outcome;
  private final CompressionStats stats;

  private CompressedContext(Builder builder) {
    this.spans = List.copyOf(builder.spans);
    this.texts = List.copyOf(builder.texts);
    this.origins = List.copyOf(builder.origins);
    this.formats = List.copyOf(builder.formats);
    this.unreadable = List.copyOf(builder.unreadable);
    this.documentScores = List.copyOf(builder.documentScores);
    this.readAgain = List.copyOf(builder.readAgain);
    this.answerable = builder.answerable;
    this.outcome = builder.outcome;
    this.stats = builder.stats;
  }

  /** What became of a request. More may be added: give a {@code switch} over it a default. */
  public enum Outcome {
    /** Something was kept. */
    KEPT,
    /** Nothing was kept: no part of the context reached the threshold. */
    NOTHING_FOUND,
    /** Nothing was kept: parts were found, but not a word of them fits into the budget. */
    BUDGET_TOO_SMALL,
    /**
     * Nothing was kept, and the whole context is returned, as {@link
     * EmptyResultPolicy#KEEP_ORIGINAL} asks.
     */
    ORIGINAL_RETURNED
  }

  /** Starts a result without spans. For the library, and for tests of an application. */
  public static Builder builder(Outcome outcome) {
    return new Builder(outcome);
  }

  /**
   * The spans in document order. They don't overlap, unless {@link SpanForm#PUBLISHED} was asked
   * for.
   */
  public List<Span> spans() {
    return spans;
  }

  /**
   * What was kept of all documents, with an empty line between two of them.
   *
   * @see #text(int)
   */
  public String text() {
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
  }

  /**
   * What was kept of one document: parts of its text in their order, and {@linkplain Omissions
   * marks} where they are asked for. White space between two spans is as it stood, if nothing else
   * lies between them. What frames a span is kept with it: the header of its table, the brackets
   * and keys around it in JSON, the signature of its class.
   *
   * @param document its index in the request, from 0
   * @return empty if nothing was kept of it
   */
  public String text(int document) {
    return texts.get(document);
  }

  /**
   * Where the {@linkplain #text(int) text} of a document stands in it: the spans, what frames them,
   * and the white space between. Of {@link SpanForm#PUBLISHED} the places may overlap.
   *
   * @param document its index in the request, from 0
   * @return in the text's order; empty if nothing was kept of it
   */
  public List<Span.Place> places(int document) {
    List<Span.Place> places = new ArrayList<>();
    if (origins.isEmpty()) { // a result of a published procedure or a test
      for (Span span : spans) {
        if (span.document() == document) {
          places.add(new Span.Place(document, span.start(), span.end()));
        }
      }
      return places;
    }
    origins
        .get(document)
        .of(
            0,
            texts.get(document).length(),
            (inText, start, length) -> places.add(new Span.Place(document, start, start + length)));
    return List.copyOf(places);
  }

  /**
   * Finds where a quote from {@link #text()} stands in the original documents: for programs that
   * show an answer's sources. The quote is looked for as it is; if it isn't there, with any white
   * space taken for one space; and if it still isn't there, without regard to case too. White space
   * at its ends doesn't matter.
   *
   * <p>Only what was kept is searched, since a model has seen nothing else. A quote may run over
   * places where something was left out, and from one document into the next; it then has several
   * places. A {@linkplain Omissions mark} in it has none. Texts that stand in the context more than
   * once are kept once; {@link Span#otherPlaces()} has the others.
   *
   * <pre>{@code
   * for (Citation citation : result.locate("the key  is Gold")) {
   *   for (Span.Place place : citation.places()) {
   *     documents.get(place.document()).substring(place.start(), place.end()); // The key is gold
   *   }
   * }
   * }</pre>
   *
   * <p>The time is linear in the lengths of text and quote.
   *
   * @return where the quote stands in the text, in the text's order, without overlaps: at most the
   *     first 1,000 of them. Empty if it isn't there or is blank, and for a result that a {@link
   *     dev.cprs.spi.PublishedProcedure} or a test has built.
   */
  public List<Citation> locate(String quote) {
    return Quotes.locate(quote, texts, origins);
  }

  /**
   * The format by which each document was read, such as {@code json}; {@code prose} where nothing
   * else was found.
   */
  public List<String> formats() {
    return formats;
  }

  /**
   * The documents that the model can't read: more than a third of their words are unknown to its
   * vocabulary, as of Chinese to the embedded model. What was kept of them means little.
   *
   * @return their indexes in the request, rising
   */
  public List<Integer> unreadable() {
    return unreadable;
  }

  /**
   * How relevant each document is to the query, whatever was kept of it: the highest relevance that
   * the model gave any part of it. With {@link Granularity#SENTENCES} such a part is a unit, of
   * prose a sentence; with {@link Granularity#TOKENS} it is a token. Budget, threshold, always-keep
   * patterns and the rule that keeps errors have no influence. Like {@link Span#score()}, the
   * scores order the documents of one request; they are no probabilities, and those of two queries
   * or of two models don't compare.
   *
   * @return one for each document of the request, in its order, from 0 to 1; 0 for an empty
   *     document
   */
  public List<Double> documentScores() {
    return documentScores;
  }

  /**
   * The documents by {@link #documentScores()}, the most relevant first. Documents with equal
   * scores stay in the order of the request.
   *
   * @return their indexes in the request
   */
  public List<Integer> ranking() {
    return IntStream.range(0, documentScores.size())
        .boxed()
        .sorted(Comparator.comparing(documentScores::get, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * What a {@linkplain SecondLook second look} read: the parts of the context that the first
   * reading found best. With a {@linkplain ContextCompressor.Builder#skim(String) skim}, nothing
   * else was read by the model.
   *
   * @return in document order and disjoint; empty if there was no second look
   */
  public List<Span.Place> readAgain() {
    return readAgain;
  }

  /**
   * How probable it is that the context answers the question, 0 to 1, whatever was kept of it:
   * {@linkplain dev.cprs.spi.Calibration calibrated} with questions over contexts that hold their
   * answer and over such that don't. Empty for a model without a calibration, and with {@link
   * Granularity#TOKENS}.
   *
   * @see CompressionOptions#leastAnswerable()
   * @since 0.1.0
   */
  public OptionalDouble answerable() {
    return answerable;
  }

  /** What became of the request. */
  public Outcome outcome() {
    return outcome;
  }

  /** What the request cost. */
  public CompressionStats stats() {
    return stats;
  }

  /** Whether there is no span. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The outcome and the sizes, not the text. */
  @Override
  public String toString() {
    return "CompressedContext{%s, %d spans, %d of %d tokens}"
        .formatted(outcome, spans.size(), stats.outputTokens(), stats.inputTokens());
  }

  /** Collects a result. Not thread-safe. */
  public static final class Builder {
    private final Outcome outcome;
    private List<Span> spans = List.of();
    private List<String> texts = List.of();
    private List<Origins> origins = List.of();
    private List<String> formats = List.of();
    private List<Integer> unreadable = List.of();
    private List<Double> documentScores = List.of();
    private List<Span.Place> readAgain = List.of();
    private OptionalDouble answerable = OptionalDouble.empty();
    private CompressionStats stats = CompressionStats.builder().build();

    private Builder(Outcome outcome) {
      this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /** Sets {@link CompressedContext#spans()}. Default: none. */
    public Builder spans(List<Span> value) {
      spans = List.copyOf(Objects.requireNonNull(value, "spans"));
      return this;
    }

    /** Sets what was kept of each document. Default: no document. */
    public Builder texts(List<String> value) {
      texts = List.copyOf(Objects.requireNonNull(value, "texts"));
      return this;
    }

    /** Sets where the texts stand in their documents, which only the library knows. */
    Builder origins(List<Origins> value) {
      origins = List.copyOf(Objects.requireNonNull(value, "origins"));
      return this;
    }

    /** Sets {@link CompressedContext#formats()}. Default: none. */
    public Builder formats(List<String> value) {
      formats = List.copyOf(Objects.requireNonNull(value, "formats"));
      return this;
    }

    /** Sets {@link CompressedContext#unreadable()}. Default: none. */
    public Builder unreadable(List<Integer> value) {
      unreadable = List.copyOf(Objects.requireNonNull(value, "unreadable"));
      return this;
    }

    /** Sets {@link CompressedContext#documentScores()}. Default: none. */
    public Builder documentScores(List<Double> value) {
      documentScores = List.copyOf(Objects.requireNonNull(value, "documentScores"));
      return this;
    }

    /** Sets {@link CompressedContext#readAgain()}. Default: none. */
    public Builder readAgain(List<Span.Place> value) {
      readAgain = List.copyOf(Objects.requireNonNull(value, "readAgain"));
      return this;
    }

    /** Sets {@link CompressedContext#answerable()}, 0 to 1. Default: none. */
    public Builder answerable(double value) {
      answerable = OptionalDouble.of(value);
      return this;
    }

    /** Sets {@link CompressedContext#stats()}. Default: zeros. */
    public Builder stats(CompressionStats value) {
      stats = Objects.requireNonNull(value, "stats");
      return this;
    }

    /** The result. */
    public CompressedContext build() {
      return new CompressedContext(this);
    }
  }
}
