package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableTextTest {
  /** The tokens of a text without its stars, as parts of the whole text. */
  private static List<String> tokens(String text) {
    List<Integer> noise = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '*') {
        noise.add(i);
        noise.add(i + 1);
      }
    }
    TokenizedText tokens =
        ReadableText.encode(
            new ToyTokenizer(), text, noise.stream().mapToInt(Integer::intValue).toArray());
    List<String> parts = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      String part = text.substring(tokens.start(token), tokens.end(token));
      parts.add(part);
      assertThat(tokens.id(token)).isEqualTo(ToyTokenizer.id(part.replace("*", "")));
    }
    return parts;
  }

  @Test
  void noiseIsNotReadAndOffsetsAreThoseOfTheWholeText() {
    assertThat(tokens("one two")).containsExactly("one", "two");
    assertThat(tokens("*one *two* three")).containsExactly("one", "two", "three");
    assertThat(tokens("o*n**e two")).containsExactly("o*n**e", "two");
    assertThat(tokens("**one**,* **two**")).containsExactly("one", ",", "two");
    assertThat(tokens("***")).isEmpty();
  }

  @Test
  void whatTheVocabularyLacksIsStillKnown() {
    ToyTokenizer unknown =
        new ToyTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            return new TokenizedText.Builder(1)
                .add(7, 0, text.length())
                .unknownId(7)
                .text(text)
                .build();
          }
        };
    String text = "*" + "f".repeat(300);
    TokenizedText tokens = ReadableText.encode(unknown, text, new int[] {0, 1});
    assertThat(tokens.isUnknown(0)).isTrue();
    assertThat(tokens.count(1, text.length())).isEqualTo(100);
  }
}
