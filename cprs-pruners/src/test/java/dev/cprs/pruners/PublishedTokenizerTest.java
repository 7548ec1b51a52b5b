package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Files that are older than templates. */
  @ParameterizedTest
  @CsvSource({
    "opensearch-semantic-highlighter, BertProcessing, [CLS], [SEP]",
    "semantic-highlight-xlm-roberta, RobertaProcessing, <s>, </s>"
  })
  void readsOlderWaysToJoinTexts(String name, String type, String begin, String end)
      throws IOException {
    Path folder = ReferenceFolders.copies().resolve(name);
    ObjectNode json =
        (ObjectNode) new ObjectMapper().readTree(folder.resolve("tokenizer.json").toFile());
    Vocabulary vocabulary = Vocabulary.read(ModelFiles.directory(folder));
    ObjectNode older = json.putObject("post_processor").put("type", type);
    older.putArray("cls").add(begin).add(vocabulary.idOrUnknown(begin));
    older.putArray("sep").add(end).add(vocabulary.idOrUnknown(end));
    older.put("trim_offsets", true).put("add_prefix_space", false);
    write(json.toString());
    try (Tokenizer template = ReferenceFolders.tokenizer(folder);
        Tokenizer marks = ReferenceFolders.tokenizer(directory)) {
      assertThat(new PublishedTokenizer(marks, vocabulary).template())
          .isEqualTo(new PublishedTokenizer(template, vocabulary).template());
    }
  }

  /** However the file says that each word begins with a space, and wherever the text is cut. */
  @ParameterizedTest
  @ValueSource(strings = {"prepend_scheme\": \"always", "add_prefix_space\": true, \"x\": \""})
  void aLongTextHasTheTokensOfItsWords(String spelling) throws IOException {
    Path folder = ReferenceFolders.copies().resolve("llmlingua-2-xlm-roberta-large-meetingbank");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = (ObjectNode) mapper.readTree(folder.resolve("tokenizer.json").toFile());
    json.set(
        "pre_tokenizer",
        mapper.readTree(
            "{\"type\": \"Metaspace\", \"replacement\": \"\u2581\", \"%s\"}".formatted(spelling)));
    write(json.toString());
    String lines = "The keeper wrote\nof the weather, and of 1871.\n".repeat(300);
    try (Tokenizer words = ReferenceFolders.tokenizer(directory)) {
      List<TokenIds> expected = new ArrayList<>();
      for (String word : lines.split("\\s+")) {
        expected.add(words.encode(word).ids());
      }
      TokenIds ids = words.encode(lines.strip()).ids();
      assertThat(lines.length()).isGreaterThan(8_192);
      assertThat(ids).isEqualTo(TokenIds.concat(expected));
    }
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
    assertThatThrownBy(() -> new PublishedTokenizer(new Letters(), vocabulary).template())
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
