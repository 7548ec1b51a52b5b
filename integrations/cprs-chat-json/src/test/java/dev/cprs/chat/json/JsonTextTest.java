package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strings are replaced, and nothing else. */
class JsonTextTest {
  private static String replace(String json, Map<String, String> replacements) {
    Map<JsonPointer, String> compiled =
        replacements.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    e -> JsonPointer.compile(e.getKey()), Map.Entry::getValue));
    return new String(
        JsonText.replace(json.getBytes(StandardCharsets.UTF_8), compiled), StandardCharsets.UTF_8);
  }

  @Test
  void keepsEveryOtherByte() {
    String json =
        "\ufeff \n{ \"a\" : [1.00, -0, 1E+05 , \"\\u00e9\\/\", \"x\\\"y€\" ],\t\"b\":{\"c\":\"\"},\"a/b\":\"q\"}\r\n";
    assertThat(replace(json, Map.of("/a/4", "n\"\\ü\n", "/b/c", "full", "/a~1b", "")))
        .isEqualTo(
            "\ufeff \n{ \"a\" : [1.00, -0, 1E+05 , \"\\u00e9\\/\", \"n\\\"\\\\ü\\n\" ],\t\"b\":{\"c\":\"full\"},\"a/b\":\"\"}\r\n");
    assertThat(replace(json, Map.of("/nowhere", "x", "/a/0", "x", "/b", "x"))).isEqualTo(json);
  }

  @Test
  void theLastOfTwoOfANameCounts() {
    assertThat(replace("{\"a\":\"1\",\"a\":\"2\"}", Map.of("/a", "3")))
        .isEqualTo("{\"a\":\"1\",\"a\":\"3\"}");
  }

  @Test
  void writesWhatUtf8CannotAsAnEscape() throws IOException {
    String text = "half \ud83d and whole 😀";
    String json = replace("{\"a\":\"\"}", Map.of("/a", text));
    JsonNode node = new ObjectMapper().readTree(json);
    assertThat(node.get("a").textValue()).isEqualTo(text);
    assertThat(replace("{\"a\":\"\"}", Map.of("/a", "😀"))).isEqualTo("{\"a\":\"😀\"}");
  }

  @Test
  void replacesLongAndDeepStrings() {
    String json = "[".repeat(3000) + "\"" + "x".repeat(100_000) + "\"" + "]".repeat(3000);
    assertThat(replace(json, Map.of("/0".repeat(3000), "y")))
        .isEqualTo("[".repeat(3000) + "\"y\"" + "]".repeat(3000));
  }

  /** With each string's path compared as a text, it would take hours. */
  @Test
  @Timeout(60)
  void manyStringsUnderLongNamesTakeNoLonger() {
    String many = "\"s\",".repeat(300_000) + "\"s\"";
    String name = "{\"%s\":".formatted("a".repeat(49_000)); // a longer one is refused
    String deep = name.repeat(90) + "[" + many + "]" + "}".repeat(90);
    String json = "{\"a\":%s,\"b\":[%s]}".formatted(deep, many);
    String changed = replace(json, Map.of("/b/300000", "t"));
    assertThat(changed).hasSameSizeAs(json).endsWith("\"t\"]}");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(JsonText.value(bytes, JsonPointer.compile("/b/7")))
        .hasValueSatisfying(value -> assertThat(value).asString().isEqualTo("\"s\""));
  }

  @Test
  void refusesWhatIsNoJsonInUtf8() {
    assertThatThrownBy(() -> replace("{\"a\":", Map.of("/a", "b")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("not JSON");
    assertThatThrownBy(
            () ->
                JsonText.replace(
                    "{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_16BE),
                    Map.of(JsonPointer.compile("/a"), "c")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("UTF-8");
  }
}
