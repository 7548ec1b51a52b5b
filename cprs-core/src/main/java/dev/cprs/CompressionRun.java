package dev.cprs;

import dev.cprs.decode.LabelReader;
import dev.cprs.decode.SentenceSelector;
import dev.cprs.decode.TokenLabels;
import dev.cprs.internal.Described;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The processing of one request: prefix, windows, scores, labels, spans, budget. Runs on the
 * caller's thread, except scoring, which runs on the pool.
 */
final class CompressionRun {
  /** With fewer context tokens than this in a window, the model has nothing to judge by. */
  private static final int MIN_CONTEXT_TOKENS = 16;

  /** A query longer than the context may take at most one part in this many of a window. */
  private static final int QUERY_SHARE = 4;

  private final LoadedModel model;
  private final WindowPool pool;
  private final CompressionObserver observer;
  private final CompressionRequest request;
  private final ControlPrompt prompt;
  private final CompressionOptions options;
  private final CriticMode mode;

  CompressionRun(
      LoadedModel model,
      WindowPool pool,
      CompressionObserver observer,
      CompressionRequest request,
      ControlPrompt prompt,
      CompressionOptions options) {
    this.model = model;
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
    refuseSwapped();
    TokenIds prefix = PromptTemplate.prefix(model.tokenizer(), prompt.text(), request.query());
    List<LabelledDocument> documents = cut(contextTokens(prefix.size()), cancelled);
    long tokenized = System.nanoTime();

    // Before the windows are scored: if a pattern can't be matched, scoring would be wasted.
    List<List<Candidate>> always = matched(documents, cancelled);
    long matched = System.nanoTime();

    int windows;
    try (WaitingWindows waiting = new WaitingWindows(observer, windows(documents))) {
      windows = score(documents, prefix, waiting, cancelled);
    }
    long scored = System.nanoTime();

    List<Candidate> candidates = candidates(documents, always, cancelled);
    Reading reading =
        new Reading(
            documents,
            prefix.size(),
            windows,
            Duration.ofNanos(tokenized - begin),
            Duration.ofNanos(scored - matched),
            Duration.ofNanos(matched - tokenized + System.nanoTime() - scored));
    return budgets.stream().map(budget -> kept(candidates, budget, reading)).toList();
  }

  /** The labelled context, and the time that each stage took. */
  private record Reading(
      List<LabelledDocument> documents,
      int prefixTokens,
      int windows,
      Duration tokenizing,
      Duration scoring,
      Duration decoding) {}

  private CompressedContext kept(List<Candidate> candidates, Budget budget, Reading reading) {
    List<LabelledDocument> documents = reading.documents();
    int inputTokens = documents.stream().mapToInt(document -> document.tokens().size()).sum();
    List<Span> kept = keep(candidates, budget, inputTokens);
    CompressedContext.Outcome outcome = outcome(candidates, kept, inputTokens);
    List<Span> spans =
        outcome == CompressedContext.Outcome.ORIGINAL_RETURNED ? whole(documents) : kept;
    CompressionStats stats =
        CompressionStats.builder()
            .inputTokens(inputTokens)
            .prefixTokens(reading.prefixTokens())
            .outputTokens(spans.stream().mapToInt(Span::tokens).sum())
            .windows(reading.windows())
            .droppedByBudget(candidates.size() - kept.size())
            .tokenizing(reading.tokenizing())
            .scoring(reading.scoring())
            .decoding(reading.decoding())
            .build();
    return CompressedContext.of(spans, joined(spans), outcome, stats);
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
      matched.add(
          AlwaysKeep.find(
              options.alwaysKeep(),
              document.index(),
              document.text(),
              document.tokens(),
              () -> checkGoesOn(cancelled)));
    }
    return matched;
  }

  /** The candidates of all documents: the model's choices, merged with what must be kept. */
  private List<Candidate> candidates(
      List<LabelledDocument> documents, List<List<Candidate>> always, BooleanSupplier cancelled) {
    double threshold = threshold(documents);
    List<Candidate> candidates = new ArrayList<>();
    for (LabelledDocument document : documents) {
      checkGoesOn(cancelled);
      List<Candidate> chosen =
          document.candidates(options, prompt, granularity(), threshold, this::tag);
      candidates.addAll(
          AlwaysKeep.join(
              chosen, always.get(document.index()), document.text(), document.tokens()));
    }
    return candidates;
  }

  /**
   * The score that a span must reach. For sentences it depends on the best one in all documents.
   */
  private double threshold(List<LabelledDocument> documents) {
    if (options.threshold().isPresent() || granularity() == Granularity.TOKENS) {
      return options.threshold().orElse(0);
    }
    double best = 0;
    for (LabelledDocument document : documents) {
      best = Math.max(best, document.bestRelevance());
    }
    return SentenceSelector.threshold(best);
  }

  private static int windows(List<LabelledDocument> documents) {
    return documents.stream().mapToInt(document -> document.plan().windows().size()).sum();
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
              ? "The joint mode needs a tag, and the control prompt declares none; add a line such as \"- tag the supporting facts with 'fact'\" under \"## tagging rule:\", or take the boundary mode"
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

  /** How many context tokens fit into a window beside the prefix. */
  private int contextTokens(int prefixTokens) {
    CriticInfo info = model.info();
    int window = windowTokens();
    if (window > info.maxWindowTokens()) {
      throw new InvalidRequestException(
          "A window of %d tokens is longer than the %d that the model %s can read; its own is %d"
              .formatted(window, info.maxWindowTokens(), info.model(), info.windowTokens()));
    }
    int room = window - prefixTokens;
    if (room < MIN_CONTEXT_TOKENS) {
      throw new InvalidRequestException(
          "Control prompt and query take %d tokens of a window of %d, and at least %d must be left for the context; shorten the query, raise windowTokens (the model's own is %d, its longest %d), or take a model with longer windows"
              .formatted(
                  prefixTokens,
                  window,
                  MIN_CONTEXT_TOKENS,
                  info.windowTokens(),
                  info.maxWindowTokens()));
    }
    return room;
  }

  private int windowTokens() {
    return options.windowTokens().orElse(model.info().windowTokens());
  }

  /** Tokenizes the documents and cuts them into windows. */
  private List<LabelledDocument> cut(int contextTokens, BooleanSupplier cancelled) {
    WindowStrategy strategy = options.windowStrategy().orElse(WindowStrategy.sentences());
    List<LabelledDocument> documents = new ArrayList<>();
    for (String text : request.documents()) {
      checkGoesOn(cancelled);
      WindowPlan plan =
          WhiteSpace.isBlank(text)
              ? new WindowPlan(new TokenizedText.Builder(0).build(), List.of())
              : strategy.plan(text, model.tokenizer(), contextTokens);
      TokenLabels labels = new TokenLabels(plan.tokens().size());
      documents.add(new LabelledDocument(documents.size(), text, plan, labels));
    }
    return documents;
  }

  /** Labels every token; returns the number of windows. */
  private int score(
      List<LabelledDocument> documents,
      TokenIds prefix,
      WaitingWindows waiting,
      BooleanSupplier cancelled) {
    TokenIds categories =
        mode == CriticMode.JOINT ? model.categoryTokens(prompt) : TokenIds.empty();
    LabelReader reader = mode == CriticMode.JOINT ? LabelReader.joint() : LabelReader.boundary();
    WindowBatches batches = WindowBatches.of(documents, prefix, model.critic().batchTokens());
    pool.run(
        batches.size(),
        index -> batches.score(index, model.critic(), categories, reader),
        index -> {
          waiting.scored(batches.windows(index));
          request.progress().ifPresent(l -> l.windowScored(waiting.done(), batches.windows()));
        },
        cancelled);
    return batches.windows();
  }

  private @Nullable String tag(int index) {
    // The boundary head knows no tags. If the prompt has one tag, what the head finds has that tag.
    boolean known = mode == CriticMode.JOINT || prompt.tags().size() == 1;
    return known ? prompt.tags().get(index) : null;
  }

  private List<Span> keep(List<Candidate> candidates, Budget budget, int inputTokens) {
    return options.isPublished()
        ? candidates.stream().map(Candidate::span).toList()
        : BudgetKeeper.keep(candidates, budget.limit(inputTokens));
  }

  private CompressedContext.Outcome outcome(
      List<Candidate> candidates, List<Span> kept, int inputTokens) {
    if (!kept.isEmpty()) {
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
                  : "%d parts were found for the query '%s', and the smallest has %d tokens, more than the budget allows; raise the budget, or choose another EmptyResultPolicy"
                      .formatted(
                          candidates.size(),
                          Described.abbreviated(request.query()),
                          candidates.stream().mapToInt(c -> c.span().tokens()).min().orElse(0)));
    };
  }

  private static List<Span> whole(List<LabelledDocument> documents) {
    return documents.stream()
        .filter(document -> !document.text().isEmpty())
        .map(LabelledDocument::whole)
        .toList();
  }

  private static String joined(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    Span last = null;
    for (Span span : spans) {
      if (last != null) {
        text.append(last.document() == span.document() ? "\n" : "\n\n");
      }
      text.append(span.text());
      last = span;
    }
    return text.toString();
  }
}
