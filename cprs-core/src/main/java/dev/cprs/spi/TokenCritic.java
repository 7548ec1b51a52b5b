package dev.cprs.spi;

import java.util.List;

/**
 * Reads a window and scores every context token in it (the paper's "language model as token
 * critic", section 3.2). Implementations are thread-safe; the pipeline calls {@link #score} from
 * {@link CriticInfo#workers()} threads at once.
 *
 * <p>The contract, which {@code TokenCriticContractTest} of {@code cprs-testkit} checks: the same
 * window gives the same scores, whatever else runs; a window that doesn't fit is refused with a
 * {@link dev.cprs.InvalidRequestException}; after {@link #close()} every call fails with an {@link
 * IllegalStateException}.
 */
public interface TokenCritic extends AutoCloseable {
  /** Describes the model and how to call it. */
  CriticInfo info();

  /**
   * Scores the context tokens of a window.
   *
   * @param window the ids of prefix and context
   * @param categoryTokens the vocabulary rows of the category head to compute: the first token of
   *     each tag word, in the order of the tags, then the first token of {@code outside}; empty if
   *     only the boundary head is needed. Must be empty if {@link CriticInfo#categoryHead()} is
   *     false
   * @return the logits of each context token, in order
   * @throws dev.cprs.InvalidRequestException if the window is longer than the model can read, or an
   *     id is outside its vocabulary
   * @throws dev.cprs.EngineException if the native code failed
   */
  WindowScores score(TokenWindow window, TokenIds categoryTokens);

  /**
   * Scores several windows of one request, if that is faster than one by one. The scores are those
   * of {@link #score(TokenWindow, TokenIds)} for each window. The default implementation scores
   * them one by one.
   *
   * @param windows at least one; if there are several, they have at most {@link #batchTokens()}
   *     tokens together
   * @return the scores of each window, in order
   */
  default List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
    return windows.stream().map(window -> score(window, categoryTokens)).toList();
  }

  /**
   * How many tokens, prefixes included, the windows of one call may have together. With 0, as on a
   * CPU, each call has one window. The number may fall over time, if a device's memory turns out to
   * be short.
   */
  default int batchTokens() {
    return 0;
  }

  /**
   * Frees the model. Waits for calls that are running; calls after it fail with an {@link
   * IllegalStateException}. Closing twice has no effect.
   */
  @Override
  void close();
}
