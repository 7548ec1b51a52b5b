package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TokenLabelsTest {
  @Test
  void aTokenIsOutsideUntilItIsSet() {
    TokenLabels labels = new TokenLabels(2);
    labels.set(1, TokenLabels.E, 255, 0.25f);
    assertThat(labels.size()).isEqualTo(2);
    assertThat(labels.label(0)).isEqualTo(TokenLabels.O);
    assertThat(labels.tag(0)).isZero();
    assertThat(labels.relevance(0)).isZero();
    assertThat(labels.label(1)).isEqualTo(TokenLabels.E);
    assertThat(labels.tag(1)).isEqualTo(255);
    assertThat(labels.relevance(1)).isEqualTo(0.25f);
  }

  @Test
  void refusesWhatIsNoLabelOrTag() {
    TokenLabels labels = new TokenLabels(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labels.set(0, 4, 0, 1))
        .withMessageContaining("label 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labels.set(0, 0, 256, 1))
        .withMessageContaining("tag 256");
    assertThatIllegalArgumentException().isThrownBy(() -> labels.set(0, -1, -1, 1));
  }
}
