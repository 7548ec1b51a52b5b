package dev.cprs.select;

import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.select.BudgetKeeper.Kept;
import dev.cprs.spi.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * What is kept of all documents.
 *
 * @param spans in document order
 * @param texts the text that comes out of each document; empty for none
 * @param origins where each text stands in its document
 * @param tokens the tokens of the texts
 * @param dropped how many candidates didn't fit into the budget
 */
public record Selection(
    List<Span> spans, List<String> texts, List<Origins> origins, int tokens, int dropped) {
  /** How often a text that marks make too long is tried with less room. */
  private static final int TRIES_WITH_MARKS = 4;

  public Selection {
    spans = List.copyOf(spans);
    texts = List.copyOf(texts);
    origins = List.copyOf(origins);
  }

  /**
   * The best candidates within a budget.
   *
   * @param limit the most tokens that the texts may have, as far as nothing is required
   * @param marks the marks of a document
   */
  public static Selection within(
      long limit,
      List<Candidate> candidates,
      List<LabelledDocument> documents,
      Function<LabelledDocument, Marks> marks,
      Counter counter) {
    BudgetKeeper keeper = new BudgetKeeper(documents, counter);
    Kept best = keeper.keep(candidates, limit);
    LongFunction<Kept> within = room -> room == limit ? best : keeper.keep(candidates, room);
    Trial marked =
        fitted(limit, TRIES_WITH_MARKS, within, kept -> written(kept, documents, marks, counter));
    boolean lostFrames = marked.kept().bare() && !best.bare(); // it would be no JSON any more
    if (marked.selection().tokens() <= limit && !lostFrames) {
      return marked.selection();
    }
    return fitted(
            limit,
            Integer.MAX_VALUE,
            within,
            kept -> written(kept, documents, document -> Marks.NONE, counter))
        .selection();
  }

  private record Trial(Kept kept, Selection selection) {}

  /**
   * Leaves less room, down to half of it at a time, where what is written has more tokens than what
   * was kept: marks have some, and so may white space between two texts.
   */
  private static Trial fitted(
      long limit, int tries, LongFunction<Kept> within, Function<Kept, Selection> write) {
    Kept kept = within.apply(limit);
    Selection selection = write.apply(kept);
    long room = limit;
    for (int i = 0; i < tries && selection.tokens() > limit && room > 0 && !isAlways(kept); i++) {
      room -= Math.min((selection.tokens() - limit) << i, room / 2 + 1);
      kept = within.apply(room);
      selection = write.apply(kept);
    }
    return new Trial(kept, selection);
  }

  /** Whether all of it is kept whatever the room. */
  private static boolean isAlways(Kept kept) {
    return kept.candidates().stream().allMatch(Candidate::required);
  }

  private static Selection written(
      Kept kept,
      List<LabelledDocument> documents,
      Function<LabelledDocument, Marks> marks,
      Counter counter) {
    Map<Integer, List<Candidate>> byDocument =
        kept.candidates().stream()
            .collect(Collectors.groupingBy(Candidate::document, TreeMap::new, Collectors.toList()));
    List<Span> spans = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Origins> origins = new ArrayList<>();
    int tokens = 0;
    for (LabelledDocument document : documents) {
      List<Candidate> here = byDocument.getOrDefault(document.index(), List.of());
      if (here.isEmpty()) {
        texts.add("");
        origins.add(Origins.NONE);
        continue;
      }
      Layout layout = Layout.of(document, here, marks.apply(document));
      String text = layout.text();
      texts.add(text);
      origins.add(layout.origins());
      tokens += counter.count(text); // the white space between its parts may be tokens too
      Paths paths = new Paths(document);
      for (Candidate candidate : here) {
        spans.add(span(candidate, document, paths, counter));
      }
    }
    return new Selection(spans, texts, origins, tokens, kept.dropped());
  }

  private static Span span(
      Candidate candidate, LabelledDocument document, Paths paths, Counter counter) {
    String text = document.text().substring(candidate.start(), candidate.end());
    Span.Builder span =
        span(candidate, document, text, counter)
            .path(paths.of(candidate))
            .otherPlaces(candidate.others());
    UnitKind kind = paths.kind(candidate);
    return (kind == null ? span : span.kind(kind)).build();
  }

  private static Span.Builder span(
      Candidate candidate, LabelledDocument document, String text, Counter counter) {
    int start = candidate.start();
    int end = candidate.end();
    Span.Builder span =
        Span.builder(document.index(), start, end, text)
            .score(candidate.score())
            .tokens(counter.count(document, start, end));
    return candidate.tag() == null ? span : span.tag(candidate.tag());
  }

  /**
   * All candidates in the published form: spans may overlap, their texts have no white space at
   * their ends, and a line end is between two.
   */
  public static Selection published(
      List<Candidate> candidates, List<LabelledDocument> documents, Counter counter) {
    List<Span> spans = new ArrayList<>();
    List<TracedText> texts = new ArrayList<>();
    documents.forEach(document -> texts.add(new TracedText(document.text())));
    for (Candidate candidate : candidates) {
      LabelledDocument document = documents.get(candidate.document());
      String bare = WhiteSpace.strip(document.text().substring(candidate.start(), candidate.end()));
      Span span = span(candidate, document, bare, counter).build();
      spans.add(span);
      TracedText text = texts.get(span.document());
      text.add(text.isEmpty() ? "" : "\n");
      int start = WhiteSpace.on(document.text(), candidate.start(), candidate.end());
      text.take(start, start + bare.length());
    }
    int tokens = spans.stream().mapToInt(Span::tokens).sum();
    return new Selection(
        spans,
        texts.stream().map(TracedText::toString).toList(),
        texts.stream().map(TracedText::origins).toList(),
        tokens,
        0);
  }

  /** All of the documents. */
  public static Selection whole(List<LabelledDocument> documents, Counter counter) {
    List<Span> spans = new ArrayList<>();
    for (LabelledDocument document : documents) {
      String text = document.text();
      if (!text.isEmpty()) {
        int tokens = counter.count(document, 0, text.length());
        spans.add(Span.builder(document.index(), 0, text.length(), text).tokens(tokens).build());
      }
    }
    int tokens = spans.stream().mapToInt(Span::tokens).sum();
    List<String> texts = documents.stream().map(LabelledDocument::text).toList();
    List<Origins> origins = texts.stream().map(text -> Origins.whole(text.length())).toList();
    return new Selection(spans, texts, origins, tokens, 0);
  }
}
