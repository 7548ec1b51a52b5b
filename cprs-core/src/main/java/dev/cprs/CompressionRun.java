package dev.cprs;

import dev.cprs.decode.SpanDecoder;
import dev.cprs.internal.Described;
import dev.cprs.select.Alerts;
import dev.cprs.select.AlwaysKeep;
import dev.cprs.select.Candidate;
import dev.cprs.select.Counter;
import dev.cprs.select.Duplicates;
import dev.cprs.select.Joined;
import dev.cprs.select.LabelledDocument;
import dev.cprs.select.Marks;
import dev.cprs.select.QueryWords;
import dev.cprs.select.RelevanceThreshold;
import dev.cprs.select.Selection;
import dev.cprs.select.TokenCandidates;
import dev.cprs.select.UnitCandidates;
import dev.cprs.select.UnitScores;
import dev.cprs.spi.Segmenters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The processing of one request: reading, labels, spans, budget. Runs on the caller's thread,
 * except scoring, which runs on the models' own.
 */
final class CompressionRun {
  /** A query longer than the context may take at most one part in this many of a window. */
  private static final int QUERY_SHARE = 4;

  private final Models models;
  private final LoadedModel model;
  private final Segmenters segmenters;
  private final CompressionObserver observer;
  private final CompressionRequest request;
  private final ControlPrompt prompt;
  private final CompressionOptions options;
  private final CriticMode mode;
  private final Counter counter;

  CompressionRun(
      Models models,
      Segmenters segmenters,
      Counter counter,
      CompressionObserver observer,
      CompressionRequest request,
      ControlPrompt prompt,
      CompressionOptions options) {
    this.models = models;
    this.model = models.model();
    this.segmenters = segmenters;
    this.counter = counter;
    this.observer = observer;
    this.request = request;
    this.prompt = prompt;
    this.options = options;
    this.mode = chooseMode();
    if (granularity() == Granularity.SENTENCES) {
      options.refuseTokenOptions();
    }
  }

  CompressedContext run(BooleanSupplier cancelled) {
    return run(List.of(options.budget().orElse(Budget.none())), cancelled).get(0);
  }

  /** The result for each budget; the context is scored once. */
  List<CompressedContext> run(List<Budget> budgets, BooleanSupplier cancelled) {
    long begin = System.nanoTime();
    refuseSwapped();
    Runnable checkGoesOn = () -> checkGoesOn(cancelled);
    ContextReading reading =
        ContextReading.of(
            new ModelReading(
                model, options.windowTokens(), mode, prompt, request.query(), segmenters, options),
            models.skim(),
            request,
            prompt,
            options,
            granularity() == Granularity.SENTENCES,
            segmenters,
            checkGoesOn);
    List<LabelledDocument> documents = reading.documents();
    long tokenized = System.nanoTime();

    // Before the windows are scored: if a pattern can't be matched, scoring would be wasted.
    List<List<Candidate>> always = matched(documents, cancelled);
    long matched = System.nanoTime();

    reading.read(observer, request.progress(), cancelled, checkGoesOn);
    long scored = System.nanoTime();

    List<UnitScores> units =
        granularity() == Granularity.SENTENCES ? unitScores(documents) : List.of();
    List<Candidate> candidates = candidates(documents, units, always, cancelled);
    int inputTokens =
        documents.stream().mapToInt(d -> counter.count(d, 0, d.text().length())).sum();
    CompressionStats.Builder stats =
        CompressionStats.builder()
            .inputTokens(inputTokens)
            .prefixTokens(reading.prefixTokens())
            .windows(reading.windows())
            .windowsReadAgain(reading.windowsAgain())
            .tokensReadAgain(reading.tokensAgain())
            .tokenizing(Duration.ofNanos(tokenized - begin))
            .scoring(Duration.ofNanos(scored - matched))
            .decoding(Duration.ofNanos(matched - tokenized + System.nanoTime() - scored));
    Findings findings =
        new Findings(
            documents,
            candidates,
            inputTokens,
            unreadable(documents),
            documentScores(documents, units),
            reading.readAgain(),
            stats);
    return budgets.stream().map(budget -> kept(budget, findings)).toList();
  }

  /** What was found in the context, and holds for any budget. */
  private record Findings(
      List<LabelledDocument> documents,
      List<Candidate> candidates,
      int inputTokens,
      List<Integer> unreadable,
      List<Double> documentScores,
      List<Span.Place> readAgain,
      CompressionStats.Builder stats) {}

  private CompressedContext kept(Budget budget, Findings findings) {
    List<LabelledDocument> documents = findings.documents();
    List<Candidate> candidates = findings.candidates();
    int inputTokens = findings.inputTokens();
    Selection selection =
        options.isPublished()
            ? Selection.published(candidates, documents, counter)
            : Selection.within(budget.limit(inputTokens), candidates, documents, marks(), counter);
    CompressedContext.Outcome outcome = outcome(candidates, selection, inputTokens);
    Selection result =
        outcome == CompressedContext.Outcome.ORIGINAL_RETURNED
            ? Selection.whole(documents, counter)
            : selection;
    return CompressedContext.builder(outcome)
        .spans(result.spans())
        .texts(result.texts())
        .origins(result.origins())
        .formats(documents.stream().map(LabelledDocument::format).toList())
        .unreadable(findings.unreadable())
        .documentScores(findings.documentScores())
        .readAgain(findings.readAgain())
        .stats(
            findings
                .stats()
                .outputTokens(result.tokens())
                .droppedByBudget(selection.dropped())
                .build())
        .build();
  }

  /** The documents in a script that the model's vocabulary lacks. */
  private List<Integer> unreadable(List<LabelledDocument> documents) {
    List<Integer> unreadable = new ArrayList<>();
    for (LabelledDocument document : documents) {
      if (Readability.isUnreadable(document.text(), document.tokens())) {
        unreadable.add(document.index());
        model.logUnreadable();
      }
    }
    return unreadable;
  }

  /**
   * A query that is longer than the context, and too long for a question, is usually the context
   * itself, from a call {@code compress(context, query)}.
   */
  private void refuseSwapped() {
    long context = request.documents().stream().mapToLong(String::length).sum();
    if (request.query().length() <= context || context == 0) {
      return;
    }
    int tokens = model.tokenizer().encode(request.query()).size();
    if (tokens > windowTokens() / QUERY_SHARE) {
      throw new InvalidRequestException(
          "The query has %,d characters (%,d tokens) and the context %,d; are the two swapped? The order is compress(query, context). If they are not, shorten the query: one that is longer than the context may take at most a quarter of a window of %d tokens"
              .formatted(request.query().length(), tokens, context, windowTokens()));
    }
  }

  /** The matches of the always-keep patterns, by document. */
  private List<List<Candidate>> matched(
      List<LabelledDocument> documents, BooleanSupplier cancelled) {
    List<List<Candidate>> matched = new ArrayList<>();
    for (LabelledDocument document : documents) {
      matched.add(AlwaysKeep.find(options.alwaysKeep(), document, () -> checkGoesOn(cancelled)));
    }
    return matched;
  }

  /** The candidates of all documents: the model's choices, merged with what must be kept. */
  private List<Candidate> candidates(
      List<LabelledDocument> documents,
      List<UnitScores> units,
      List<List<Candidate>> always,
      BooleanSupplier cancelled) {
    List<List<Candidate>> chosen =
        granularity() == Granularity.SENTENCES ? units(units) : spans(documents);
    List<Candidate> candidates = new ArrayList<>();
    for (LabelledDocument document : documents) {
      checkGoesOn(cancelled);
      List<Candidate> here = chosen.get(document.index());
      List<Candidate> required = always.get(document.index());
      if (!required.isEmpty()) {
        List<Candidate> both = new ArrayList<>(here);
        both.addAll(required);
        here = Joined.join(both, document);
      }
      candidates.addAll(here);
    }
    boolean merge =
        granularity() == Granularity.SENTENCES && !options.keepDuplicates().orElse(false);
    return merge ? Duplicates.merge(candidates, documents) : candidates;
  }

  private List<UnitScores> unitScores(List<LabelledDocument> documents) {
    QueryWords words = new QueryWords(request.query());
    return documents.stream().map(document -> UnitScores.of(document, words)).toList();
  }

  /** The highest relevance in each document: that of its best unit, or of its best token. */
  private static List<Double> documentScores(
      List<LabelledDocument> documents, List<UnitScores> units) {
    return units.isEmpty()
        ? documents.stream().map(LabelledDocument::best).toList()
        : units.stream().map(document -> document.best(false)).toList();
  }

  /** The units that reach the threshold, by document. */
  private List<List<Candidate>> units(List<UnitScores> scores) {
    boolean asked = Alerts.isAskedFor(request.query());
    boolean alerts = options.keepErrors().orElse(asked);
    // Errors that nobody asks for don't raise the threshold for the rest.
    boolean rank = alerts && asked;
    int mostAlerts = options.keepErrors().isPresent() ? Alerts.MOST_IF_TOLD : Alerts.MOST;
    double best = scores.stream().mapToDouble(document -> document.best(rank)).max().orElse(0);
    List<List<Candidate>> units = new ArrayList<>();
    for (UnitScores document : scores) {
      double threshold =
          options.threshold().orElseGet(() -> RelevanceThreshold.of(document.best(rank), best));
      units.add(UnitCandidates.of(document, threshold, alerts ? mostAlerts : 0, this::tag));
    }
    return units;
  }

  /** The labelled spans that reach the threshold, by document. */
  private List<List<Candidate>> spans(List<LabelledDocument> documents) {
    SpanDecoder.Settings settings =
        new SpanDecoder.Settings(
            options.minSpanTokens().orElse(prompt.defaultMinSpanTokens()),
            options.completeSentences().orElse(false));
    double threshold = options.threshold().orElse(0);
    List<List<Candidate>> spans = new ArrayList<>();
    for (LabelledDocument document : documents) {
      spans.add(
          options.isPublished()
              ? TokenCandidates.published(document, settings, threshold, this::tag)
              : TokenCandidates.of(document, settings, threshold, this::tag));
    }
    return spans;
  }

  private CriticMode chooseMode() {
    boolean canBeJoint = model.info().categoryHead() && !prompt.tags().isEmpty();
    if (options.mode().isEmpty()) {
      if (!canBeJoint) {
        model.logBoundaryFallback(prompt);
      }
      return canBeJoint ? CriticMode.JOINT : CriticMode.BOUNDARY;
    }
    if (options.mode().get() == CriticMode.JOINT && !canBeJoint) {
      throw new InvalidRequestException(
          model.info().categoryHead()
              ? "The joint mode needs a tag, and the control prompt declares none; add a line such"
                  + " as \"- tag the supporting facts with 'fact'\" under \"## tagging rule:\","
                  + " or take the boundary mode"
              : "The joint mode needs a category head, and the model %s has none; take the boundary mode"
                  .formatted(model.info().model()));
    }
    return options.mode().get();
  }

  private Granularity granularity() {
    if (options.isPublished()) {
      return Granularity.TOKENS;
    }
    return options.granularity().orElse(prompt.defaultGranularity());
  }

  /**
   * Called between documents. Within a document, scoring and pattern matching check for
   * cancellation.
   */
  private static void checkGoesOn(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CompressionCancelledException(
          "The request was cancelled, or its compressor was closed, before it finished");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CompressionCancelledException(
          "The request's thread was interrupted before the request finished");
    }
  }

  private int windowTokens() {
    return options.windowTokens().orElse(model.info().windowTokens());
  }

  private Function<LabelledDocument, Marks> marks() {
    Omissions omissions = options.omissions().orElse(Omissions.SILENT);
    return omissions == Omissions.SILENT
        ? document -> Marks.NONE
        : document ->
            Marks.of(
                document,
                segmenters.get(document.format()),
                omissions == Omissions.MARKED_EVERYWHERE);
  }

  private @Nullable String tag(int index) {
    // The boundary head knows no tags. If the prompt has one tag, what the head finds has that tag.
    boolean known = mode == CriticMode.JOINT || prompt.tags().size() == 1;
    return known ? prompt.tags().get(index) : null;
  }

  private CompressedContext.Outcome outcome(
      List<Candidate> candidates, Selection kept, int inputTokens) {
    if (!kept.spans().isEmpty()) {
      return CompressedContext.Outcome.KEPT;
    }
    return switch (options.emptyResult().orElse(EmptyResultPolicy.EMPTY)) {
      case KEEP_ORIGINAL -> CompressedContext.Outcome.ORIGINAL_RETURNED;
      case EMPTY ->
          candidates.isEmpty()
              ? CompressedContext.Outcome.NOTHING_FOUND
              : CompressedContext.Outcome.BUDGET_TOO_SMALL;
      case THROW ->
          throw new EmptyResultException(
              candidates.isEmpty()
                  ? "Nothing of the %d context tokens was found for the query '%s'; lower the threshold, or choose another EmptyResultPolicy"
                      .formatted(inputTokens, Described.abbreviated(request.query()))
                  : "%d parts were found for the query '%s', and not a word of them fits into the budget; raise the budget, or choose another EmptyResultPolicy"
                      .formatted(candidates.size(), Described.abbreviated(request.query())));
    };
  }
}
