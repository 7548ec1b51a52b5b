package dev.cprs.chat;

import dev.cprs.Citation;
import dev.cprs.CompressedContext;
import dev.cprs.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Retrieved documents after compression. Immutable and thread-safe.
 *
 * <p>Where marks aren't switched off, each shorter document ends with one that says what was left
 * out of it ({@link ChatCompressor.Builder#omissions}). Documents that were left out whole are
 * counted in that of the document with the highest score. For a {@link ChatScope} with a tool that
 * reads originals, each mark names the id of its document, and one id stands for all documents that
 * were left out, in their order, with an empty line between two. Without such a scope nothing is
 * kept, and what was left out is only where the documents came from.
 */
public final class CompressedDocuments {
  private final List<Document> documents;
  private final List<Double> scores;
  private final Decision decision;
  private final @Nullable CompressedContext kept;
  private final List<String> whole;

  private CompressedDocuments(
      List<Document> documents,
      List<Double> scores,
      Decision decision,
      @Nullable CompressedContext kept,
      List<String> whole) {
    this.documents = List.copyOf(documents);
    this.scores = List.copyOf(scores);
    this.decision = decision;
    this.kept = kept;
    this.whole = List.copyOf(whole);
  }

  CompressedDocuments(RebuiltDocuments rebuilt, List<Double> scores, Decision decision) {
    this(rebuilt.documents(), scores, decision, rebuilt.result(), rebuilt.whole());
  }

  /** All of some documents. */
  static CompressedDocuments whole(List<String> texts, List<Double> scores, Decision decision) {
    List<Document> documents =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Document(i, texts.get(i), List.of()))
            .toList();
    return new CompressedDocuments(documents, scores, decision, null, texts);
  }

  /**
   * The documents of which something was kept, in their original order. If the documents weren't
   * compressed, all of them, unchanged.
   */
  public List<Document> documents() {
    return documents;
  }

  /**
   * How relevant each given document is to the question, whatever was kept of it: as {@link
   * CompressedContext#documentScores()} gives it.
   *
   * @return one for each given document, in their order, from 0 to 1; empty if the model hasn't
   *     read them, for they were below the threshold, the question was blank, or the compressor
   *     failed
   */
  public List<Double> scores() {
    return scores;
  }

  /** The one decision for all documents; it has no message index. */
  public Decision decision() {
    return decision;
  }

  /**
   * Finds where a quote from the documents' texts stands in the given documents: for programs that
   * show an answer's sources. The quote is looked for as {@link CompressedContext#locate} does it.
   * Only what stayed is searched, and no mark: an LLM has seen nothing else of the documents.
   *
   * @return the places of those that match best; {@link Span.Place#document()} is an index among
   *     the given documents, and the offsets are UTF-16 offsets in that document. Empty if the
   *     quote isn't there or is blank
   */
  public List<Citation> locate(String quote) {
    List<Citation> all = new ArrayList<>(Citation.find(quote, whole));
    if (kept != null) {
      kept.locate(quote).stream()
          .filter(citation -> whole.get(document(citation)).isEmpty())
          .forEach(all::add);
    }
    return all.stream()
        .filter(one -> all.stream().noneMatch(it -> it.match().compareTo(one.match()) < 0))
        .sorted(Comparator.comparing(CompressedDocuments::document))
        .toList();
  }

  private static int document(Citation citation) {
    return citation.places().get(0).document();
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decision.outcome() == Decision.Outcome.COMPRESSED;
  }

  /** What was done, not the texts. */
  @Override
  public String toString() {
    return "CompressedDocuments{%d documents, %s}".formatted(documents.size(), decision);
  }

  /** The kept part of a document. Immutable and thread-safe. */
  public static final class Document {
    private final int index;
    private final String text;
    private final List<Span> spans;

    Document(int index, String text, List<Span> spans) {
      this.index = index;
      this.text = text;
      this.spans = List.copyOf(spans);
    }

    /** Its index among the given documents, from 0. */
    public int index() {
      return index;
    }

    /**
     * What was kept of it, as {@link CompressedContext#text(int)} gives it, and what the mark says;
     * the whole document if that isn't longer.
     */
    public String text() {
      return text;
    }

    /**
     * What the model found in it, with offsets in the given document; empty if the documents
     * weren't compressed.
     */
    public List<Span> spans() {
      return spans;
    }

    /**
     * The spans' offsets in the given document, for metadata that can only hold text: {@code
     * 12-48,100-131}, UTF-16 offsets, start inclusive and end exclusive.
     */
    public String places() {
      return spans.stream()
          .map(span -> span.start() + "-" + span.end())
          .collect(Collectors.joining(","));
    }

    /** The index and the places, not the text. */
    @Override
    public String toString() {
      return "Document{%d, %d characters, spans %s}".formatted(index, text.length(), places());
    }
  }
}
