package dev.cprs;

/** Whether a request's query fits a model. */
record RequestFit(LoadedModel model, CompressionRequest request, CompressionOptions options) {
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

  private int windowTokens() {
    return options.windowTokens().orElse(model.info().windowTokens());
  }
}
