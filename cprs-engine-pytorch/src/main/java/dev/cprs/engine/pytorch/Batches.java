package dev.cprs.engine.pytorch;

import dev.cprs.EngineException;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many windows are scored in one forward, and what is done when a device's memory doesn't hold
 * them: the two halves of a batch take its place, and later batches are no longer than a half.
 * Thread-safe.
 */
final class Batches {
  private static final Logger log = LoggerFactory.getLogger(Batches.class);

  private final AtomicInteger tokens;

  /**
   * @param tokens how many tokens a batch may have; 0 for one window at a time
   */
  Batches(int tokens) {
    this.tokens = new AtomicInteger(tokens);
  }

  /** How many tokens a batch may have by now. */
  int tokens() {
    return tokens.get();
  }

  /** The tokens of windows, prefixes included. */
  static int tokens(List<TokenWindow> windows) {
    return windows.stream().mapToInt(window -> window.ids().size()).sum();
  }

  /**
   * Scores windows by a forward that may fail for want of memory.
   *
   * @throws EngineException if a single window doesn't fit, or the forward failed for another
   *     reason
   */
  List<WindowScores> score(
      List<TokenWindow> windows, Function<List<TokenWindow>, List<WindowScores>> forward) {
    try {
      return forward.apply(windows);
    } catch (EngineException e) {
      if (windows.size() == 1 || !Libtorch.outOfMemory(e)) {
        throw e;
      }
      int half = tokens(windows) / 2;
      tokens.accumulateAndGet(half, Math::min);
      log.info("Batches have {} tokens at most from now on: {}", half, e.getMessage());
    }
    int middle = windows.size() / 2;
    List<WindowScores> scores = new ArrayList<>(score(windows.subList(0, middle), forward));
    scores.addAll(score(windows.subList(middle, windows.size()), forward));
    return scores;
  }
}
