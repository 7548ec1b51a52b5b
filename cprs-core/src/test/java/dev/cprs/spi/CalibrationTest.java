package dev.cprs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Calibration CALIBRATION =
      new Calibration(List.of(-2.0, 0.5), List.of(-1.0, 1.0, 0.5, -0.25));

  private static double sigmoid(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  @Test
  void aUnitIsWantedByItsLogOdds() {
    assertThat(CALIBRATION.wanted(0.5)).isCloseTo(sigmoid(-2), within(1e-12));
    assertThat(CALIBRATION.wanted(0.9)).isCloseTo(sigmoid(-2 + Math.log(3)), within(1e-12));
    assertThat(CALIBRATION.wanted(0)).isBetween(0.0, 0.01);
    assertThat(CALIBRATION.wanted(1)).isBetween(0.9, 1.0);
  }

  @Test
  void aContextAnswersByItsBestSecondAndTenthUnit() {
    double[] scores = {0.1, 0.1, 0.9, 0.1, 0.5, 0.1, 0.1, 0.1, 0.1, 0.2, 0.01};
    assertThat(Calibration.features(scores))
        .containsExactly(new double[] {Math.log(9), 0, Math.log(1 / 9.0)}, within(1e-9));
    assertThat(CALIBRATION.answers(scores))
        .isCloseTo(sigmoid(-1 + Math.log(9) + 0.25 * Math.log(9)), within(1e-9));
    assertThat(CALIBRATION.answers(new double[0])).isLessThan(0.01);
  }

  @Test
  void refusesWhatIsNoCalibration() {
    List<Double> answerable = List.of(1.0, 1.0, 1.0, 1.0);
    assertThatThrownBy(() -> new Calibration(List.of(1.0), answerable))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1.0]");
    assertThatThrownBy(() -> new Calibration(List.of(1.0, 0.0), answerable))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Calibration(List.of(1.0, Double.NaN), answerable))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Calibration(List.of(1.0, 1.0), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
