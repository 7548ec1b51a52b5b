package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceThresholdTest {
  @Test
  void isAHalfWhereTheModelIsSureOfTheBest() {
    assertThat(SentenceSelector.threshold(1)).isEqualTo(0.5);
    assertThat(SentenceSelector.threshold(0.8)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void isAQuarterOfTheOddsOfTheBestWhereItIsNot() {
    assertThat(SentenceSelector.threshold(0.5)).isCloseTo(0.2, within(1e-12));
    assertThat(SentenceSelector.threshold(0.2)).isCloseTo(1 / 17.0, within(1e-12));
  }

  @Test
  void hasAFloorBelowWhichNothingIsKept() {
    assertThat(SentenceSelector.threshold(0.1)).isEqualTo(0.05);
    assertThat(SentenceSelector.threshold(0)).isEqualTo(0.05);
  }
}
