package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.server.GoldCritic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final int LARGE = 1 << 30; // more than an eighth of this heap

  @Test
  void bodiesTogetherTakeNoMoreMemoryThanThereIs() {
    Limits limits = new Limits(LARGE, 2, Duration.ofSeconds(9), Duration.ofSeconds(9), 9);
    Admission admission = new Admission(limits);
    try (ContextCompressor compressor =
        GoldCritic.compressor(new GoldCritic(), new CompressionObserver() {})) {
      admission.open(compressor);
      try (Admission.Place first = admission.enter("a")) {
        first.hold(LARGE - 10); // as large a body as one may have always fits
        first.hold(10);
        try (Admission.Place second = admission.enter("a")) {
          assertThatThrownBy(() -> second.hold(1))
              .isInstanceOfSatisfying(
                  ProblemException.class, e -> assertThat(e.status()).isEqualTo(429));
        }
        assertThat(admission.running()).isZero(); // a body that comes is no work
        first.work();
        assertThat(admission.running()).isEqualTo(1);
        first.close();
        first.close(); // gives its place back once
      }
      assertThat(admission.running()).isZero();
      try (Admission.Place third = admission.enter("a")) {
        third.hold(LARGE);
      }
    }
  }
}
