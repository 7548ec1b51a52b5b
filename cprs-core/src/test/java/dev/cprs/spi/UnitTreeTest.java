package dev.cprs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
  private static final String TEXT = "(one, (two))";

  private static UnitTree.Builder builder() {
    return new UnitTree.Builder(
        TEXT, (from, to, format, units) -> units.leaf(UnitKind.SENTENCE, from, to));
  }

  private static UnitTree.Builder opened() {
    return builder().group(UnitKind.ARRAY, 0, 1).framed().separator(',');
  }

  @Test
  void knowsItsNodes() {
    UnitTree.Builder units = opened().leaf(UnitKind.VALUE, 1, 4).name(1, 4);
    units.unit(UnitKind.ARRAY, 6, 7).speaking().leaf(UnitKind.VALUE, 7, 10).alert();
    UnitTree tree = units.close(10, 11).close(11, 12).build();
    assertThat(tree.size()).isEqualTo(4);
    assertThat(nodes(tree, tree::start)).containsExactly(0, 1, 6, 7);
    assertThat(nodes(tree, tree::headEnd)).containsExactly(1, 1, 7, 7);
    assertThat(nodes(tree, tree::tailStart)).containsExactly(11, 4, 10, 10);
    assertThat(nodes(tree, tree::end)).containsExactly(12, 4, 11, 10);
    assertThat(nodes(tree, tree::parent)).containsExactly(-1, 0, 0, 2);
    assertThat(nodes(tree, tree::next)).containsExactly(4, 2, 4, 4);
    assertThat(nodes(tree, tree::unitOf)).containsExactly(-1, 1, 2, 2);
    assertThat(nodes(tree, tree::nameStart)).containsExactly(-1, 1, -1, -1);
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(tree.separator(0)).isEqualTo(',');
    assertThat(tree.separator(1)).isEqualTo('\0');
    assertThat(tree.isSpeaking(2)).isTrue();
    assertThat(tree.isAlert(3)).isTrue();
    assertThat(tree.isMute(3)).isFalse();
    assertThatThrownBy(() -> tree.start(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static int[] nodes(UnitTree tree, IntUnaryOperator of) {
    return IntStream.range(0, tree.size()).map(of).toArray();
  }

  @Test
  void anotherTextHasTheSameFormatsInside() {
    UnitTree.Builder units = opened().leaf(UnitKind.VALUE, 1, 4);
    UnitTree other = units.other("one text, another").inner(10, 17).build();
    assertThat(nodes(other, other::start)).containsExactly(10);
    UnitTree tree = units.unit(UnitKind.VALUE, 6, 7).escaped().close(10, 11).close(11, 12).build();
    assertThat(tree.size()).isEqualTo(3);
    assertThat(tree.isEscaped(2)).isTrue();
    assertThat(tree.isEscaped(0)).isFalse();
  }

  @Test
  void aGroupWithoutChildrenIsAUnit() {
    assertThat(opened().close(11, 12).build().isUnit(0)).isTrue();
    UnitTree inUnit =
        builder()
            .unit(UnitKind.ROW, 0, 1)
            .group(UnitKind.CELL, 1, 1)
            .close(4, 4)
            .close(4, 4)
            .build();
    assertThat(inUnit.isUnit(1)).isFalse();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> opened().leaf(UnitKind.VALUE, 0, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VALUE from 0")
        .hasMessageContaining("used up to 1");
    assertThatThrownBy(() -> builder().leaf(UnitKind.VALUE, 3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 3 to 3");
    assertThatThrownBy(() -> builder().leaf(UnitKind.VALUE, 3, 13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of 12 characters");
    assertThatThrownBy(() -> builder().group(UnitKind.ARRAY, 3, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder().close(1, 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> opened().leaf(UnitKind.VALUE, 1, 4).close(3, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body goes to 4");
    assertThatThrownBy(() -> opened().close(12, 13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the text to 12");
    assertThatThrownBy(() -> opened().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ARRAY from 0 is still open");
    assertThatThrownBy(() -> builder().framed()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> opened().name(3, 13)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refusesNoiseThatGoesBackOrIsEmpty() {
    assertThatThrownBy(() -> builder().noise(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder().noise(3, 5).noise(4, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 4 to 6");
    assertThat(builder().noise(3, 5).noise(5, 6).build().noise()).containsExactly(3, 5, 5, 6);
  }

  @Test
  void hasNoiseWhereAnyOfItsCharactersIs() {
    Random random = new Random(7);
    for (int tree = 0; tree < 200; tree++) {
      UnitTree.Builder units = builder();
      boolean[] noisy = new boolean[40];
      for (int at = random.nextInt(5); at < 36; at += random.nextInt(6)) {
        int end = at + 1 + random.nextInt(3);
        units.noise(at, end);
        Arrays.fill(noisy, at, end, true);
        at = end;
      }
      UnitTree built = units.build();
      for (int from = 0; from < 40; from++) {
        for (int to = from + 1; to <= 40; to++) {
          assertThat(built.hasNoise(from, to))
              .as("%d to %d of %s", from, to, Arrays.toString(built.noise()))
              .isEqualTo(IntStream.range(from, to).anyMatch(i -> noisy[i]));
        }
      }
    }
  }

  @Test
  void anInnerFormatSeesWhetherItIsInAUnit() {
    UnitTree.Builder units = builder().unit(UnitKind.ARRAY, 0, 1);
    assertThat(units.isInUnit()).isTrue();
    UnitTree tree = units.inner(1, 4).close(11, 12).build();
    assertThat(tree.kind(1)).isEqualTo(UnitKind.SENTENCE);
    assertThat(tree.isUnit(1)).isFalse();
  }
}
