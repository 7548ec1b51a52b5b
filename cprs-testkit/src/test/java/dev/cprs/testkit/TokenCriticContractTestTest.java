package dev.cprs.testkit;

import dev.cprs.InvalidRequestException;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.List;

/** The kit can be passed: by a critic whose logits are a hash of the token and what it's asked. */
final class TokenCriticContractTestTest extends TokenCriticContractTest {
  @Override
  protected TokenCritic critic() {
    return new HashCritic();
  }

  /** Scores several windows in one call. */
  static class HashCritic implements TokenCritic {
    private static final int VOCABULARY = 1_000;
    private static final int WINDOW = 128;

    private volatile boolean closed;

    @Override
    public CriticInfo info() {
      return CriticInfo.builder("hash", WINDOW, VOCABULARY)
          .categoryHead(true)
          .tags(List.of("fact"))
          .workers(4)
          .build();
    }

    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      if (closed) {
        throw new IllegalStateException("The critic is closed; make another");
      }
      if (window.ids().size() > WINDOW) {
        throw new InvalidRequestException(
            "A window of %d tokens; give at most %d".formatted(window.ids().size(), WINDOW));
      }
      requireInVocabulary(window.ids());
      requireInVocabulary(categoryTokens);
      int tokens = window.contextTokens();
      float[] boundary = new float[tokens * WindowScores.BOUNDARY_LABELS];
      float[] category = new float[tokens * categoryTokens.size()];
      for (int i = 0; i < boundary.length; i++) {
        int id = window.ids().get(window.prefixTokens() + i / WindowScores.BOUNDARY_LABELS);
        boundary[i] = logit(id, i % WindowScores.BOUNDARY_LABELS);
      }
      for (int i = 0; i < category.length; i++) {
        int id = window.ids().get(window.prefixTokens() + i / categoryTokens.size());
        category[i] = logit(id, categoryTokens.get(i % categoryTokens.size()));
      }
      return new WindowScores(boundary, category);
    }

    @Override
    public int batchTokens() {
      return 4 * WINDOW;
    }

    private static void requireInVocabulary(TokenIds ids) {
      for (int id : ids.toArray()) {
        if (id < 0 || id >= VOCABULARY) {
          throw new InvalidRequestException(
              "The id %d is not in the vocabulary of %d".formatted(id, VOCABULARY));
        }
      }
    }

    private static float logit(int id, int column) {
      return (id * 31 + column * 17) % 13 - 6;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
