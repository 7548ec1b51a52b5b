package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The values are numpy's. */
final class PercentileTest {
  @Test
  void interpolatesAsNumpyDoes() {
    assertThat(Percentile.of(new double[] {3, 1, 2}, 50)).isEqualTo(2);
    assertThat(Percentile.of(new double[] {1, 2, 4, 8}, 25)).isEqualTo(1.75);
    assertThat(Percentile.of(new double[] {1, 2, 4, 8}, 90)).isEqualTo(6.800000000000001);
    assertThat(Percentile.of(new double[] {0.1, 0.1, 0.3}, 51)).isEqualTo(0.10400000000000001);
    assertThat(Percentile.of(new double[] {5}, 73)).isEqualTo(5);
  }

  @Test
  void givesExactlyAValueThatFillsItsPlace() {
    double[] values = {0.07276994, 0.07276994, 0.07276994, 0.9};
    assertThat(Percentile.of(values, 51)).isEqualTo(0.07276994);
  }
}
