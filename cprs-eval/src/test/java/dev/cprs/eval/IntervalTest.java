package dev.cprs.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** As R's {@code prop.test(x, n, correct = FALSE)} gives them. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.2775",
    "10, 10, 0.7225, 1",
    "1, 2, 0.0945, 0.9055",
    "95, 100, 0.8882, 0.9785",
    "7, 20, 0.1812, 0.5671"
  })
  void isWilsons(int some, int all, double low, double high) {
    Interval interval = Interval.of(some, all);
    assertThat(interval.share()).isEqualTo((double) some / all);
    assertThat(interval.low()).isCloseTo(low, within(1e-4));
    assertThat(interval.high()).isCloseTo(high, within(1e-4));
  }
}
