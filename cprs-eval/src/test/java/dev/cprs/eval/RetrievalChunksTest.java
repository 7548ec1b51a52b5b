package dev.cprs.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalChunksTest {
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
    assertThat(RetrievalCuts.atOrBefore(BYTES, 3)).isEqualTo(1);
    assertThat(RetrievalCuts.atOrAfter(BYTES, 3)).isEqualTo(4);
    assertThat(RetrievalCuts.atOrBefore(BYTES, 5)).isEqualTo(5);
    assertThat(RetrievalCuts.atOrAfter(BYTES, 9)).isEqualTo(5);
    assertThat(RetrievalCuts.atOrBefore(BYTES, 0)).isZero();
  }

  @Test
  void aCharacterOfMoreTokensThanAChunkIsOne() {
    List<RetrievalUnit> units = new RetrievalChunks(2).cut("a😀b", BYTES);

    assertThat(units)
        .containsExactly(
            new RetrievalUnit(new Passage(0, 1), 0, 1),
            new RetrievalUnit(new Passage(1, 3), 1, 4),
            new RetrievalUnit(new Passage(3, 4), 4, 5));
  }
}
