package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.server.GoldCritic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
        try (Admission.Place second = admission.enter("b")) {
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

  @Test
  void anAnswerIsCountedUntilItIsRead() {
    Limits limits = new Limits(1000, 1, Duration.ofSeconds(9), Duration.ofSeconds(9), 9);
    Admission admission = new Admission(limits, 16_000);
    try (ContextCompressor compressor =
        GoldCritic.compressor(new GoldCritic(), new CompressionObserver() {})) {
      admission.open(compressor);
      Admission.Place read = admission.enter("a");
      read.hold(10);
      read.work();
      read.expect(7_000);
      read.answered(1_990);
      assertThat(admission.running()).isZero(); // its client may ask again
      try (Admission.Place other = admission.enter("b")) {
        other.work();
        other.expect(7_000);
        assertStatus(429, () -> other.hold(20)); // no memory is left for more
      }
      read.close();
      try (Admission.Place other = admission.enter("b")) {
        other.hold(1_000);
      }
    }
  }

  @Test
  void whatRequestsAreMadeOfTakesNoMoreThanHalfOfTheHeap() {
    Limits limits = new Limits(LARGE, 2, Duration.ofSeconds(9), Duration.ofSeconds(9), 64);
    Admission admission = new Admission(limits, 200 << 20);
    try (ContextCompressor compressor =
        GoldCritic.compressor(new GoldCritic(), new CompressionObserver() {})) {
      admission.open(compressor);
      try (Admission.Place first = admission.enter("a");
          Admission.Place second = admission.enter("b")) {
        first.expect(60 << 20);
        assertStatus(429, () -> second.expect(60 << 20)); // more than the other leaves
        second.close();
        assertStatus(413, () -> first.expectDocuments(200_000)); // more than there is
      }
      try (Admission.Place third = admission.enter("a")) {
        third.expect(90 << 20); // all was given back
      }
    }
  }

  @Test
  void aBodyIsWeighedByItsValuesAndLines() {
    String letters = "{\"documents\":[" + "\"a\",".repeat(990_000) + "\"a\"]}";
    assertThat(weight(letters)).isGreaterThan(90L << 20);
    assertThat(weight("{\"context\":\"" + "a\\n".repeat(1_000_000) + "\"}"))
        .isGreaterThan(50L << 20);
    // One text is one value, whatever it holds: these would be half a million.
    String text = "a, b: [c], {d} \\\" and ".repeat(100_000);
    assertThat(weight("{\"context\":\"" + text + "\"}")).isLessThan(40L << 20);
    assertThat(weight("\"\\")).isPositive(); // it ends in the middle
  }

  @Test
  void aTextIsWeighedByItsTokens() {
    int count = 1_000_000;
    for (String token : new String[] {";", "{", " a", "中", "\\\"", "\\u4e2d", "qzxkw"}) {
      assertThat(weight("{\"context\":\"" + token.repeat(count) + "\"}"))
          .as(token)
          .isBetween(18L * count, 19L * count);
      String read = token.length() > 5 ? "中" : token;
      assertThat(Footprint.ofAnswered(read.repeat(count))).isGreaterThan(18L * count);
    }
  }

  /** The documents that load.sh sends, four at once, and a few MB more, in 256 MB of heap. */
  @Test
  void ordinaryTextsFit() {
    String sentence = "On day 1234 the river ran low and the mill stood still. ";
    String four = "{\"context\":\"" + sentence.repeat(4 * 450_000 / sentence.length()) + "\"}";
    String large = "{\"context\":\"" + sentence.repeat((16 << 20) / sentence.length()) + "\"}";
    long most = (256L << 20) / 2;
    assertThat(weight(four)).isLessThan(most / 8);
    assertThat(weight(large)).isLessThan(most);
  }

  private static long weight(String body) {
    return Footprint.of(body.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertStatus(int status, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.status()).isEqualTo(status));
  }
}
