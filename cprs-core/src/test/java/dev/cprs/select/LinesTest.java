package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void countFromOne() {
    Lines lines = Lines.of("ab\n\ncd\n");
    assertThat(lines.at(0)).isEqualTo(1);
    assertThat(lines.at(2)).as("a line end is its line's").isEqualTo(1);
    assertThat(lines.at(3)).isEqualTo(2);
    assertThat(lines.at(5)).isEqualTo(3);
    assertThat(lines.at(7)).isEqualTo(4);
  }

  @Test
  void aPartIsDescribedWithoutTheWhiteSpaceAtItsEnds() {
    Lines lines = Lines.of("ab\n\ncd\nef\n");
    assertThat(lines.described(0, 4)).isEqualTo("line 1");
    assertThat(lines.described(2, 7)).isEqualTo("line 3");
    assertThat(lines.described(0, 10)).isEqualTo("lines 1-4");
  }

  @Test
  void aTextOfOneLineHasNoneToSpeakOf() {
    assertThat(Lines.of("one line").described(0, 8)).isEmpty();
  }
}
