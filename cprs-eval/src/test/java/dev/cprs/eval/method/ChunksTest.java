package dev.cprs.eval.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.TokenCuts;
import dev.cprs.spi.TokenizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {
  /** {@code a}, then an emoji of three tokens that share its place, then {@code b}. */
  private static final TokenizedText BYTES =
      new TokenizedText.Builder(5)
          .add(1, 0, 1)
          .add(2, 1, 3)
          .add(3, 1, 3)
          .add(4, 1, 3)
          .add(5, 3, 4)
          .build();

  @Test
  void cutsNoCharacter() {
    assertThat(TokenCuts.atOrBefore(BYTES, 3)).isEqualTo(1);
    assertThat(TokenCuts.atOrAfter(BYTES, 3)).isEqualTo(4);
    assertThat(TokenCuts.atOrBefore(BYTES, 5)).isEqualTo(5);
    assertThat(TokenCuts.atOrAfter(BYTES, 9)).isEqualTo(5);
    assertThat(TokenCuts.atOrBefore(BYTES, 0)).isZero();
  }

  @Test
  void aCharacterOfMoreTokensThanAChunkIsOne() {
    List<Unit> units = new Chunks(2).cut("a😀b", BYTES);

    assertThat(units)
        .containsExactly(
            new Unit(new Passage(0, 1), 0, 1),
            new Unit(new Passage(1, 3), 1, 4),
            new Unit(new Passage(3, 4), 4, 5));
  }
}
