package dev.cprs.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {
  @Test
  void readsAndWritesThem() {
    assertThat(Lengths.of("32K")).isEqualTo(32_768);
    assertThat(Lengths.of(" 1m ")).isEqualTo(1_048_576);
    assertThat(Lengths.of("20000")).isEqualTo(20_000);
    assertThat(Lengths.name(32_768)).isEqualTo("32K");
    assertThat(Lengths.name(1_048_576)).isEqualTo("1M");
    assertThat(Lengths.name(20_000)).isEqualTo("20000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"32Q", "", "K", "-1K", "1.5K", "999", "0", "5M", "999999999M", "9999999999"})
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> Lengths.of(text)).isInstanceOf(InvalidRequestException.class);
  }
}
