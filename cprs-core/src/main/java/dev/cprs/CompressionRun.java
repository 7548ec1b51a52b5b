package dev.cprs;

import dev.cprs.decode.LabelReader;
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
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.WindowLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The processing of one request: prefix, windows, scores, labels, spans, budget. Runs on the
 * caller's thread, except scoring, which runs on the pool.
 */
final class CompressionRun {
  private final LoadedModel model;
  private final Segmenters segmenters;
  private final WindowPool pool;
  private final CompressionObserver observer;
  private final CompressionRequest request;
  private final ControlPrompt prompt;
  private final CompressionOptions options;
  private final CriticMode mode;
  private final Counter counter;

  CompressionRun(
      LoadedModel model,
      Segmenters segmenters,
      Counter counter,
      WindowPool pool,
      CompressionObserver observer,
      CompressionRequest request,
      ControlPrompt prompt,
      CompressionOptions options) {
    this.model = model;
    this.segmenters = segmenters;
    this.counter = counter;
    this.pool = pool;
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
    RequestFit fit = new RequestFit(model, request, options);
    fit.checkQuery();
    PromptTemplate around = PromptTemplate.of(model, prompt.text(), request.query());
    int contextTokens = fit.contextTokens(around.size());
    DocumentReader reader = new DocumentReader(model.tokenizer(), segmenters, options);
    List<PlannedDocument> planned =
        reader.read(request.documents(), contextTokens, () -> checkGoesOn(cancelled));
    List<LabelledDocument> documents = planned.stream().map(PlannedDocument::document).toList();
    WindowBatches batches =
        WindowBatches.of(
            planned,
            around,
            readsPrompt() && reader.sharesWindows() ? contextTokens : 0,
            readsPrompt() ? PromptTemplate.betweenDocuments(model.tokenizer()) : TokenIds.empty(),
            model.critic().batchTokens());
    long tokenized = System.nanoTime();

    // Before the windows are scored: if a pattern can't be matched, scoring would be wasted.
    List<List<Candidate>> always = matched(documents, cancelled);
    long matched = System.nanoTime();

    try (WaitingWindows waiting = new WaitingWindows(observer, batches.windows())) {
      score(batches, waiting, cancelled);
    }
    long scored = System.nanoTime();

    List<UnitScores> units =
        granularity() == Granularity.SENTENCES ? unitScores(documents) : List.of();
    List<Candidate> candidates = candidates(documents, units, always, cancelled);
    Reading reading =
        new Reading(
            documents,
            documents.stream().mapToInt(d -> counter.count(d, 0, d.text().length())).sum(),
            unreadable(documents),
            documentScores(documents, units),
            around.size(),
            batches.windows(),
            Duration.ofNanos(tokenized - begin),
            Duration.ofNanos(scored - matched),
            Duration.ofNanos(matched - tokenized + System.nanoTime() - scored));
    return budgets.stream().map(budget -> kept(candidates, budget, reading)).toList();
  }

  /** The labelled context, what holds of it for any budget, and the time that each stage took. */
  private record Reading(
      List<LabelledDocument> documents,
      int inputTokens,
      List<Integer> unreadable,
      List<Double> documentScores,
      int prefixTokens,
      int windows,
      Duration tokenizing,
      Duration scoring,
      Duration decoding) {}

  private CompressedContext kept(List<Candidate> candidates, Budget budget, Reading reading) {
    List<LabelledDocument> documents = reading.documents();
    int inputTokens = reading.inputTokens();
    Selection selection =
        options.isPublished()
            ? Selection.published(candidates, documents, counter)
            : Selection.within(budget.limit(inputTokens), candidates, documents, marks(), counter);
    CompressedContext.Outcome outcome = outcome(candidates, selection, inputTokens);
    Selection result =
        outcome == CompressedContext.Outcome.ORIGINAL_RETURNED
            ? Selection.whole(documents, counter)
            : selection;
    CompressionStats stats =
        CompressionStats.builder()
            .inputTokens(inputTokens)
            .prefixTokens(reading.prefixTokens())
            .outputTokens(result.tokens())
            .windows(reading.windows())
            .droppedByBudget(selection.dropped())
            .tokenizing(reading.tokenizing())
            .scoring(reading.scoring())
            .decoding(reading.decoding())
            .build();
    return CompressedContext.builder(outcome)
        .spans(result.spans())
        .texts(result.texts())
        .origins(result.origins())
        .formats(documents.stream().map(LabelledDocument::format).toList())
        .unreadable(reading.unreadable())
        .documentScores(reading.documentScores())
        .stats(stats)
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

  /** Whether windows are laid out as those of the published CPRS. */
  private boolean readsPrompt() {
    return model.info().layout() == WindowLayout.CONTROL_PROMPT;
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
    return documents.stream()
        .map(document -> UnitScores.of(document, words, model.info().unitScore()))
        .toList();
  }

  /**
   * The relevance of each document: the highest rank of its windows, if the model ranks them, else
   * that of its best unit, or of its best token.
   */
  private static List<Double> documentScores(
      List<LabelledDocument> documents, List<UnitScores> units) {
    if (documents.stream().anyMatch(document -> document.labels().rank().isPresent())) {
      return documents.stream().map(document -> document.labels().rank().orElse(0)).toList();
    }
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
          options.threshold().orElseGet(() -> defaultThreshold(document.best(rank), best));
      units.add(UnitCandidates.of(document, threshold, alerts ? mostAlerts : 0, this::tag));
    }
    return units;
  }

  /** That of the model's publisher, else the one that follows the best units. */
  private double defaultThreshold(double best, double bestOfAll) {
    return model.info().threshold().orElseGet(() -> RelevanceThreshold.of(best, bestOfAll));
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
      if (!canBeJoint && readsPrompt()) {
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

  /** Labels every token. */
  private void score(WindowBatches batches, WaitingWindows waiting, BooleanSupplier cancelled) {
    TokenIds categories =
        mode == CriticMode.JOINT ? model.categoryTokens(prompt) : TokenIds.empty();
    LabelReader reader = mode == CriticMode.JOINT ? LabelReader.joint() : LabelReader.boundary();
    pool.run(
        batches.size(),
        index -> batches.score(index, model.critic(), categories, reader),
        index -> {
          waiting.scored(batches.windows(index));
          request.progress().ifPresent(l -> l.windowScored(waiting.done(), batches.windows()));
        },
        cancelled);
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
                  ? "Nothing of the %d context tokens was found%s; lower the threshold, or choose another EmptyResultPolicy"
                      .formatted(inputTokens, forQuery())
                  : "%d parts were found%s, and not a word of them fits into the budget; raise the budget, or choose another EmptyResultPolicy"
                      .formatted(candidates.size(), forQuery()));
    };
  }

  private String forQuery() {
    return request.hasQuery()
        ? " for the query '%s'".formatted(Described.abbreviated(request.query()))
        : "";
  }
}
