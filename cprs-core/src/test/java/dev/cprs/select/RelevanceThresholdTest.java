package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelevanceThresholdTest {
  @Test
  void isAnEighthOfTheOddsOfTheBest() {
    assertThat(RelevanceThreshold.of(0.5)).isCloseTo(1 / 9.0, within(1e-12));
    assertThat(RelevanceThreshold.of(0.96)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void keepsWhatTheModelIsSureOf() {
    assertThat(RelevanceThreshold.of(0.999)).isEqualTo(0.95);
    assertThat(RelevanceThreshold.of(1)).isEqualTo(0.95);
  }

  @Test
  void hasAFloorBelowWhichNothingIsKept() {
    assertThat(RelevanceThreshold.of(0.2)).isEqualTo(0.05);
    assertThat(RelevanceThreshold.of(0)).isEqualTo(0.05);
  }
}
