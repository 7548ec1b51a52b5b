package dev.cprs.formats.pipeline;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;

/** Finds a few tokens relevant, at random but the same for a token wherever it stands. */
final class RandomCritic implements TokenCritic {
  private final long seed;

  RandomCritic(long seed) {
    this.seed = seed;
  }

  @Override
  public CriticInfo info() {
    return CriticInfo.builder("random", 120, 1 << 20)
        .maxWindowTokens(200)
        .categoryHead(true)
        .workers(1)
        .build();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    int tokens = window.contextTokens();
    int columns = categoryTokens.size();
    float[] boundary = new float[tokens * WindowScores.BOUNDARY_LABELS];
    float[] category = new float[tokens * columns];
    for (int token = 0; token < tokens; token++) {
      long mixed = (window.ids().get(window.prefixTokens() + token) + seed) * 0x9E3779B97F4A7C15L;
      float logit = (mixed >>> 40) % 100 / 12f - 6; // one in four above 0
      boundary[4 * token + (int) (mixed >>> 33 & 1)] = logit;
      boundary[4 * token + 3] = -9;
      for (int column = 0; column + 1 < columns; column++) {
        category[columns * token + column] = logit;
      }
    }
    return new WindowScores(boundary, category);
  }

  @Override
  public void close() {}
}
