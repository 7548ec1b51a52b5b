package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.testkit.TokenizerContractTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** WordPiece, which drops white space and control characters and folds case and accents. */
final class MinilmTokenizerTest extends TokenizerContractTest {
  private static final int UNKNOWN = 100;
  private static final int WINDOW = 512;

  @Override
  protected Tokenizer tokenizer() {
    return TestTokenizers.open("minilm");
  }

  @Test
  void idsAndOffsetsAreThoseOfTheReference() throws IOException {
    JsonArray cases = reference();
    assertThat(cases).hasSize(6);
    try (Tokenizer tokenizer = tokenizer()) {
      for (JsonElement element : cases) {
        JsonObject one = element.getAsJsonObject();
        String context = one.get("context").getAsString();
        TokenizedText tokens = tokenizer.encode(context);
        TokenIds prefix =
            prefix(
                tokenizer, one.get("control_prompt").getAsString(), one.get("query").getAsString());

        JsonArray offsets = one.getAsJsonArray("offsets_code_points");
        assertThat(prefix.size()).isEqualTo(one.get("prefix_tokens").getAsInt());
        // A case holds what fits into one window; of one context that is not the whole.
        if (prefix.size() + offsets.size() < WINDOW) {
          assertThat(tokens.size()).isEqualTo(offsets.size());
        }
        assertThat(prefix.concat(tokens.ids(0, offsets.size())).toArray())
            .isEqualTo(ints(one.get("input_ids")));
        for (int i = 0; i < offsets.size(); i++) {
          int[] expected = ints(offsets.get(i));
          assertThat(tokens.start(i)).isEqualTo(context.offsetByCodePoints(0, expected[0]));
          assertThat(tokens.end(i)).isEqualTo(context.offsetByCodePoints(0, expected[1]));
        }
      }
    }
  }

  @Test
  void caseAccentsAndDroppedCharactersLeadBackToTheText() {
    assertSurfaces("Caf\u00e9, CAFE\u0301!", "Caf\u00e9", ",", "CAFE", "!");
    assertSurfaces("the\u0000 w\u0001orld\u200b ends", "the", "w\u0001orld", "ends");
    assertSurfaces("\ud83d\ude00 \u4e2d\u6587 word", "\ud83d\ude00", "\u4e2d", "\u6587", "word");
  }

  @Test
  void whatTheVocabularyLacksIsUnknownAndKeepsItsPlace() {
    String text = "a \u2603\u2603 " + "x".repeat(101) + " b";
    try (Tokenizer tokenizer = tokenizer()) {
      TokenizedText tokens = tokenizer.encode(text);
      assertThat(TestTokenizers.surfaces(text, tokens))
          .containsExactly("a", "\u2603\u2603", "x".repeat(101), "b");
      assertThat(tokens.id(1)).isEqualTo(UNKNOWN);
      assertThat(tokens.id(2)).isEqualTo(UNKNOWN);
      assertThat(tokenizer.specialTokenId("[UNK]")).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void theVocabularyHasTheSizeOfTheModel() {
    try (Tokenizer tokenizer = tokenizer()) {
      assertThat(tokenizer.vocabularySize()).isEqualTo(30_522);
    }
  }

  private void assertSurfaces(String text, String... expected) {
    try (Tokenizer tokenizer = tokenizer()) {
      assertThat(TestTokenizers.surfaces(text, tokenizer.encode(text))).containsExactly(expected);
    }
  }

  private static TokenIds prefix(Tokenizer tokenizer, String controlPrompt, String query) {
    TokenIds start = TokenIds.of(tokenizer.specialTokenId("<|im_start|>"));
    TokenIds end = TokenIds.of(tokenizer.specialTokenId("<|im_end|>"));
    return start
        .concat(tokenizer.encode("system\n" + controlPrompt).ids())
        .concat(end)
        .concat(tokenizer.encode("\n").ids())
        .concat(start)
        .concat(tokenizer.encode("user\n" + query).ids())
        .concat(end)
        .concat(tokenizer.encode("\n").ids())
        .concat(start)
        .concat(tokenizer.encode("context\n").ids());
  }

  private static JsonArray reference() throws IOException {
    try (InputStream in = MinilmTokenizerTest.class.getResourceAsStream("/minilm-reference.json")) {
      return JsonParser.parseReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .getAsJsonArray();
    }
  }

  private static int[] ints(JsonElement array) {
    return array.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
  }
}
