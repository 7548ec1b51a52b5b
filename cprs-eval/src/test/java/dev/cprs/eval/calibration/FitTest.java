package dev.cprs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {
  @Test
  void findsTheWeightsThatMadeTheOutcomes() {
    Random random = new Random(7);
    LogisticFit fit = new LogisticFit();
    for (int i = 0; i < 40_000; i++) {
      double first = random.nextGaussian();
      double second = 3 * random.nextGaussian();
      double probability = 1 / (1 + Math.exp(-(-1 + 2 * first - 0.5 * second)));
      fit.add(new double[] {first, second}, random.nextDouble() < probability);
    }
    List<Double> weights = fit.weights();
    assertThat(weights).hasSize(3);
    assertThat(weights.get(0)).isCloseTo(-1, within(0.1));
    assertThat(weights.get(1)).isCloseTo(2, within(0.1));
    assertThat(weights.get(2)).isCloseTo(-0.5, within(0.05));
  }

  @Test
  void endsWhereOneFeatureTellsAll() {
    LogisticFit fit = new LogisticFit();
    for (int i = 1; i <= 20; i++) {
      fit.add(new double[] {i}, true);
      fit.add(new double[] {-i}, false);
    }
    assertThat(fit.weights().get(1)).isPositive().isFinite();
  }

  @Test
  void theErrorIsTheMeanDistanceOfTheBins() {
    Reliability reliability = new Reliability();
    reliability.add(0.75, true);
    reliability.add(0.75, true);
    reliability.add(0.75, false);
    reliability.add(0.75, false);
    reliability.add(1, true);
    reliability.add(0, false);
    assertThat(reliability.bins())
        .containsExactly(
            new Reliability.Bin("0.0-0.1", 1, 0, 0),
            new Reliability.Bin("0.7-0.8", 4, 0.75, 0.5),
            new Reliability.Bin("0.9-1", 1, 1, 1));
    assertThat(reliability.error()).isCloseTo(4 * 0.25 / 6, within(1e-12));
  }
}
