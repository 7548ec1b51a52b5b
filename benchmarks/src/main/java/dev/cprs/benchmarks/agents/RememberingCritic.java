package dev.cprs.benchmarks.agents;

import dev.cprs.ContextCompressor;
import dev.cprs.benchmarks.EmbeddedModel;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A critic that scores each window once, so that the same texts can be compressed with several
 * settings in the time of one. Scores depend on the window alone, so results are the same. It keeps
 * all of them: for conversations of a few thousand windows at most. Thread-safe.
 */
final class RememberingCritic implements TokenCritic {
  private final TokenCritic critic;
  private final Map<List<Object>, WindowScores> scores = new ConcurrentHashMap<>();

  /** Remembers for a critic, which is closed with this one. */
  RememberingCritic(TokenCritic critic) {
    this.critic = critic;
  }

  /** A compressor with the embedded model, whose windows are scored once each. */
  static ContextCompressor compressor() {
    return ContextCompressor.builder()
        .critic(new RememberingCritic(EmbeddedModel.critic()))
        .build();
  }

  @Override
  public CriticInfo info() {
    return critic.info();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    return scores.computeIfAbsent(
        List.of(window, categoryTokens), key -> critic.score(window, categoryTokens));
  }

  @Override
  public void close() {
    critic.close();
  }
}
