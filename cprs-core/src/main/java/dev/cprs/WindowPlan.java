package dev.cprs;

import dev.cprs.spi.TokenizedText;
import java.util.List;

/**
 * The tokens of a text and the windows over them.
 *
 * @param tokens the tokens of the whole text
 * @param windows in order; no token is read from two. A token that is read from none, such as one
 *     of base64, has the relevance 0
 */
public record WindowPlan(TokenizedText tokens, List<Window> windows) {
  /**
   * @throws IllegalArgumentException if a token is read from two windows, or a window is not over
   *     these tokens
   */
  public WindowPlan {
    windows = List.copyOf(windows);
    int next = 0;
    for (Window window : windows) {
      if (window.readFrom() < next || window.to() > tokens.size()) {
        throw new IllegalArgumentException(
            "%s reads from token %d of %d, but tokens have been read up to %d"
                .formatted(window, window.readFrom(), tokens.size(), next));
      }
      next = window.readTo();
    }
  }

  /**
   * Checks that every token is read, as of a plan that knows of nothing that needn't be.
   *
   * @throws IllegalArgumentException if a token is read from no window
   */
  WindowPlan complete() {
    int next = 0;
    for (Window window : windows) {
      if (window.readFrom() != next) {
        throw new IllegalArgumentException(
            "%s reads from token %d, but tokens have been read up to %d"
                .formatted(window, window.readFrom(), next));
      }
      next = window.readTo();
    }
    if (next != tokens.size()) {
      throw new IllegalArgumentException(
          "Windows read %d of %d tokens; every token must be read".formatted(next, tokens.size()));
    }
    return this;
  }

  /** Tokens from one, inclusive, to another, exclusive. */
  public record Tokens(int from, int to) {
    /**
     * @throws IllegalArgumentException if there is none
     */
    public Tokens {
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException("No tokens from %d to %d".formatted(from, to));
      }
    }
  }

  /**
   * One window, as indexes of tokens.
   *
   * @param from the first token, inclusive
   * @param to the end, exclusive
   * @param readFrom the first token whose labels are taken from this window, inclusive
   * @param readTo the end of the tokens whose labels are taken from this window, exclusive
   * @param view what stands before {@code from} in the window, so that the model has it in view,
   *     and is not read: the header of a table whose rows begin in an earlier window
   */
  public record Window(int from, int to, int readFrom, int readTo, List<Tokens> view) {
    public Window {
      view = List.copyOf(view);
      if (from < 0 || readFrom < from || readTo <= readFrom || to < readTo) {
        throw new IllegalArgumentException(
            "A window of tokens %d to %d can't be read from %d to %d"
                .formatted(from, to, readFrom, readTo));
      }
    }

    /** A window with nothing but its own tokens in view. */
    public Window(int from, int to, int readFrom, int readTo) {
      this(from, to, readFrom, readTo, List.of());
    }

    /** A window from which the labels of all its tokens are taken. */
    public Window(int from, int to) {
      this(from, to, from, to);
    }

    /** How many tokens it has, those in view included. */
    public int size() {
      return to - from + viewTokens();
    }

    /** The same window with nothing but its own tokens in view. */
    Window withoutView() {
      return new Window(from, to, readFrom, readTo);
    }

    /** How many tokens are in view only. */
    int viewTokens() {
      return view.stream().mapToInt(tokens -> tokens.to() - tokens.from()).sum();
    }
  }
}
