package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorLinesTest {
  @Test
  void isOneLine() {
    assertThat(ErrorLines.line(" a \r\n b\n\nc ")).isEqualTo("cprs: a b c");
  }

  @Test
  void hasNothingThatATerminalObeys() {
    assertThat(ErrorLines.line("\u001b]0;title\u0007 \u009b31m x\ty \u202e txt.exe é 😀"))
        .isEqualTo("cprs: ?]0;title? ?31m x y ? txt.exe é 😀");
  }

  @Test
  void namesNoUserAndPasswordOfAnAddress() {
    assertThat(ErrorLines.line("https://user:p@ss@host/path and http://k@h, a@b"))
        .isEqualTo("cprs: https://host/path and http://h, a@b");
  }

  @Test
  void isNoLongerThanAnyoneReads() {
    assertThat(ErrorLines.line("x".repeat(5_000_000))).isEqualTo("cprs: " + "x".repeat(1000) + "…");
    assertThat(ErrorLines.line("😀".repeat(5_000))).isEqualTo("cprs: " + "😀".repeat(1000) + "…");
    assertThat(ErrorLines.line("x".repeat(1000))).hasSize(1006);
  }
}
