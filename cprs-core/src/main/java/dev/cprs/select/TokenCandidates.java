package dev.cprs.select;

import dev.cprs.decode.LabelledSpan;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Spans of labelled tokens, mended at their ends: a span never begins or ends inside a word or a
 * number, and one that covers most of a short unit is that unit, as is any part of a needle. Inside
 * a frame, such as JSON, it is the nodes that it lies in.
 */
public final class TokenCandidates {
  /** A longer unit isn't completed: a span may well mean a part of it. In characters. */
  private static final int SHORT = 300;

  /** A needle is a sentence, so a part of one means all of it. */
  private static final String NEEDLE = "needle";

  private final LabelledDocument document;
  private final IntFunction<@Nullable String> tags;
  private final UnitTree units;
  private final List<Piece> pieces = new ArrayList<>();

  private TokenCandidates(LabelledDocument document, IntFunction<@Nullable String> tags) {
    this.document = document;
    this.tags = tags;
    this.units = document.units();
  }

  /**
   * The part of a span that lies in one unit, or between units; {@code unit} is -1 there.
   *
   * @param longest whether no other part of the span is longer
   */
  private record Piece(LabelledSpan span, int unit, int start, int end, boolean longest) {
    int length() {
      return end - start;
    }

    Piece at(int newStart, int newEnd) {
      return new Piece(span, unit, newStart, newEnd, longest);
    }
  }

  /**
   * The spans of a document that reach a threshold.
   *
   * @param tags finds the tag for a label's tag index
   * @return in document order, disjoint
   */
  public static List<Candidate> of(
      LabelledDocument document,
      SpanDecoder.Settings settings,
      double threshold,
      IntFunction<@Nullable String> tags) {
    List<LabelledSpan> spans =
        SpanDecoder.decode(document.text(), document.tokens(), document.labels(), settings).stream()
            .filter(span -> span.score() >= threshold)
            .toList();
    TokenCandidates mended = new TokenCandidates(document, tags);
    SpanDecoder.disjoint(spans, document.text()).forEach(mended::cut);
    List<Candidate> candidates = new ArrayList<>();
    for (Piece piece : mended.completed()) {
      candidates.add(candidate(document, piece.span(), piece.start(), piece.end(), tags));
    }
    return Joined.join(InFrames.lift(candidates, document), document);
  }

  /** The spans as the published code gives them: they may overlap. */
  public static List<Candidate> published(
      LabelledDocument document,
      SpanDecoder.Settings settings,
      double threshold,
      IntFunction<@Nullable String> tags) {
    return SpanDecoder.decode(document.text(), document.tokens(), document.labels(), settings)
        .stream()
        .filter(span -> span.score() >= threshold)
        .map(span -> candidate(document, span, span.start(), span.end(), tags))
        .toList();
  }

  private static Candidate candidate(
      LabelledDocument document,
      LabelledSpan span,
      int start,
      int end,
      IntFunction<@Nullable String> tags) {
    double mean = document.labels().meanRelevance(span.firstToken(), span.endToken());
    return Candidate.of(
        document.index(), -1, start, end, tags.apply(span.tag()), span.score(), mean);
  }

  /** Cuts a span at the ends of units. */
  private void cut(LabelledSpan span) {
    String text = document.text();
    int end = Words.end(text, span.textEnd(), text.length());
    int start = Words.start(text, span.textStart(), 0);
    List<Piece> cut = new ArrayList<>();
    int longest = 0;
    while (start < end) {
      int unit = unitAt(start);
      int pieceEnd = Math.min(end, unit < 0 ? nextNode(start) : units.end(unit));
      cut.add(new Piece(span, unit, start, pieceEnd, false));
      longest = Math.max(longest, pieceEnd - start);
      start = WhiteSpace.on(text, pieceEnd, end);
    }
    for (Piece piece : cut) {
      boolean isLongest = piece.length() == longest;
      pieces.add(new Piece(span, piece.unit(), piece.start(), piece.end(), isLongest));
    }
  }

  private int nextNode(int offset) {
    int node = InFrames.firstAfter(units, offset);
    return node < units.size() ? units.start(node) : document.text().length();
  }

  /** The unit that holds an offset; -1 if none does. */
  private int unitAt(int offset) {
    int node = InFrames.innermost(units, offset);
    return node < 0 ? -1 : units.unitOf(node);
  }

  private List<Piece> completed() {
    List<Piece> completed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      int unit = pieces.get(i).unit();
      int end = i + 1;
      while (unit >= 0 && end < pieces.size() && pieces.get(end).unit() == unit) {
        end++;
      }
      complete(pieces.subList(i, end), completed);
      i = end;
    }
    return rejoined(completed);
  }

  /** The pieces of one unit: the whole unit if they cover most of it, or are of a needle. */
  private void complete(List<Piece> inUnit, List<Piece> completed) {
    Piece first = inUnit.get(0);
    int unit = first.unit();
    int length = unit < 0 ? 0 : units.end(unit) - units.start(unit);
    if (unit < 0 || length > SHORT) {
      completed.addAll(inUnit);
      return;
    }
    int covered = inUnit.stream().mapToInt(Piece::length).sum();
    boolean oneTag = inUnit.stream().allMatch(piece -> piece.span().tag() == first.span().tag());
    boolean most = 2 * covered >= length;
    if (!most && reachesOut(inUnit)) {
      return;
    }
    if (oneTag && (most || NEEDLE.equals(tags.apply(first.span().tag())))) {
      LabelledSpan best = best(inUnit);
      completed.add(new Piece(best, unit, units.start(unit), units.end(unit), true));
    } else {
      completed.addAll(inUnit);
    }
  }

  /** Whether all pieces are ends of spans that lie mostly in another unit. */
  private static boolean reachesOut(List<Piece> inUnit) {
    return inUnit.stream()
        .allMatch(
            piece ->
                !piece.longest()
                    && 2 * piece.length() < piece.span().textEnd() - piece.span().textStart());
  }

  private static LabelledSpan best(List<Piece> pieces) {
    LabelledSpan best = pieces.get(0).span();
    for (Piece piece : pieces) {
      best = piece.span().score() > best.score() ? piece.span() : best;
    }
    return best;
  }

  /** Puts the pieces of a span together again where only white space lies between them. */
  private List<Piece> rejoined(List<Piece> completed) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : completed) {
      int start = WhiteSpace.on(document.text(), piece.start(), piece.end());
      int end = WhiteSpace.back(document.text(), start, piece.end());
      if (start >= end) {
        continue;
      }
      if (!joined.isEmpty() && touches(joined.get(joined.size() - 1), piece, start)) {
        int first = joined.get(joined.size() - 1).start();
        joined.set(joined.size() - 1, piece.at(first, end));
      } else {
        joined.add(piece.at(start, end));
      }
    }
    return joined;
  }

  @SuppressWarnings("ReferenceEquality") // the pieces of a span hold the span itself
  private boolean touches(Piece last, Piece next, int start) {
    return last.span() == next.span() && WhiteSpace.on(document.text(), last.end(), start) >= start;
  }
}
