package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.util.Utils;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.SystemDefaults;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HuggingFaceTokenizerProviderTest {
  private final HuggingFaceTokenizerProvider provider = new HuggingFaceTokenizerProvider();

  @TempDir Path directory;

  @BeforeEach
  void giveItAConfig() throws IOException {
    Files.writeString(directory.resolve("config.json"), "{}");
  }

  @Test
  void theServiceLoaderFindsIt() {
    assertThat(ServiceLoader.load(TokenizerProvider.class))
        .hasAtLeastOneElementOfType(HuggingFaceTokenizerProvider.class);
  }

  @Test
  void aModelWithoutTheFileIsNotItsOwn() {
    assertThat(provider.load(ModelFiles.directory(directory))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "not json",
        "{}",
        "{\"model\": null}",
        "{\"model\": {\"vocab\": {}}}",
        "{\"model\": {\"vocab\": [[\"a\", 0.5]]}}",
        "{\"model\": {\"vocab\": {\"a\": \"zero\"}}}",
        "{\"model\": {\"vocab\": {\"a\": 1.5}}}",
        "{\"model\": {\"vocab\": {\"a\": null}}}",
        "{\"model\": {\"vocab\": {\"a\": -1}}}",
        "{\"model\": {\"vocab\": {\"a\": 4294967296}}}",
        "{\"model\": {\"vocab\": {\"a\": 1e99999999999}}}",
        "{\"model\": {\"vocab\": {\"a\": 0}}, \"normalizer\": {\"type\": \"NFC\"}, \"pre_tokenizer\": {\"pretokenizers\": [{\"type\": \"Split\", \"pattern\": {}}, {}]}}",
        "{\"model\": {\"vocab\": {\"a\": 0}}, \"added_tokens\": [7]}",
        "{\"model\": {\"vocab\": {\"a\": 0}}, \"added_tokens\": [{\"id\": 1}]}",
        "{\"model\": {\"vocab\": {\"a\": 0}}, \"added_tokens\": [{\"content\": \"x\"}]}",
        "{\"model\": {\"type\": \"Unheard\", \"vocab\": {\"a\": 0}}}",
        "{\"model\": {\"type\": \"BPE\", \"vocab\": {\"a\": 0}, \"merges\": [[\"b\", \"c\"]]}}",
        "{\"pre_tokenizer\": 7, \"model\": {\"type\": \"BPE\", \"vocab\": {\"a\": 0}, \"merges\": []}}",
        "{\"pre_tokenizer\": {\"type\": []}, \"model\": {\"vocab\": {\"a\": 0}}}",
      })
  void aBrokenFileIsRefusedByName(String json) throws IOException {
    Files.writeString(directory.resolve("tokenizer.json"), json);
    assertThatThrownBy(() -> provider.load(ModelFiles.directory(directory)))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("tokenizer.json")
        .hasMessageContaining(directory.toString());
  }

  @Test
  void truncationPaddingAndAddedSpecialTokensAreOff() throws IOException {
    JsonObject json = minilm();
    json.add(
        "truncation",
        JsonParser.parseString(
            "{'direction':'Right','max_length':8,'strategy':'LongestFirst','stride':0}"));
    json.add(
        "padding",
        JsonParser.parseString(
            "{'strategy':{'Fixed':16},'direction':'Right','pad_to_multiple_of':null,'pad_id':0,'pad_type_id':0,'pad_token':'[PAD]'}"));
    json.add(
        "post_processor",
        JsonParser.parseString(
            "{'type':'TemplateProcessing','single':[{'SpecialToken':{'id':'[MASK]','type_id':0}},{'Sequence':{'id':'A','type_id':0}}],'pair':[{'Sequence':{'id':'A','type_id':0}},{'Sequence':{'id':'B','type_id':1}}],'special_tokens':{'[MASK]':{'id':'[MASK]','ids':[103],'tokens':['[MASK]']}}}"));
    String text = "word ".repeat(1_000);
    try (Tokenizer changed = load(json);
        Tokenizer original = TestTokenizers.open("minilm")) {
      for (String one : new String[] {text, "two words"}) {
        TokenIds expected = original.encode(one).ids();
        assertThat(changed.encode(one).ids()).isEqualTo(expected);
      }
      assertThat(original.encode(text).size()).isEqualTo(1_000);
    }
  }

  @Test
  void specialTokensAreFoundInTheVocabularyToo() throws IOException {
    JsonObject json = minilm();
    json.add("added_tokens", new JsonArray());
    try (Tokenizer tokenizer = load(json)) {
      assertThat(tokenizer.specialTokenId("<|im_start|>")).isEqualTo(101);
      assertThatThrownBy(() -> tokenizer.specialTokenId("the"))
          .isInstanceOf(ModelLoadException.class)
          .hasMessageContaining("<|im_end|>");
    }
  }

  @Test
  void theProvenRulesAreForTheTokenizersThatTheyWereProvenFor() throws IOException {
    assertThat(CutRule.of(json("minilm"))).isEqualTo(CutRule.BERT);
    assertThat(CutRule.of(json("hybrid-mini"))).isEqualTo(CutRule.QWEN2);

    JsonObject otherNormalizer = json("hybrid-mini");
    otherNormalizer.add("normalizer", JsonParser.parseString("{'type':'NFKC'}"));
    assertThat(CutRule.of(otherNormalizer)).isEqualTo(CutRule.LINES);

    JsonObject joinedHan = json("minilm");
    joinedHan.getAsJsonObject("normalizer").addProperty("handle_chinese_chars", false);
    assertThat(CutRule.of(joinedHan)).isEqualTo(CutRule.LINES);

    JsonObject bare = new JsonObject();
    assertThat(CutRule.of(bare)).isEqualTo(CutRule.LINES);

    String metaspace = "{'type':'Metaspace','prepend_scheme':'always','split':true}";
    JsonObject sentencePiece = new JsonObject();
    sentencePiece.add("normalizer", JsonParser.parseString("{'type':'Precompiled'}"));
    sentencePiece.add("pre_tokenizer", JsonParser.parseString(metaspace));
    assertThat(CutRule.of(sentencePiece)).isEqualTo(CutRule.METASPACE);
    String older = "{'type':'Metaspace','replacement':'_','add_prefix_space':true}";
    sentencePiece.add("pre_tokenizer", JsonParser.parseString(older));
    assertThat(CutRule.of(sentencePiece)).isEqualTo(CutRule.METASPACE);
    sentencePiece.add("pre_tokenizer", JsonParser.parseString(older.replace("true", "false")));
    assertThat(CutRule.of(sentencePiece)).isEqualTo(CutRule.LINES);
    sentencePiece.add(
        "pre_tokenizer", JsonParser.parseString(metaspace.replace("always", "never")));
    assertThat(CutRule.of(sentencePiece)).isEqualTo(CutRule.LINES);
    sentencePiece.add("pre_tokenizer", JsonParser.parseString(metaspace));
    sentencePiece.add("normalizer", JsonParser.parseString("{'type':'NFKC'}"));
    assertThat(CutRule.of(sentencePiece)).isEqualTo(CutRule.LINES);
  }

  /** Unigram would find a special piece in any text, and its score is the best. */
  @Test
  void aUnigramVocabularyHasNoSpecialTokenInAText() throws IOException {
    JsonObject json =
        JsonParser.parseString(
                """
                {"version": "1.0", "normalizer": null, "pre_tokenizer": null, "decoder": null,
                 "added_tokens": [
                   {"id": 1, "content": "</s>", "special": true, "lstrip": true},
                   {"id": 7, "content": "  ", "special": false, "normalized": true,
                    "lstrip": false, "rstrip": false, "single_word": false}],
                 "post_processor": {"type": "RobertaProcessing", "cls": ["<s>", 9],
                   "sep": ["</s>", 1], "trim_offsets": false, "add_prefix_space": false},
                 "model": {"type": "Unigram", "unk_id": 0, "byte_fallback": false, "vocab": [
                   ["<unk>", 0], ["</s>", 0], ["a", -1], ["<", -3], ["/", -3], ["s", -3],
                   [">", -3], ["  ", -9], [" ", -2]]}}
                """)
            .getAsJsonObject();
    try (Tokenizer tokenizer = load(json)) {
      assertThat(tokenizer.vocabularySize()).isEqualTo(9);
      assertThat(tokenizer.encode("a</s>").ids()).isEqualTo(TokenIds.of(2, 3, 4, 5, 6));
      assertThat(tokenizer.encode("a  a").ids()).isEqualTo(TokenIds.of(2, 7, 2));
      TextTemplate template = tokenizer.template().orElseThrow();
      assertThat(template.betweenPair()).isEqualTo(TokenIds.of(1, 1));
      assertThat(template.beforeText()).isEqualTo(TokenIds.of(9));
    }
  }

  @Test
  void aPointerOfGitLfsIsCalledByItsName() throws IOException {
    Files.writeString(
        directory.resolve("tokenizer.json"), "version https://git-lfs.github.com/spec/v1\n");
    assertThatThrownBy(() -> provider.load(ModelFiles.directory(directory)))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("tokenizer.json")
        .hasMessageContaining("pointer of Git LFS");
  }

  @Test
  void djlIsKeptOfflineUnlessTheUserSaidOtherwise() {
    TestTokenizers.open("minilm").close();
    assertThat(Utils.isOfflineMode()).isTrue();
    assertThat(Utils.getEnvOrSystemProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    String before = System.getProperty("ai.djl.offline");
    try {
      System.setProperty("ai.djl.offline", "false");
      SystemDefaults.keepDjlOffline();
      assertThat(System.getProperty("ai.djl.offline")).isEqualTo("false");
    } finally {
      if (before == null) {
        System.clearProperty("ai.djl.offline");
      } else {
        System.setProperty("ai.djl.offline", before);
      }
    }
  }

  @Test
  void aMissingNativeLibrarySaysWhatToDo() throws IOException, InterruptedException {
    // In a JVM of its own: a native library is looked for once.
    Path output = directory.resolve("output.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-DRUST_LIBRARY_PATH=" + directory.resolve("nowhere"),
                "-cp",
                System.getProperty("java.class.path"),
                LoadTwice.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(output))
        .contains("first: ModelLoadException", "second: ModelLoadException")
        .contains("RUST_LIBRARY_PATH", "nowhere");
  }

  /** Loads a tokenizer twice, and prints how each went. */
  static final class LoadTwice {
    private LoadTwice() {}

    public static void main(String[] args) {
      for (String time : new String[] {"first", "second"}) {
        try {
          TestTokenizers.open("minilm").close();
          System.out.println(time + ": loaded");
        } catch (ModelLoadException e) {
          System.out.println(time + ": ModelLoadException " + e.getMessage());
        }
      }
    }
  }

  private Tokenizer load(JsonObject json) throws IOException {
    Files.writeString(directory.resolve("tokenizer.json"), json.toString());
    return provider.load(ModelFiles.directory(directory)).orElseThrow();
  }

  private static JsonObject minilm() throws IOException {
    return json("minilm");
  }

  private static JsonObject json(String model) throws IOException {
    try (InputStream in = ModelFiles.embedded(model).open("tokenizer.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonParser.parseString(text).getAsJsonObject();
    }
  }
}
