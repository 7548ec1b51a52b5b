package dev.cprs;

import dev.cprs.decode.SpanDecoder;
import dev.cprs.internal.Described;
import dev.cprs.select.Alerts;
import dev.cprs.select.AlwaysKeep;
import dev.cprs.select.Candidate;
import dev.cprs.select.Counter;
import dev.cprs.select.Duplicates;
import dev.cprs.select.Enough;
import dev.cprs.select.Joined;
import dev.cprs.select.LabelledDocument;
import dev.cprs.select.Marks;
import dev.cprs.select.QueryWords;
import dev.cprs.select.RelevanceThreshold;
import dev.cprs.select.Selection;
import dev.cprs.select.TokenCandidates;
import dev.cprs.select.UnitCandidates;
import dev.cprs.select.UnitScores;
import dev.cprs.spi.PublishedProcedure;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.WindowLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The processing of one request: reading, labels, spans, budget. Runs on the caller's thread,
 * except scoring, which runs on the models' own.
 */
final class CompressionRun {
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

  CompressedContext run(Turns.Turn turn) {
    return run(List.of(options.budget().orElse(Budget.none())), turn).get(0);
  }

  /** The result for each budget; the context is scored once. */
  List<CompressedContext> run(List<Budget> budgets, Turns.Turn turn) {
    turn.begin();
    if (options.isPublished()) {
      Optional<PublishedProcedure> procedure = model.procedure();
      if (procedure.isPresent()) {
        return budgets.stream().map(budget -> published(procedure.get(), budget)).toList();
      }
      budgets.forEach(this::refuseBudget);
      if (options.alwaysKeeps()) {
        throw new InvalidRequestException(
            "The published form of the model %s always keeps nothing; leave out what is always kept, or take exact spans"
                .formatted(model.info().model()));
      }
    }
    long begin = System.nanoTime();
    new RequestFit(model, request, options).checkQuery();
    models.skim().ifPresent(skim -> new RequestFit(skim, request, options).checkQuery());
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
            turn::checkpoint);
    List<LabelledDocument> documents = reading.documents();
    long tokenized = System.nanoTime();

    // Before the windows are scored: if a pattern can't be matched, scoring would be wasted.
    List<List<Candidate>> always =
        AlwaysKeep.find(
            options.alwaysKeep(),
            options.alwaysKeepTexts(),
            documents,
            turn::check,
            turn::checkpoint);
    long matched = System.nanoTime();

    reading.read(observer, request.progress(), turn);
    long scored = System.nanoTime();

    List<UnitScores> units =
        granularity() == Granularity.SENTENCES ? unitScores(documents) : List.of();
    Probabilities probabilities = new Probabilities(model.info().calibration(), units);
    OptionalDouble answerable = probabilities.answerable();
    List<Candidate> candidates = candidates(documents, units, always, answerable, turn);
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
            probabilities,
            answerable,
            reading.readAgain(),
            stats);
    return budgets.stream().map(budget -> kept(budget, findings)).toList();
  }

  /** What the authors of a pruner make of the documents. */
  private CompressedContext published(PublishedProcedure procedure, Budget budget) {
    Optional<String> query = request.hasQuery() ? Optional.of(request.query()) : Optional.empty();
    return procedure.compress(
        query, request.documents(), options.toBuilder().budget(budget).build());
  }

  private void refuseBudget(Budget budget) {
    if (budget != Budget.none()) {
      throw new InvalidRequestException(
          "The published form of the model %s knows no budget, and %s was given; leave it out, or take exact spans"
              .formatted(model.info().model(), budget));
    }
  }

  /** What was found in the context, and holds for any budget. */
  private record Findings(
      List<LabelledDocument> documents,
      List<Candidate> candidates,
      int inputTokens,
      List<Integer> unreadable,
      List<Double> documentScores,
      Probabilities probabilities,
      OptionalDouble answerable,
      List<Span.Place> readAgain,
      CompressionStats.Builder stats) {}

  private CompressedContext kept(Budget budget, Findings findings) {
    List<LabelledDocument> documents = findings.documents();
    List<Candidate> candidates = wanted(budget, findings);
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
    CompressedContext.Builder context = CompressedContext.builder(outcome);
    findings.answerable().ifPresent(context::answerable);
    return context
        .spans(
            outcome == CompressedContext.Outcome.KEPT
                ? findings.probabilities().of(result.spans())
                : result.spans())
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

  /** Whoever sets a budget has said what is enough. */
  private List<Candidate> wanted(Budget budget, Findings findings) {
    boolean threshold = options.threshold().isPresent() || model.info().threshold().isPresent();
    boolean limited =
        granularity() == Granularity.SENTENCES && !threshold && budget.equals(Budget.none());
    return limited ? Enough.of(findings.candidates(), findings.documents()) : findings.candidates();
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

  /** The candidates of all documents: the model's choices, merged with what must be kept. */
  private List<Candidate> candidates(
      List<LabelledDocument> documents,
      List<UnitScores> units,
      List<List<Candidate>> always,
      OptionalDouble answerable,
      Turns.Turn turn) {
    boolean unanswered = answerable.orElse(1) < options.leastAnswerable().orElse(0);
    List<List<Candidate>> chosen =
        unanswered
            ? documents.stream().map(document -> List.<Candidate>of()).toList()
            : granularity() == Granularity.SENTENCES ? units(units) : spans(documents);
    List<Candidate> candidates = new ArrayList<>();
    for (LabelledDocument document : documents) {
      turn.checkpoint();
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
      boolean readsPrompt = model.info().layout() == WindowLayout.CONTROL_PROMPT;
      if (!canBeJoint && readsPrompt) {
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
