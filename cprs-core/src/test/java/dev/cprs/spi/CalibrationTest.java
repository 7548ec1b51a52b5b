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
    assertThat(CALIBRATION.wanted(0.5, 1)).isCloseTo(sigmoid(-2), within(1e-12));
    assertThat(CALIBRATION.wanted(0.9, 500)).isCloseTo(sigmoid(-2 + Math.log(3)), within(1e-12));
    assertThat(CALIBRATION.wanted(0, 1)).isBetween(0.0, 0.01);
    assertThat(CALIBRATION.wanted(1, 1)).isBetween(0.9, 1.0);
  }

  @Test
  void aContextAnswersByItsBestSecondAndTenthUnit() {
    double[] scores = {0.1, 0.1, 0.9, 0.1, 0.5, 0.1, 0.1, 0.1, 0.1, 0.2, 0.01};
    assertThat(Calibration.features(scores))
        .containsExactly(
            new double[] {Math.log(9), 0, Math.log(1 / 9.0), Math.log(11)}, within(1e-9));
    assertThat(CALIBRATION.answers(scores))
        .isCloseTo(sigmoid(-1 + Math.log(9) + 0.25 * Math.log(9)), within(1e-9));
    assertThat(CALIBRATION.answers(new double[0])).isLessThan(0.01);
  }

  @Test
  void aLongerContextMakesTheSameRelevanceLessProbable() {
    Calibration sized =
        new Calibration(List.of(-1.0, 0.5, -0.4), List.of(0.0, 1.0, 0.0, 0.0, -0.5));
    assertThat(sized.wanted(0.5, 1)).isCloseTo(sigmoid(-1), within(1e-12));
    assertThat(sized.wanted(0.5, 100)).isCloseTo(sigmoid(-1 - 0.4 * Math.log(100)), within(1e-12));
    assertThat(sized.wanted(0.5, 50_000)).isEqualTo(sized.wanted(0.5, 1000)); // no fit saw more
    assertThat(sized.answers(new double[] {0.5, 0, 0, 0}))
        .isCloseTo(sigmoid(-0.5 * Math.log(4)), within(1e-12));
    assertThat(sized.answers(new double[0])).isLessThan(0.01);
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
    assertThatThrownBy(() -> new Calibration(List.of(1.0, 1.0, 1.0, 1.0), answerable))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Calibration(List.of(1.0, 1.0), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
