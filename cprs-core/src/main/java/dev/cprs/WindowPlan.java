package dev.cprs;

import dev.cprs.spi.TokenizedText;
import java.util.List;

/**
 * The tokens of a text and the windows over them.
 *
 * @param tokens the tokens of the whole text
 * @param windows in order; every token is read from exactly one of them
 */
public record WindowPlan(TokenizedText tokens, List<Window> windows) {
  /**
   * @throws IllegalArgumentException if a token is read from no window or from two
   */
  public WindowPlan {
    windows = List.copyOf(windows);
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
  }

  /**
   * One window, as indexes of tokens.
   *
   * @param from the first token, inclusive
   * @param to the end, exclusive
   * @param readFrom the first token whose labels are taken from this window, inclusive
   * @param readTo the end of the tokens whose labels are taken from this window, exclusive
   */
  public record Window(int from, int to, int readFrom, int readTo) {
    public Window {
      if (from < 0 || readFrom < from || readTo <= readFrom || to < readTo) {
        throw new IllegalArgumentException(
            "A window of tokens %d to %d can't be read from %d to %d"
                .formatted(from, to, readFrom, readTo));
      }
    }

    /** A window from which the labels of all its tokens are taken. */
    public Window(int from, int to) {
      this(from, to, from, to);
    }
  }
}
