package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.ExpectedWarnings;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@ExpectedWarnings("A request failed")
class PublishedApiTest {
  private static CompressionServer server;
  private static ContextCompressor compressor;

  @BeforeAll
  static void start() {
    server = CompressionServer.builder().port(0).start();
    compressor = GoldCritic.compressor(new GoldCritic(), server.observer());
    server.serve(compressor);
  }

  @AfterAll
  static void stop() {
    server.close();
    compressor.close();
  }

  private static JsonNode post(JsonNode body) throws IOException {
    Wire.Answer answer = Wire.post(server, Published.PATH, body.toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/json");
    return answer.json();
  }

  /** Wide enough that the gap between two runs isn't filled. */
  private static final String SAND = " sand".repeat(20) + " ";

  private static String texts(JsonNode answer) {
    return answer.at("/payload/output/text").toString();
  }

  @Test
  void answersInTheMessageItself() throws IOException {
    ObjectNode body = Published.gold("sand gold gold gold gold gold" + SAND + "gold");
    body.put("own", "kept");
    ((ObjectNode) body.get("header")).put("trace", 7);
    JsonNode answer = post(body);
    assertThat(answer.at("/header").toString())
        .isEqualTo(
            "{\"request_id\":\"1111abca\",\"trace\":7,\"status_code\":200,\"status_name\":\"Success\",\"status_message\":\"Success\",\"finished\":true}");
    assertThat(answer.at("/payload/input")).isEqualTo(body.at("/payload/input"));
    assertThat(answer.get("own").asText()).isEqualTo("kept");
    // Runs of four tokens or fewer are dropped unless min_keyword_len says otherwise.
    assertThat(answer.at("/payload/output").toString())
        .isEqualTo("{\"text\":[\"gold gold gold gold gold\"]}");
    // The prefix once, and 27 words of the context.
    int prefix = answer.at("/payload/usage/input_tokens").asInt() - 27;
    assertThat(prefix).isPositive();
    String twoWindows = "sand ".repeat(GoldCritic.WINDOW);
    assertThat(post(Published.gold(twoWindows)).at("/payload/usage").toString())
        .isEqualTo("{\"input_tokens\":%d}".formatted(2 * prefix + GoldCritic.WINDOW));
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    ObjectNode body = Published.gold("😀😀 gold" + SAND + "😀 gold");
    Published.parameters(body).put("return_offset", true).put("min_keyword_len", 0);
    assertThat(texts(post(body))).isEqualTo("[[\"gold\",3,8],[\"gold\",110,114]]");
    Published.parameters(body).put("return_offset", false);
    assertThat(texts(post(body))).isEqualTo("[\"gold\",\"gold\"]");
  }

  @Test
  void parametersShapeTheSpans() throws IOException {
    ObjectNode body = Published.gold("It rains. Where is gold now? It rains.");
    Published.parameters(body).put("min_keyword_len", 0).put("complete_sentence", true);
    assertThat(texts(post(body))).isEqualTo("[\"Where is gold now?\"]");
    Published.parameters(body).put("complete_sentence", false).put("batch_size", 4);
    Published.parameters(body).putNull("return_offset").put("of_another_version", "x");
    assertThat(texts(post(body))).isEqualTo("[\"gold\"]");
  }

  @Test
  void chunkSizeIsTheWindow() throws IOException {
    ObjectNode body = Published.gold("sand ".repeat(60));
    int whole = post(body).at("/payload/usage/input_tokens").asInt();
    int prefix = whole - 60;
    Published.parameters(body).put("chunk_size", prefix + 20);
    assertThat(post(body).at("/payload/usage/input_tokens").asInt()).isEqualTo(3 * prefix + 60);
    Published.parameters(body).put("chunk_size", 8192); // longer than this model can read
    assertThat(post(body).at("/payload/usage/input_tokens").asInt()).isEqualTo(whole);
  }

  @Test
  void textWithChineseIsSplitBySentencesUnlessToldOtherwise() throws IOException {
    ObjectNode body = Published.gold("一 二 三。 ".repeat(7));
    int prefix = post(body).at("/payload/usage/input_tokens").asInt() - 21;
    Published.parameters(body).put("chunk_size", prefix + 16);
    Published.parameters(body).put("split_with_sent", false);
    assertThat(post(body).at("/payload/usage/input_tokens").asInt()).isEqualTo(2 * prefix + 21);
    Published.parameters(body).put("chunk_size", prefix + 17).put("split_with_sent", true);
    assertThat(post(body).at("/payload/usage/input_tokens").asInt()).isEqualTo(2 * prefix + 21);
  }

  @Test
  void anEmptyContextHasNoText() throws IOException {
    JsonNode answer = post(Published.gold(""));
    assertThat(texts(answer)).isEqualTo("[]");
    assertThat(answer.at("/header/status_code").asInt()).isEqualTo(200);
  }

  private static void assertFailed(JsonNode answer, int code, String name, String... parts) {
    assertThat(answer.at("/header/status_code").asInt()).isEqualTo(code);
    assertThat(answer.at("/header/status_name").asText()).isEqualTo(name);
    assertThat(answer.at("/header/status_message").asText()).contains(parts);
    assertThat(answer.at("/header/request_id").asText()).isEqualTo("1111abca");
    assertThat(answer.at("/payload/output").toString()).isEqualTo("{\"is_match\":false}");
    assertThat(answer.at("/payload/usage").toString())
        .isEqualTo("{\"input_tokens\":-1,\"output_tokens\":-1}");
  }

  static Stream<Arguments> wrongMessages() {
    Consumer<ObjectNode> none = body -> ((ObjectNode) body.get("payload")).remove("input");
    Consumer<ObjectNode> object =
        body -> ((ObjectNode) body.at("/payload/input")).putObject("messages");
    Consumer<ObjectNode> two = body -> ((ArrayNode) messages(body)).remove(2);
    Consumer<ObjectNode> role = body -> ((ObjectNode) messages(body).get(2)).put("role", "user");
    return Stream.of(none, object, two, role).map(Arguments::of);
  }

  private static JsonNode messages(ObjectNode body) {
    return body.at("/payload/input/messages");
  }

  @ParameterizedTest
  @MethodSource("wrongMessages")
  void messagesThatAreNotThoseThreeAreASchemaError(Consumer<ObjectNode> change) throws IOException {
    ObjectNode body = Published.gold("gold");
    change.accept(body);
    assertFailed(post(body), 440, "SchemaError", "\"system\", \"user\" and \"context\"");
  }

  @Test
  void wrongValuesAreAnInvalidInput() throws IOException {
    ObjectNode body = Published.gold("gold");
    Published.parameters(body).put("min_keyword_len", "four");
    assertFailed(
        post(body), 400, "InvalidInputError", "payload.parameters.min_keyword_len", "four");
    body = Published.gold("gold");
    Published.parameters(body).put("return_offset", 1);
    assertFailed(post(body), 400, "InvalidInputError", "return_offset");
    body = Published.gold("gold");
    Published.parameters(body).put("chunk_size", 3);
    assertFailed(post(body), 400, "InvalidInputError", "window of 3");
    body = Published.gold("gold");
    Published.parameters(body).put("mode", "both");
    assertFailed(post(body), 400, "InvalidInputError", "payload.parameters.mode", "joint");
    body = Published.gold("gold");
    Published.parameters(body).put("mode", "joint"); // which this model has no head for
    assertFailed(post(body), 400, "InvalidInputError", "The joint mode needs a category head");
    body = Published.gold("gold");
    ((ObjectNode) body.get("payload")).put("parameters", "none");
    assertFailed(post(body), 400, "InvalidInputError", "payload.parameters is the string 'none'");
    body = Published.body("Keep the gold.", " ", "gold");
    assertFailed(post(body), 400, "InvalidInputError", "query");
    body = Published.gold("gold");
    ((ObjectNode) messages(body).get(2)).put("content", 7);
    assertFailed(post(body), 400, "InvalidInputError", "context message", "content is 7");
  }

  @Test
  void aFailingModelIsAnInternalError() throws IOException {
    GoldCritic broken =
        new GoldCritic() {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            throw new ArithmeticException("of the model");
          }
        };
    try (CompressionServer other = CompressionServer.builder().port(0).start();
        ContextCompressor itsCompressor = GoldCritic.compressor(broken, other.observer())) {
      other.serve(itsCompressor);
      JsonNode answer = Wire.post(other, Published.PATH, Published.gold("gold").toString()).json();
      assertFailed(answer, 500, "InternalError", "log");
      other.close();
    }
  }

  @Test
  void invalidUtf8IsAnsweredInTheHeaderThatCanBeRead() throws IOException {
    byte[] body = Published.gold("g?ld").toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < body.length; i++) {
      if (body[i] == '?' && body[i + 1] == 'l') {
        body[i] = (byte) 0xff;
        Wire.Answer answer = Wire.post(server, Published.PATH, body);
        assertThat(answer.status()).isEqualTo(200);
        assertFailed(answer.json(), 400, "InvalidInputError", "byte " + i + " (0xff)");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "null",
        "\"header payload\"",
        "{\"header\":{}}",
        "{\"payload\":{}}",
        "{\"header\":[],\"payload\":{}}",
        "{\"header\":{},\"payload\":{}} x"
      })
  void whatHasNothingToBeAnsweredInIsRefused(String body) throws IOException {
    Wire.Answer answer = Wire.post(server, Published.PATH, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(400);
  }
}
