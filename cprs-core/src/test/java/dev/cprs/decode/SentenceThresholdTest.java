package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceThresholdTest {
  @Test
  void isAnEighthOfTheOddsOfTheBest() {
    assertThat(SentenceSelector.threshold(0.5)).isCloseTo(1 / 9.0, within(1e-12));
    assertThat(SentenceSelector.threshold(0.96)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void keepsWhatTheModelIsSureOf() {
    assertThat(SentenceSelector.threshold(0.999)).isEqualTo(0.95);
    assertThat(SentenceSelector.threshold(1)).isEqualTo(0.95);
  }

  @Test
  void hasAFloorBelowWhichNothingIsKept() {
    assertThat(SentenceSelector.threshold(0.2)).isEqualTo(0.05);
    assertThat(SentenceSelector.threshold(0)).isEqualTo(0.05);
  }
}
