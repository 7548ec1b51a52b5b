package dev.cprs.pruners;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The tokenizer of a reference folder without its added tokens, on DJL's. Like the library's own,
 * which reads no Unigram vocabulary yet.
 */
final class FolderTokenizer implements Tokenizer {
  static {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
  }

  private final HuggingFaceTokenizer tokenizer;

  FolderTokenizer(Path folder) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      ObjectNode json = (ObjectNode) mapper.readTree(folder.resolve("tokenizer.json").toFile());
      json.putArray("added_tokens");
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(mapper.writeValueAsBytes(json)),
              Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public TokenizedText encode(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    TokenizedText.Builder tokens = new TokenizedText.Builder(ids.length);
    for (int i = 0; i < ids.length; i++) {
      tokens.add(
          Math.toIntExact(ids[i]),
          text.offsetByCodePoints(0, spans[i].getStart()),
          text.offsetByCodePoints(0, spans[i].getEnd()));
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
  public void close() {
    tokenizer.close();
  }
}
