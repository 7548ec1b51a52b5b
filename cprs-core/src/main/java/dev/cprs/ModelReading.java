package dev.cprs;

import dev.cprs.decode.LabelReader;
import dev.cprs.select.LabelledDocument;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.WindowLayout;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** How one model reads one request: its prefix, the size of its windows, its heads. */
final class ModelReading {
  /** With fewer context tokens than this in a window, the model has nothing to judge by. */
  private static final int MIN_CONTEXT_TOKENS = 16;

  private final LoadedModel model;
  private final ControlPrompt prompt;
  private final CriticMode mode;
  private final PromptTemplate around;
  private final int contextTokens;
  private final DocumentReader reader;

  /**
   * @param windowTokens tokens of a window, prefix included; the model's own if empty
   * @param mode which of its heads are read
   * @throws InvalidRequestException if the query leaves no room in a window
   */
  ModelReading(
      LoadedModel model,
      OptionalInt windowTokens,
      CriticMode mode,
      ControlPrompt prompt,
      String query,
      Segmenters segmenters,
      CompressionOptions options) {
    this.model = model;
    this.prompt = prompt;
    this.mode = mode;
    this.around = PromptTemplate.of(model, prompt.text(), query);
    this.contextTokens = contextTokens(windowTokens.orElse(model.info().windowTokens()));
    this.reader = new DocumentReader(model.tokenizer(), segmenters, options);
  }

  /** How many context tokens fit into a window beside the prefix. */
  private int contextTokens(int window) {
    CriticInfo info = model.info();
    if (window > info.maxWindowTokens()) {
      throw new InvalidRequestException(
          "A window of %d tokens is longer than the %d that the model %s can read; its own is %d"
              .formatted(window, info.maxWindowTokens(), info.model(), info.windowTokens()));
    }
    int room = window - around.size();
    if (room < MIN_CONTEXT_TOKENS) {
      throw new InvalidRequestException(
          "%s take %d tokens of a window of %d of the model %s, and at least %d must be left for the context; shorten the query, raise windowTokens (the model's own is %d, its longest %d), or take a model with longer windows"
              .formatted(
                  readsPrompt() ? "Control prompt and query" : "Query and special tokens",
                  around.size(),
                  window,
                  info.model(),
                  MIN_CONTEXT_TOKENS,
                  info.windowTokens(),
                  info.maxWindowTokens()));
    }
    return room;
  }

  /** Whether windows are laid out as those of the published CPRS: then documents can share one. */
  private boolean readsPrompt() {
    return model.info().layout() == WindowLayout.CONTROL_PROMPT;
  }

  LoadedModel model() {
    return model;
  }

  CriticMode mode() {
    return mode;
  }

  int prefixTokens() {
    return around.size();
  }

  /** How many context tokens fit into a window. */
  int contextTokens() {
    return contextTokens;
  }

  /** Finds the units of a request's documents, and their tokens and windows for this model. */
  List<PlannedDocument> read(CompressionRequest request, Runnable checkGoesOn) {
    return reader.read(request, contextTokens, checkGoesOn);
  }

  /** The tokens and windows, for this model, of documents that another one reads too. */
  List<PlannedDocument> readAnew(List<LabelledDocument> documents, Runnable checkGoesOn) {
    return reader.readAnew(documents, contextTokens, checkGoesOn);
  }

  /** The windows of documents in batches. */
  WindowBatches batches(List<PlannedDocument> documents) {
    return batches(documents, reader.sharesWindows(), false);
  }

  /** The windows over parts of documents in batches. */
  WindowBatches excerpts(List<PlannedDocument> documents) {
    return batches(documents, true, true);
  }

  private WindowBatches batches(
      List<PlannedDocument> documents, boolean sharesWindows, boolean excerpts) {
    return WindowBatches.of(
        documents,
        around,
        sharesWindows && readsPrompt() ? contextTokens : 0,
        readsPrompt() ? PromptTemplate.betweenDocuments(model.tokenizer()) : TokenIds.empty(),
        excerpts,
        model.critic().batchTokens());
  }

  /**
   * Labels the tokens of windows.
   *
   * @param units UTF-16 units of the text that they hold
   * @param done told on this thread how many windows of a batch were scored
   */
  void score(WindowBatches batches, long units, IntConsumer done, Turns.Turn turn) {
    TokenIds categories =
        mode == CriticMode.JOINT ? model.categoryTokens(prompt) : TokenIds.empty();
    LabelReader labels = mode == CriticMode.JOINT ? LabelReader.joint() : LabelReader.boundary();
    turn.rest();
    model
        .pool()
        .run(
            turn,
            batches.size(),
            units,
            index -> batches.score(index, model.critic(), categories, labels),
            index -> done.accept(batches.windows(index)));
    turn.resume();
  }
}
