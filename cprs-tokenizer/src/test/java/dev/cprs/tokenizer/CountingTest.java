package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts count for budgets, in the tokens of the embedded models. */
final class CountingTest {
  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void everyTokenOfProseCountsOne(String model) throws IOException {
    String prose = resource("/prose.txt");
    TokenizedText tokens = encode(model, prose);
    assertThat(tokens.size()).isGreaterThan(400);
    assertThat(tokens.count()).isEqualTo(tokens.size());
    assertThat(tokens.count(0, prose.length())).isEqualTo(tokens.size());
    Random random = new Random(25);
    for (int round = 0; round < 100; round++) {
      int start = random.nextInt(prose.length());
      int end = start + random.nextInt(prose.length() - start);
      assertThat(tokens.count(start, end)).isEqualTo(overlapping(tokens, start, end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void aDumpInWordsOf16000DigitsCounts5000AWord(String model) throws IOException {
    String text = resource("/hex_words.txt");
    int words = text.split("dump: ", -1).length - 1;
    assertThat(words).isEqualTo(2);
    assertThat(encode(model, text).count()).isBetween(words * 5_000, words * 9_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void aWordOf40000DigitsCountsMoreThan10000(String model) {
    String word = "deadbeef".repeat(5_000);
    assertThat(encode(model, "dump: " + word + "\nThe mill burned.").count())
        .isBetween(10_001, 25_000);
  }

  @Test
  void chineseCountsAboutItsCharacters() {
    String text =
        "\u73b0\u5728\u6211\u4eec\u6765\u8ba8\u8bba\u4e00\u4e0b\u8fd9\u4e2a\u5408\u540c\u7684\u7b7e\u7f72\u65e5\u671f\uff0c"
            + "\u7532\u65b9\u5e94\u5f53\u5728\u4e09\u5341\u65e5\u5185\u652f\u4ed8\u5168\u90e8\u6b3e\u9879\u3002";
    TokenizedText tokens = encode("minilm", text.repeat(20));
    assertThat(tokens.count()).isEqualTo(tokens.size()).isEqualTo(text.length() * 20);
  }

  @Test
  void scriptsThatTheVocabularyLacksCountByTheirCharacters() {
    // Burmese, Ethiopic, Khmer: a word is one unknown token, without the vowel signs at its end.
    for (String word :
        new String[] {
          "\u1005\u102c\u1001\u103b\u102f\u1015\u103a\u1000\u102d\u102f",
          "\u1260\u130d\u1295\u1266\u1275",
          "\u1780\u17b7\u1785\u17d2\u1785\u179f\u1793\u17d2\u1799\u17b6"
        }) {
      TokenizedText tokens = encode("minilm", (word + " ").repeat(50));
      assertThat(tokens.size()).isEqualTo(50);
      assertThat(tokens.isUnknown(0)).isTrue();
      assertThat(tokens.count()).isBetween(word.length() * 50 / 3, word.length() * 50);
    }
  }

  @Test
  void onlyWordPieceHasAnUnknownToken() {
    assertThat(encode("minilm", "a").unknownId()).hasValue(100);
    assertThat(encode("hybrid-mini", "a").unknownId()).isEmpty();
  }

  private static int overlapping(TokenizedText tokens, int start, int end) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) < end && tokens.end(i) > start) {
        count++;
      }
    }
    return count;
  }

  private static TokenizedText encode(String model, String text) {
    try (DjlTokenizer tokenizer = TestTokenizers.open(model)) {
      return tokenizer.encode(text);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CountingTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
