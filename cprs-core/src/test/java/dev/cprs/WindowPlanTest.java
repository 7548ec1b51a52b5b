package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cprs.WindowPlan.Window;
import dev.cprs.spi.TokenizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlanTest {
  private static final TokenizedText THREE = new ToyTokenizer().encode("a b c");

  @Test
  void everyTokenIsReadOnce() {
    assertThat(new WindowPlan(THREE, List.of(new Window(0, 2), new Window(1, 3, 2, 3))).windows())
        .hasSize(2);
    assertThat(new WindowPlan(new ToyTokenizer().encode(""), List.of()).windows()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowPlan(THREE, List.of(new Window(0, 2))).complete())
        .withMessageContaining("2 of 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowPlan(THREE, List.of(new Window(0, 2), new Window(1, 3))))
        .withMessageContaining("read up to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WindowPlan(THREE, List.of(new Window(0, 1), new Window(2, 3))).complete())
        .withMessageContaining("read up to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowPlan(THREE, List.of(new Window(0, 4))));
  }

  @Test
  void aWindowIsReadInsideItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(1, 3, 0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(1, 3, 1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(1, 3, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(-1, 3));
  }
}
