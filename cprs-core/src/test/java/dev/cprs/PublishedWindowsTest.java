package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.WindowPlan.Window;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedWindowsTest {
  private static WindowPlan plan(String text, int contextTokens) {
    return WindowStrategy.published().plan(text, new CharacterTokenizer(), contextTokens);
  }

  /** The text of each window, from its first token to the next window's. */
  private static List<String> windows(String text, int contextTokens) {
    WindowPlan plan = plan(text, contextTokens);
    TokenizedText tokens = plan.tokens();
    List<String> windows = new ArrayList<>();
    for (Window window : plan.windows()) {
      int end = window.to() < tokens.size() ? tokens.start(window.to()) : text.length();
      windows.add(text.substring(tokens.start(window.from()), end));
    }
    return windows;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = PublishedWindows.sentenceEnd(text, i);
      sentences.add(text.substring(i, end));
      i = end;
    }
    return sentences;
  }

  @Test
  void textWithoutChineseIsCutByTokens() {
    assertThat(windows("One. Two. Three", 6)).containsExactly("One. T", "wo. Th", "ree");
    // These are neither below U+4E00 nor above U+9FFF, but beside the range.
    assertThat(windows("ab\u4dff.\ua000d", 3)).containsExactly("ab\u4dff", ".\ua000d");
    assertThat(windows("", 6)).isEmpty();
  }

  @Test
  void textWithChineseIsPackedBySentences() {
    assertThat(windows("一二。三四。五。六七八。", 7)).containsExactly("一二。三四。", "五。六七八。");
    assertThat(windows("\u4e00. b. c. ", 6)).containsExactly("\u4e00. b. ", "c. ");
    assertThat(windows("\u9fff. b. c. ", 5)).containsExactly("\u9fff. ", "b. ", "c. ");
  }

  @Test
  void aSentenceLongerThanAWindowIsCutByTokens() {
    assertThat(windows("一。二三四五六七八。九。", 4)).containsExactly("一。", "二三四五", "六七八。", "九。");
  }

  @Test
  void windowsOfTokensHeedNoSentences() {
    WindowPlan plan = WindowStrategy.tokens().plan("一二。三四。五。", new CharacterTokenizer(), 4);
    assertThat(plan.windows()).containsExactly(new Window(0, 4), new Window(4, 8));
  }

  @Test
  void packedSentencesAreEncodedAsOneText() {
    Tokenizer pairs = new PairTokenizer();
    // By itself each sentence is two tokens, side by side they are three.
    WindowPlan packed = WindowStrategy.published().plan("一二。三四。", pairs, 4);
    assertThat(packed.windows()).containsExactly(new Window(0, 3));
    // What counts for packing is the sum.
    WindowPlan apart = WindowStrategy.published().plan("一二。三四。", pairs, 3);
    assertThat(apart.windows()).containsExactly(new Window(0, 2), new Window(2, 4));
    assertThat(apart.tokens().start(2)).isEqualTo(3);
  }

  /** A token for every two characters of a text, and one for a last odd one. */
  private static final class PairTokenizer extends ToyTokenizer {
    @Override
    public TokenizedText encode(String text) {
      TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
      for (int i = 0; i < text.length(); i += 2) {
        tokens.add(16, i, Math.min(text.length(), i + 2));
      }
      return tokens.build();
    }
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "一😀。二😀。三😀。";
    TokenizedText tokens = plan(text, 3).tokens();
    TokenizedText whole = new CharacterTokenizer().encode(text);
    assertThat(tokens.ids()).isEqualTo(whole.ids());
    for (int token = 0; token < whole.size(); token++) {
      assertThat(tokens.start(token)).isEqualTo(whole.start(token));
      assertThat(tokens.end(token)).isEqualTo(whole.end(token));
    }
  }

  @Test
  void sentencesEndAtTheNearestMark() {
    assertThat(sentences("a.b\nc。d！”e？f|g”h"))
        .containsExactly("a.", "b\n", "c。", "d！”", "e？", "f|", "g”", "h");
    assertThat(sentences("“好。”她说。”！？”")).containsExactly("“好。”", "她说。”", "！", "？”");
    assertThat(sentences("a. \n b.\t c")).containsExactly("a. \n ", "b.", "\t c");
  }
}
