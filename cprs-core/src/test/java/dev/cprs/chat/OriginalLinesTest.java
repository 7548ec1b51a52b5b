package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OriginalLinesTest {
  private static final OriginalLines FOUR = new OriginalLines("one\ntwo\r\nthree\nfour\n");

  private static String read(OriginalLines lines, String asked) {
    return String.join("|", lines.parse(asked).stream().map(lines::in).toList());
  }

  @Test
  void linesAreReadByTheirNumbers() {
    assertThat(FOUR.count()).isEqualTo(4);
    assertThat(read(FOUR, "1")).isEqualTo("one\n");
    assertThat(read(FOUR, "2-3")).isEqualTo("two\r\nthree\n");
    assertThat(read(FOUR, " 1 , 3 – 99 ")).isEqualTo("one\n|three\nfour\n");
    assertThat(read(FOUR, "4-")).isEqualTo("four\n");
    assertThat(read(FOUR, "1:2-3:3")).isEqualTo("ne\ntwo\r\nthr");
    assertThat(read(FOUR, "3:2")).isEqualTo("h");
    assertThat(read(FOUR, "3:2-")).isEqualTo("hree\nfour\n");
  }

  @Test
  void rangesAreSortedAndMerged() {
    assertThat(read(FOUR, "4,1-2,2-2")).isEqualTo("one\ntwo\r\n|four\n");
    assertThat(read(FOUR, "1,2")).isEqualTo("one\ntwo\r\n");
  }

  @Test
  void anEmptyTextHasOneLine() {
    OriginalLines empty = new OriginalLines("");
    assertThat(empty.count()).isEqualTo(1);
    assertThat(read(empty, "1")).isEmpty();
    assertThat(empty.names(List.of(empty.whole()))).isEqualTo("1");
  }

  @Test
  void whatCantBeReadIsSaid() {
    for (String wrong : List.of("a", "1-2-3", "-5", "1..3", ",", "99999999999", "1:x")) {
      assertThatThrownBy(() -> FOUR.parse(wrong))
          .as(wrong)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("lines is '" + wrong + "'");
    }
    assertThatThrownBy(() -> FOUR.parse("1,".repeat(101)))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FOUR.parse("5")).hasMessageContaining("has lines 1 to 4");
    assertThatThrownBy(() -> FOUR.parse("0")).hasMessageContaining("line 0");
    assertThatThrownBy(() -> FOUR.parse("3-2")).hasMessageContaining("smaller number first");
  }

  @Property(seed = "1")
  void namesReadAgainAreTheSameParts(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b) {
    int start = Math.min(Math.min(a, b), text.length());
    int end = Math.min(Math.max(a, b), text.length());
    if (start < end) {
      OriginalLines lines = new OriginalLines(text);
      List<OriginalLines.Range> part = List.of(new OriginalLines.Range(start, end));
      assertThat(lines.parse(lines.names(part))).isEqualTo(part);
    }
  }

  @Property(seed = "1")
  void piecesOfAnySizeMakeTheWhole(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int most) {
    OriginalLines lines = new OriginalLines(text);
    StringBuilder read = new StringBuilder();
    while (read.length() < text.length()) {
      OriginalLines.Range rest = new OriginalLines.Range(read.length(), text.length());
      String piece = lines.in(lines.beginning(rest, most));
      assertThat(piece).isNotEmpty();
      assertThat(piece.length()).isLessThanOrEqualTo(most);
      read.append(piece);
    }
    assertThat(read).hasToString(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n\r🦜ü").ofMaxLength(60);
  }
}
