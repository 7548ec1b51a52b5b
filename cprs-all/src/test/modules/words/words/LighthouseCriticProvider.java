package words;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.Optional;

/** Lighthouses are all that matters. */
public final class LighthouseCriticProvider implements TokenCriticProvider {
  @Override
  public Optional<TokenCritic> load(ModelFiles model, EngineSettings settings) {
    return model.name().equals("words") ? Optional.of(new LighthouseCritic()) : Optional.empty();
  }

  private static final class LighthouseCritic implements TokenCritic {
    @Override
    public CriticInfo info() {
      return CriticInfo.builder("words", 512, WordTokenizerProvider.VOCABULARY).build();
    }

    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      float[] boundary = new float[window.contextTokens() * WindowScores.BOUNDARY_LABELS];
      for (int token = 0; token < window.contextTokens(); token++) {
        int id = window.ids().get(window.prefixTokens() + token);
        int label = id == WordTokenizerProvider.id("lighthouse") ? 0 : 2; // B or O
        boundary[token * WindowScores.BOUNDARY_LABELS + label] = 9;
      }
      return new WindowScores(boundary, new float[0]);
    }

    @Override
    public void close() {}
  }
}
