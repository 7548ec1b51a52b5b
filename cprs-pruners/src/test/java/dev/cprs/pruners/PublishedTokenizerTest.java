package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishedTokenizerTest {
  @TempDir private Path directory;

  private PublishedTokenizer tokenizer;

  @BeforeEach
  void load() throws IOException {
    write(
        """
        {"added_tokens": [
           {"id": 200, "content": "<mask>", "special": true, "normalized": false, "lstrip": true},
           {"id": 201, "content": "[A]", "special": true, "normalized": false, "rstrip": true},
           {"id": 202, "content": "  ", "special": false, "normalized": true},
           {"id": 203, "content": "   ", "special": false, "normalized": true}],
         "decoder": {"type": "Sequence"},
         "post_processor": {"type": "TemplateProcessing",
           "pair": [{"SpecialToken": {"id": "<m>"}}, {"Sequence": {"id": "A"}},
                    {"SpecialToken": {"id": "<m>"}}, {"SpecialToken": {"id": "[A]"}},
                    {"Sequence": {"id": "B"}}],
           "special_tokens": {"<m>": {"ids": [200]}, "[A]": {"ids": [201]}}},
         "model": {"type": "WordPiece", "unk_token": "a", "vocab": {"a": 97, "b": 98}}}
        """);
    tokenizer =
        new PublishedTokenizer(
            new Letters(), Vocabulary.read(ModelFiles.directory(directory)), List.of("[N0]"));
  }

  @Test
  void findsAddedTokensInATextAndTheirWhiteSpace() {
    assertThat(ids("a <mask>b[A]  b")).containsExactly('a', 200, 'b', 201, 'b');
    TokenizedText tokens = tokenizer.encode("a <mask>b");
    assertThat(tokens.start(1)).isEqualTo(1);
    assertThat(tokens.end(1)).isEqualTo(8);
  }

  @Test
  void takesTheLongestAndTheNormalizedAfterTheOthers() {
    assertThat(ids("a   b  a b")).containsExactly('a', 203, 'b', 202, 'a', ' ', 'b');
    assertThat(ids("a   <mask>")).containsExactly('a', 200);
  }

  @Test
  void countsForcedTokensAfterTheVocabulary() {
    assertThat(ids("a[N0]")).containsExactly('a', 204);
    assertThat(tokenizer.token(204)).isEqualTo("[N0]");
    assertThat(tokenizer.decode(TokenIds.of('a', 204, 202, 'b', 200))).isEqualTo("a  b");
  }

  @Test
  void readsHowTextsAreJoined() {
    Vocabulary.PairTemplate pair = tokenizer.vocabulary().pair();
    assertThat(pair.before()).isEqualTo(TokenIds.of(200));
    assertThat(pair.between()).isEqualTo(TokenIds.of(200, 201));
    assertThat(pair.after()).isEqualTo(TokenIds.empty());
  }

  @Test
  void findsIdsOfTokens() {
    assertThat(tokenizer.vocabulary().idOrUnknown("b")).isEqualTo(98);
    assertThat(tokenizer.vocabulary().idOrUnknown("zz")).isEqualTo(97);
    assertThat(tokenizer.vocabulary().token(50)).isEmpty();
  }

  @Test
  void saysWhatAFileLacks() throws IOException {
    write("{\"model\": {\"vocab\": {\"a\": 0}}}");
    Vocabulary vocabulary = Vocabulary.read(ModelFiles.directory(directory));
    assertThatThrownBy(vocabulary::pair)
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("post_processor");
    assertThatThrownBy(() -> vocabulary.idOrUnknown("[CLS]"))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("[CLS]");
    write("{}");
    assertThatThrownBy(() -> Vocabulary.read(ModelFiles.directory(directory)))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("no vocabulary");
    write("[1,");
    assertThatThrownBy(() -> Vocabulary.read(ModelFiles.directory(directory)))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("tokenizer.json");
  }

  private void write(String json) throws IOException {
    Files.writeString(directory.resolve("config.json"), "{}");
    Files.writeString(directory.resolve("tokenizer.json"), json);
  }

  private int[] ids(String text) {
    return tokenizer.encode(text).ids().toArray();
  }

  /** A token for each character. */
  private static final class Letters implements Tokenizer {
    @Override
    public TokenizedText encode(String text) {
      TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
      for (int i = 0; i < text.length(); i++) {
        tokens.add(text.charAt(i), i, i + 1);
      }
      return tokens.build();
    }

    @Override
    public int specialTokenId(String token) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int vocabularySize() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
