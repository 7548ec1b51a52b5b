package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cprs.CompressionCancelledException;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.Checkpoint;
import dev.cprs.spi.TokenizedText;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code tokenizer.json} of a stranger's is refused by the field that could do harm. */
class HostileTokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "pre_tokenizer #"
            + " {'type':'Split','pattern':{'Regex':'(a|aa)+$|(.*a){12}b'},'behavior':'Isolated','invert':false}"
            + " # pre_tokenizer.pattern.Regex",
        "pre_tokenizer #"
            + " {'type':'Sequence','pretokenizers':[{'type':'Whitespace'},{'type':'Split','pattern':{'Regex':'(a+)+'},'behavior':'Isolated','invert':false}]}"
            + " # pre_tokenizer.pretokenizers[1].pattern.Regex",
        "normalizer # {'type':'Replace','pattern':{'Regex':'(a*)*b'},'content':''} #"
            + " normalizer.pattern.Regex",
        "normalizer #"
            + " {'type':'Replace','pattern':{'String':'a'},'content':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'}"
            + " # normalizer.content",
        "normalizer #"
            + " {'type':'Sequence','normalizers':[{'type':'Replace','pattern':{'String':'a'},'content':'aaaaaaaaa'},{'type':'Replace','pattern':{'String':'a'},'content':'aaaaaaaaa'}]}"
            + " # normalizer.normalizers[1].content",
        "normalizer # {'type':'Precompiled','precompiled_charsmap':'AAAA'} #"
            + " normalizer.precompiled_charsmap",
        "normalizer # {'type':'Precompiled','precompiled_charsmap':''} #"
            + " normalizer.precompiled_charsmap",
        "normalizer # {'type':'Precompiled'} # normalizer.precompiled_charsmap",
        "normalizer # {'type':'Prepend','prepend':''} # normalizer.prepend",
        "normalizer # {'type':'Precompiled','precompiled_charsmap':'!'} #"
            + " normalizer.precompiled_charsmap",
        "normalizer # {'type':'Unheard'} # normalizer.type",
        "normalizer # 7 # normalizer",
        "pre_tokenizer # {'type':'FixedLength','length':0} # pre_tokenizer.type",
        "pre_tokenizer # {'type':'Sequence'} # pre_tokenizer.pretokenizers",
        "pre_tokenizer #"
            + " {'type':'Sequence','pretokenizers':[{'type':'Sequence','pretokenizers':[{'type':'Sequence','pretokenizers':[{'type':'Sequence','pretokenizers':[{'type':'Sequence','pretokenizers':[{'type':'Sequence','pretokenizers':[{'type':'Digits'}]}]}]}]}]}]}"
            + " # inside each other",
        "model # {'type':'WordPiece','vocab':{'a':0},'max_input_chars_per_word':1000000000} #"
            + " model.max_input_chars_per_word",
        "model # {'type':'BPE','vocab':{'a':0},'merges':[],'dropout':0.5} # model.dropout",
        "model # {'type':'BPE','vocab':{'a':0,'b':1,'ab':2},'merges':['a"
            + " b'],'continuing_subword_prefix':'@@@@@@'} # model.merges[0]",
      })
  void theFieldIsNamed(String part, String json, String named) {
    JsonObject tokenizer = tokenizer();
    tokenizer.add(part.strip(), JsonParser.parseString(json));
    assertThatThrownBy(() -> TokenizerJson.parse(tokenizer.toString(), "tokenizer.json of x"))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageStartingWith("The tokenizer.json of x is not a tokenizer that can be used: ")
        .hasMessageContaining(named.strip())
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
        "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r"
            + "\\n"
            + "]*|\\s*[\\r"
            + "\\n"
            + "]+|\\s+(?!\\S)|\\s+",
        "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r"
            + "\\n"
            + "]*|\\s*[\\r"
            + "\\n"
            + "]+|\\s+(?!\\S)|\\s+",
        "[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}|"
            + " ?[^\\s\\p{L}\\p{N}]+[\\r"
            + "\\n"
            + "/]*|\\s*[\\r"
            + "\\n"
            + "]+|\\s+(?!\\S)|\\s+",
        "[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+|[^\\r"
            + "\\n"
            + "\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*|\\p{N}|"
            + " ?[^\\s\\p{L}\\p{N}]+[\\r"
            + "\\n"
            + "/]*|\\s*[\\r"
            + "\\n"
            + "]+|\\s+(?!\\S)|\\s+",
        " {2,}",
      })
  void publishedPatternsMeetTextsOfFullLength(String pattern) {
    JsonObject json = tokenizer();
    json.add("pre_tokenizer", split(pattern));
    TokenizerJson read = TokenizerJson.parse(json.toString(), "test");
    assertThat(read.longestText()).isEqualTo(TextPieces.MAX_UNITS);
    try (DjlTokenizer tokenizer = open(read)) {
      for (String hostile :
          new String[] {"a", " ", "\n ", "'", "1", "\u3000", "A", "-", "\u4e00"}) {
        String text = hostile.repeat(TextPieces.MAX_UNITS / hostile.length()) + "!";
        assertThat(tokenizer.encode(text).size()).isPositive();
      }
    }
  }

  /**
   * The count of ways is tried here, and no stranger's pattern at the load: what is taken is
   * matched in seconds against texts that make it go back.
   */
  @Test
  void whatIsTakenIsMatchedInTime() {
    Random random = new Random(29);
    int taken = 0;
    for (int i = 0; i < 200; i++) {
      JsonObject json = tokenizer();
      json.add("pre_tokenizer", split(expression(random, 0)));
      TokenizerJson read;
      try {
        read = TokenizerJson.parse(json.toString(), "test");
      } catch (ModelLoadException e) {
        continue;
      }
      taken++;
      try (DjlTokenizer tokenizer = open(read)) {
        for (String part : new String[] {"a", "ab", "a ", " ", "aab"}) {
          String text = part.repeat(read.longestText() / part.length() - 1) + "!";
          assertThat(CompletableFuture.supplyAsync(() -> tokenizer.encode(text)))
              .as(json.get("pre_tokenizer").toString())
              .succeedsWithin(300, TimeUnit.SECONDS);
        }
      }
    }
    assertThat(taken).isBetween(20, 195);
  }

  /** An expression, most of which go back. */
  private static String expression(Random random, int depth) {
    StringBuilder expression = new StringBuilder();
    for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
      String[] plain = {"a", "b", "[ab]", ".", "\\s", "\\p{L}", "[^b]", "!"};
      expression.append(
          depth < 2 && random.nextInt(4) == 0
              ? "(?:" + expression(random, depth + 1) + ")"
              : plain[random.nextInt(plain.length)]);
      String[] often = {"", "", "", "*", "+", "?", "{1,3}", "{2}"};
      expression.append(often[random.nextInt(often.length)]);
    }
    return random.nextInt(4) == 0
        ? expression + "|" + expression(random, depth + 1)
        : expression.toString();
  }

  private static JsonObject split(String pattern) {
    JsonObject split = new JsonObject();
    split.addProperty("type", "Split");
    split.addProperty("behavior", "Isolated");
    split.addProperty("invert", false);
    JsonObject regex = new JsonObject();
    regex.addProperty("Regex", pattern);
    split.add("pattern", regex);
    return split;
  }

  /** The steps of XLM-R and of ModernBERT, beside those of the embedded models. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'normalizer':{'type':'Sequence','normalizers':[{'type':'Precompiled','precompiled_charsmap':'TABLE'},{'type':'Replace','pattern':{'Regex':'"
            + " {2,}'},'content':'"
            + " '}]},'pre_tokenizer':{'type':'Sequence','pretokenizers':[{'type':'WhitespaceSplit'},{'type':'Metaspace','replacement':'_','prepend_scheme':'always','split':true}]}}",
        "{'normalizer':{'type':'NFC'},'pre_tokenizer':{'type':'ByteLevel','add_prefix_space':false,'trim_offsets':true,'use_regex':true},'post_processor':{'type':'Sequence','processors':[{'type':'ByteLevel','add_prefix_space':true,'trim_offsets':true,'use_regex':true},{'type':'TemplateProcessing','single':[{'Sequence':{'id':'A','type_id':0}}],'pair':[{'Sequence':{'id':'A','type_id':0}},{'Sequence':{'id':'B','type_id':1}}],'special_tokens':{}}]}}",
        "{'normalizer':null,'pre_tokenizer':{'type':'Whitespace'},'post_processor':{'type':'RobertaProcessing','sep':['</s>',2],'cls':['<s>',0],'trim_offsets':true,'add_prefix_space':false}}",
      })
  void publishedStepsAreTaken(String steps) {
    JsonObject json = tokenizer();
    JsonParser.parseString(steps.replace("TABLE", CharsmapTest.base64()))
        .getAsJsonObject()
        .asMap()
        .forEach(json::add);
    try (DjlTokenizer tokenizer = open(TokenizerJson.parse(json.toString(), "test"))) {
      assertThat(tokenizer.encode("a  a").size()).isPositive();
    }
  }

  @Test
  void aPatternThatGoesBackMeetsShortPiecesThatEndAtWhiteSpace() {
    JsonObject json = tokenizer();
    json.add(
        "pre_tokenizer",
        JsonParser.parseString(
            "{'type':'Split','pattern':{'Regex':'[a-z]+[0-9]*'},'behavior':'Isolated','invert':false}"));
    TokenizerJson read = TokenizerJson.parse(json.toString(), "test");
    assertThat(read.longestText()).isLessThan(TextPieces.MAX_UNITS);
    String text = "a aa ".repeat(1_000);
    TextPieces pieces = new TextPieces(text, CutRule.LINES, read.longestText());
    for (int from = 0; from < text.length(); from = pieces.end(from)) {
      assertThat(pieces.end(from) - from).isBetween(1, read.longestText());
      assertThat(from == 0 || text.charAt(from) == ' ').isTrue();
    }
    try (DjlTokenizer tokenizer = open(read)) {
      assertThat(tokenizer.encode(text).size()).isPositive();
    }
  }

  @Test
  void wideSpacesAreCutWithoutATokenMore() {
    try (DjlTokenizer tokenizer = TestTokenizers.open("minilm")) {
      String text = "mill\u3000burned ".repeat(10) + "\u3000".repeat(262_145) + "mill";
      TokenizedText tokens = tokenizer.encode(text);
      assertThat(tokens.size()).isEqualTo(21);
      assertThat(tokens.end(20)).isEqualTo(text.length());
    }
  }

  @Test
  void anInterruptedThreadBeginsNoFurtherPiece() {
    try (DjlTokenizer tokenizer = TestTokenizers.open("minilm")) {
      Thread.currentThread().interrupt();
      String text = "The mill burned. ".repeat(100_000);
      assertThatThrownBy(() -> tokenizer.encode(text))
          .isInstanceOf(CompressionCancelledException.class)
          .hasMessageContaining(String.format(Locale.ROOT, "%,d characters", text.length()));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(tokenizer.encode("The mill").size()).isEqualTo(2);
    }
  }

  /** Between pieces other requests have their turn, and what nobody wants any more ends. */
  @Test
  void aTextThatNobodyWantsIsLeftInItsMiddle() {
    try (DjlTokenizer tokenizer = TestTokenizers.open("minilm")) {
      String text = "The mill burned. ".repeat(100_000);
      AtomicInteger passed = new AtomicInteger();
      Runnable checkpoint =
          () -> {
            if (passed.incrementAndGet() == 3) {
              throw new CompressionCancelledException("That's enough");
            }
          };
      assertThatThrownBy(() -> Checkpoint.working(checkpoint, () -> tokenizer.encode(text)))
          .isInstanceOf(CompressionCancelledException.class)
          .hasMessage("That's enough");
      assertThat(passed).hasValue(3);
      assertThat(Checkpoint.working(checkpoint, () -> tokenizer.encode("The mill")).size())
          .isEqualTo(2);
      assertThat(passed).hasValue(3); // there is nothing between one piece and none
    }
  }

  @Test
  void tokensReadFromNativeMemoryAreThoseThatTheLibraryGives() {
    TestTokenizers.open("minilm").close();
    EncodingReader reader = EncodingReader.get();
    assertThat(reader.readsMemory()).isTrue();
    String json = tokenizer().toString();
    try (NativeTokenizer read = NativeTokenizer.create(json, "test", reader);
        NativeTokenizer got = NativeTokenizer.create(json, "test", EncodingReader.byGetters())) {
      for (String text : new String[] {"", "a", "a b aa", "\ud83d\ude00 a", "a ".repeat(5_000)}) {
        NativeTokens expected = got.encode(text);
        NativeTokens actual = read.encode(text);
        assertThat(actual.ids()).isEqualTo(expected.ids());
        assertThat(actual.starts()).isEqualTo(expected.starts());
        assertThat(actual.ends()).isEqualTo(expected.ends());
      }
    }
  }

  private static DjlTokenizer open(TokenizerJson json) {
    return new DjlTokenizer(NativeTokenizer.create(json.nativeJson(), "test"), json);
  }

  private static JsonObject tokenizer() {
    return JsonParser.parseString(
            "{'normalizer':null,'pre_tokenizer':{'type':'Whitespace'},'model':{'type':'WordPiece','unk_token':'[UNK]','continuing_subword_prefix':'##','max_input_chars_per_word':100,'vocab':{'[UNK]':0,'a':1,'##a':2,'b':3}}}")
        .getAsJsonObject();
  }
}
