package dev.cprs.benchmarks;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in the critic's place and keeps what the pipeline gives it. It answers with zeros: how a
 * context is cut doesn't depend on scores. For a critic of one worker the calls come in the order
 * of the context.
 */
final class WindowRecorder implements TokenCritic {
  private final CriticInfo info;
  private final List<Call> calls = new ArrayList<>();

  /** What {@link #score} was called with. */
  record Call(TokenWindow window, TokenIds categoryTokens) {}

  WindowRecorder(CriticInfo info) {
    this.info = info;
  }

  @Override
  public CriticInfo info() {
    return info;
  }

  @Override
  public synchronized WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    calls.add(new Call(window, categoryTokens));
    int tokens = window.contextTokens();
    return new WindowScores(
        new float[tokens * WindowScores.BOUNDARY_LABELS],
        new float[tokens * categoryTokens.size()]);
  }

  synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    // It holds nothing; the critic whose info it has is closed by whoever loaded it.
  }
}
