package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {
  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesWhatIsNoShare(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenProvenceOptions.builder().threshold(value))
        .withMessageContaining("threshold");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LlmLingua2Options.builder().rate(value))
        .withMessageContaining("rate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KompressOptions.builder().targetRatio(value))
        .withMessageContaining("targetRatio");
  }

  @Test
  void refusesTooManyAndEmptyForceTokens() {
    LlmLingua2Options.Builder options = LlmLingua2Options.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.forceTokens(Collections.nCopies(101, "x")))
        .withMessageContaining("101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.forceTokens(List.of("x", "")))
        .withMessageContaining("empty");
    assertThatIllegalArgumentException().isThrownBy(() -> options.targetToken(0));
  }

  @Test
  void refusesASecondTitleRule() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> OpenProvenceOptions.builder().firstLineAsTitle().titles(List.of("A title")));
    assertThatIllegalArgumentException().isThrownBy(() -> OpenProvenceOptions.builder().topK(-1));
  }
}
