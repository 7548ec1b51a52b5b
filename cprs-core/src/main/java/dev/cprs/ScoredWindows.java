package dev.cprs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the windows of a request as they are scored, and tells its observer and its progress
 * listener. Used by the request's thread only.
 */
final class ScoredWindows {
  private final CompressionObserver observer;
  private final @Nullable ProgressListener progress;
  private int done;

  ScoredWindows(CompressionObserver observer, Optional<ProgressListener> progress) {
    this.observer = observer;
    this.progress = progress.orElse(null);
  }

  /**
   * Scores windows with a model.
   *
   * @param later how many windows are expected to follow them
   * @param units UTF-16 units of the text that the windows hold
   * @param turn the request's, which rests meanwhile
   */
  void score(ModelReading reading, WindowBatches batches, int later, long units, Turns.Turn turn) {
    int total = done + batches.windows() + later;
    try (WaitingWindows waiting = new WaitingWindows(observer, batches.windows())) {
      reading.score(
          batches,
          units,
          windows -> {
            waiting.scored(windows);
            done += windows;
            if (progress != null) {
              progress.windowScored(done, total);
            }
          },
          turn);
    }
  }

  /** The number of windows scored. */
  int done() {
    return done;
  }
}
