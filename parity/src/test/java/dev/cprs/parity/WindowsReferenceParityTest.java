package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.PrefixAccess;
import dev.cprs.WindowPlan;
import dev.cprs.WindowStrategy;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the published code cuts texts into windows, with the Qwen2.5 tokenizer. */
class WindowsReferenceParityTest {
  private record Cut(String text, int tokens, int start, int end) {}

  @Test
  void windowsAreThoseOfThePublishedCode(@TempDir Path directory) throws IOException {
    List<JsonNode> cases = ReferenceCases.cases("windows.json");
    try (Tokenizer tokenizer = qwen(directory)) {
      for (int i = 0; i < cases.size(); i++) {
        check(tokenizer, cases.get(i), "windows.json, case " + i);
      }
    }
  }

  private static void check(Tokenizer tokenizer, JsonNode example, String name) {
    int prefix =
        PrefixAccess.prefix(
                tokenizer, example.get("control_prompt").asText(), example.get("query").asText())
            .size();
    assertThat(prefix).as(name + ", prefix").isEqualTo(example.get("prefix_tokens").asInt());
    String text = example.get("context").asText();
    int contextTokens = example.get("window_tokens").asInt() - prefix;
    WindowPlan plan = WindowStrategy.published().plan(text, tokenizer, contextTokens);
    List<Cut> actual = new ArrayList<>();
    for (WindowPlan.Window window : plan.windows()) {
      int start = characterStart(text, plan.tokens(), window.from());
      int end = characterStart(text, plan.tokens(), window.to());
      actual.add(
          new Cut(
              text.substring(start, end),
              window.to() - window.from(),
              text.codePointCount(0, start),
              text.codePointCount(0, end)));
    }
    List<Cut> expected = new ArrayList<>();
    for (JsonNode window : example.get("windows")) {
      expected.add(
          new Cut(
              window.get("text").asText(),
              window.get("tokens").asInt(),
              window.get("start").asInt(),
              window.get("end").asInt()));
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }

  private static int characterStart(String text, TokenizedText tokens, int token) {
    return token < tokens.size() ? tokens.start(token) : text.length();
  }

  private static Tokenizer qwen(Path directory) throws IOException {
    Path packed = ReferenceCases.resource("qwen2.5-tokenizer.json.gz");
    try (InputStream json = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(json, directory.resolve("tokenizer.json"));
    }
    Files.writeString(directory.resolve("config.json"), "{\"model_type\": \"qwen2\"}");
    return Providers.tokenizer(ModelFiles.directory(directory));
  }
}
