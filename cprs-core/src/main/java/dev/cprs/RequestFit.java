package dev.cprs;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.WindowLayout;

/** Whether a request fits the model: its query, and the windows that it asks for. */
record RequestFit(LoadedModel model, CompressionRequest request, CompressionOptions options) {
  /** With fewer context tokens than this in a window, the model has nothing to judge by. */
  private static final int MIN_CONTEXT_TOKENS = 16;

  /** A query longer than the context may take at most one part in this many of a window. */
  private static final int QUERY_SHARE = 4;

  /**
   * Checks that there is a query where the model reads one, and that it isn't the context.
   *
   * @throws InvalidRequestException if not
   */
  void checkQuery() {
    if (!model.info().layout().readsQuery()) {
      if (request.hasQuery()) {
        model.logQueryNotRead();
      }
      return;
    }
    if (!request.hasQuery()) {
      throw new InvalidRequestException(
          "The model %s needs a query, and the request has none; ask a question, or take a model that reads none, such as LLMLingua-2"
              .formatted(model.info().model()));
    }
    refuseSwapped();
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

  /**
   * How many context tokens fit into a window beside prefix and suffix.
   *
   * @throws InvalidRequestException if the window is too long for the model, or the query for the
   *     window
   */
  int contextTokens(int prefixTokens) {
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
          "%s take %d tokens of a window of %d, and at least %d must be left for the context; shorten the query, raise windowTokens (the model's own is %d, its longest %d), or take a model with longer windows"
              .formatted(
                  info.layout() == WindowLayout.CONTROL_PROMPT
                      ? "Control prompt and query"
                      : "Query and special tokens",
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
}
