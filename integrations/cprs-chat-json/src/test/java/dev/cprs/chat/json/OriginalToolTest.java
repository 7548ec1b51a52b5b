package dev.cprs.chat.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool that reads originals, offered and called as LLM APIs do it. */
class OriginalToolTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String add(String body, ChatFormat format) {
    return new String(OriginalTool.addTo(body.getBytes(UTF_8), format), UTF_8);
  }

  private static JsonNode parameters() throws IOException {
    return JSON.readTree(OriginalReader.toolParameters());
  }

  @Test
  void eachApiHasItsForm() throws IOException {
    JsonNode parameters = parameters();
    JsonNode chat = OriginalTool.definition(ChatFormat.OPENAI_CHAT_COMPLETIONS);
    assertThat(chat.at("/type").asText()).isEqualTo("function");
    assertThat(chat.at("/function/name").asText()).isEqualTo("cprs_read_original");
    assertThat(chat.at("/function/parameters")).isEqualTo(parameters);
    JsonNode responses = OriginalTool.definition(ChatFormat.OPENAI_RESPONSES);
    assertThat(responses.at("/type").asText()).isEqualTo("function");
    assertThat(responses.at("/name").asText()).isEqualTo("cprs_read_original");
    assertThat(responses.at("/parameters")).isEqualTo(parameters);
    JsonNode anthropic = OriginalTool.definition(ChatFormat.ANTHROPIC_MESSAGES);
    assertThat(anthropic.has("type")).isFalse();
    assertThat(anthropic.at("/name").asText()).isEqualTo("cprs_read_original");
    assertThat(anthropic.at("/input_schema")).isEqualTo(parameters);
  }

  @Test
  void theSchemaNamesWhatIsTaken() throws IOException {
    JsonNode schema = parameters();
    assertThat(schema.at("/type").asText()).isEqualTo("object");
    assertThat(schema.at("/properties").fieldNames())
        .toIterable()
        .containsExactly("id", "lines", "query");
    assertThat(schema.at("/required").toString()).isEqualTo("[\"id\"]");
    for (JsonNode property : schema.at("/properties")) {
      assertThat(property.get("type").asText()).isEqualTo("string");
      assertThat(property.get("description").asText()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void itIsAddedToOthersAndNoOtherByteChanges(ChatFormat format) throws IOException {
    String before = "{ \"x\": {\"tools\":[1]}, \"tools\" : [ {\"name\":\"a\", \"n\":1.0} ";
    String after = ",\n \"é\":\"tools\" }";
    String changed = add(before + "]" + after, format);
    assertThat(changed)
        .startsWith(before + ",{")
        .endsWith("}]" + after)
        .isEqualTo(before + "," + OriginalTool.definition(format) + "]" + after);
    assertThat(JSON.readTree(changed).get("tools")).hasSize(2);
    assertThat(add(changed, format)).isEqualTo(changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"tools\":[]}",
        "{\"tools\":null}",
        "{\"tools\":{\"a\":[1]}}",
        "{\"tools\":[1],\"tools\":2}",
        "{\"x\":{\"tools\":[1]}}",
        "{\"tools\":[{\"function\":{\"name\":\"cprs_read_original\"}}]}"
      })
  void whereThereAreNoToolsNothingChanges(String body) {
    byte[] bytes = body.getBytes(UTF_8);
    assertThat(OriginalTool.addTo(bytes, ChatFormat.OPENAI_RESPONSES)).isSameAs(bytes);
  }

  @Test
  void theLastOfTwoListsCounts() {
    assertThat(add("{\"tools\":[1],\"tools\":[2]}", ChatFormat.ANTHROPIC_MESSAGES))
        .startsWith("{\"tools\":[1],\"tools\":[2,{");
  }

  @Test
  void whatIsNoJsonInUtf8IsRefused() {
    for (byte[] body :
        new byte[][] {"{\"tools\":[1".getBytes(UTF_8), "{\"tools\":[1]}".getBytes(UTF_16LE)}) {
      assertThatThrownBy(() -> OriginalTool.addTo(body, ChatFormat.OPENAI_RESPONSES))
          .isInstanceOf(InvalidRequestException.class);
    }
  }

  @Test
  void aCallIsAnswered() throws IOException {
    Originals originals = Originals.inMemory();
    String id = originals.put("me", "one\ntwo\nthree");
    OriginalReader reader = OriginalReader.builder(originals).build();
    String object = "{\"id\":\"%s\",\"lines\":[2],\"query\":null}".formatted(id);
    String answer = OriginalTool.answer(reader, "me", JSON.readTree(object));
    assertThat(answer).isEqualTo("[cprs original " + id + ": lines 2 of 3]\ntwo\n");
    assertThat(OriginalTool.answer(reader, "me", TextNode.valueOf(object))).isEqualTo(answer);
    assertThat(OriginalTool.answer(reader, "you", JSON.readTree(object)))
        .contains("There is no original");
    for (String wrong : new String[] {"", "{", "[]", "null", "{\"id\":null}"}) {
      assertThat(OriginalTool.answer(reader, "me", TextNode.valueOf(wrong)))
          .contains("id is missing");
    }
  }
}
