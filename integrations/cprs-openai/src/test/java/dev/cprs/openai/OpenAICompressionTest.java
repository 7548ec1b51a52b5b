package dev.cprs.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonField;
import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionAssistantMessageParam;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartImage;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionSystemMessageParam;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import com.openai.models.responses.EasyInputMessage;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseInputItem;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.chat.json.OriginalTool;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests of the SDK, and its own client against a stub of the API. */
@Timeout(60)
class OpenAICompressionTest {
  private static final String KEPT = "The key is gold.";
  private static final String CONTEXT =
      "Nothing is said here. ".repeat(30) + KEPT + " Nothing is said here.".repeat(30);
  private static final String STANDING = "<context>" + CONTEXT + "</context>";

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final OpenAICompression compression =
      new OpenAICompression(
          ChatCompressor.builder(compressor)
              .thresholdTokens(100)
              .toolResults(true)
              .omissions(Omissions.SILENT)
              .build());
  private OpenAIStub stub;
  private OpenAIClient client;

  @BeforeEach
  void start() throws IOException {
    stub = new OpenAIStub("\"The key.\"");
    client =
        compression.client(
            OpenAIOkHttpClient.builder().baseUrl(stub.url()).apiKey("k").maxRetries(0).build());
  }

  @AfterEach
  void close() {
    client.close();
    stub.close();
    compressor.close();
  }

  private static ChatCompletionCreateParams.Builder chat() {
    return ChatCompletionCreateParams.builder()
        .model("stub")
        .temperature(0.25)
        .addSystemMessage(STANDING)
        .addUserMessage("Which gold?")
        .putAdditionalBodyProperty("x_unknown", JsonValue.from(List.of(1)));
  }

  private static ResponseCreateParams.Builder response() {
    return ResponseCreateParams.builder().model("stub").instructions(STANDING).input("Which gold?");
  }

  private static JsonNode json(Object value) {
    return ObjectMappers.jsonMapper().valueToTree(value);
  }

  @Test
  void touchesNothingElseOfAChatCompletion() {
    ChatCompletionSystemMessageParam parts =
        ChatCompletionSystemMessageParam.builder()
            .contentOfArrayOfContentParts(
                List.of(
                    ChatCompletionContentPartText.builder()
                        .text(STANDING)
                        .putAdditionalProperty("x", JsonValue.from("y"))
                        .build()))
            .name("handbook")
            .putAdditionalProperty("x_more", JsonValue.from(Map.of("text", CONTEXT)))
            .build();
    ChatCompletionCreateParams params =
        chat()
            .addMessage(parts)
            .addUserMessageOfArrayOfContentParts(
                List.of(
                    ChatCompletionContentPart.ofImageUrl(
                        ChatCompletionContentPartImage.builder()
                            .imageUrl(
                                ChatCompletionContentPartImage.ImageUrl.builder()
                                    .url("http://localhost/i.png")
                                    .build())
                            .build()),
                    ChatCompletionContentPart.ofText(
                        ChatCompletionContentPartText.builder()
                            .text("<context>" + CONTEXT + "</context> Which gold?")
                            .build())))
            .addMessage(
                ChatCompletionAssistantMessageParam.builder()
                    .content(CONTEXT)
                    .toolCalls(List.of())
                    .build())
            .addMessage(
                ChatCompletionToolMessageParam.builder().toolCallId("1").content(CONTEXT).build())
            .putAdditionalHeader("X-A", "b")
            .build();
    ChatCompletionCreateParams compressed = compression.compress(params);

    String expected = json(params._body()).toString();
    for (String place : List.of("<context>%s</context>", "{\"content\":\"%s\",\"role\":\"tool\"")) {
      assertThat(expected).contains(place.formatted(CONTEXT));
      expected = expected.replace(place.formatted(CONTEXT), place.formatted(KEPT));
    }
    assertThat(json(compressed._body()).toString()).isEqualTo(expected);
    assertThat(compressed._additionalHeaders().values("X-A")).containsExactly("b");
    for (int untouched : new int[] {1, 4}) {
      assertThat(compressed.messages().get(untouched)).isSameAs(params.messages().get(untouched));
    }
  }

  /** Of the tools, the one counts that reads originals. */
  @Test
  void marksNameIdsWhereTheToolIsOffered() {
    Originals originals = Originals.inMemory();
    OpenAICompression keeping =
        new OpenAICompression(
            ChatCompressor.builder(compressor).thresholdTokens(10).originals(originals).build(),
            "ann");
    ChatCompletionCreateParams without = keeping.compress(chat().build());
    assertThat(json(without._body()).toString()).contains("left out]").doesNotContain("; id ");
    JsonNode definition = OriginalTool.definition(ChatFormat.OPENAI_CHAT_COMPLETIONS);
    ChatCompletionCreateParams with =
        keeping.compress(chat().tools(bare(List.of(definition))).build());
    Matcher id = Pattern.compile("; id ([0-9a-f]{24})]").matcher(json(with._body()).toString());
    assertThat(id.find()).isTrue();
    assertThat(originals.find("ann", id.group(1)).text()).hasValue(CONTEXT);
  }

  @Test
  void compressesMessagesThatAreBareJson() {
    ChatCompletionCreateParams params =
        chat()
            .messages(
                bare(
                    List.of(
                        Map.of("role", "developer", "content", STANDING, "x", 1),
                        Map.of("role", "user", "content", "Which gold?"))))
            .build();
    assertThat(json(compression.compress(params)._body()).toString())
        .isEqualTo(json(params._body()).toString().replace(CONTEXT, KEPT));
    ResponseCreateParams response =
        ResponseCreateParams.builder()
            .input(
                bare(
                    List.of(
                        Map.of("role", "system", "content", STANDING),
                        Map.of("role", "user", "content", "Which gold?"))))
            .build();
    assertThat(json(compression.compress(response)._body()).toString())
        .isEqualTo(json(response._body()).toString().replace(CONTEXT, KEPT));
  }

  @SuppressWarnings("unchecked")
  private static <T> JsonField<T> bare(Object value) {
    return JsonValue.from(value);
  }

  @Test
  void compressesInstructionsAndInputOfAResponse() {
    ResponseCreateParams compressed = compression.compress(response().build());
    assertThat(compressed.instructions()).contains("<context>" + KEPT + "</context>");
    ResponseCreateParams marked =
        response().input("<context>" + CONTEXT + "</context> Which gold?").build();
    assertThat(compression.compress(marked).input().orElseThrow().asText())
        .isEqualTo("<context>" + KEPT + "</context> Which gold?");

    ResponseInputItem assistant =
        ResponseInputItem.ofEasyInputMessage(
            EasyInputMessage.builder()
                .role(EasyInputMessage.Role.ASSISTANT)
                .content(CONTEXT)
                .build());
    ResponseCreateParams items =
        response()
            .inputOfResponse(
                List.of(
                    ResponseInputItem.ofEasyInputMessage(
                        EasyInputMessage.builder()
                            .role(EasyInputMessage.Role.DEVELOPER)
                            .content(STANDING)
                            .build()),
                    ResponseInputItem.ofEasyInputMessage(
                        EasyInputMessage.builder()
                            .role(EasyInputMessage.Role.USER)
                            .content("Which gold?")
                            .build()),
                    assistant,
                    ResponseInputItem.ofFunctionCallOutput(
                        ResponseInputItem.FunctionCallOutput.builder()
                            .callId("1")
                            .output(CONTEXT)
                            .build())))
            .build();
    List<ResponseInputItem> sent = compression.compress(items).input().orElseThrow().asResponse();
    assertThat(sent.get(0).asEasyInputMessage().content().asTextInput())
        .isEqualTo("<context>" + KEPT + "</context>");
    assertThat(sent.get(2)).isSameAs(assistant);
    assertThat(sent.get(3).asFunctionCallOutput().output().asString()).isEqualTo(KEPT);
  }

  @Test
  void returnsWhatIsShortAsItIs() {
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder().model("stub").addUserMessage("Hello").build();
    assertThat(compression.compress(params)).isSameAs(params);
    ResponseCreateParams response = ResponseCreateParams.builder().build();
    assertThat(compression.compress(response)).isSameAs(response);
  }

  private void checkSent(String pointer) {
    assertThat(stub.bodies()).hasSize(1);
    assertThat(stub.bodies().get(0).at(pointer).textValue())
        .isEqualTo("<context>" + KEPT + "</context>");
    stub.bodies().clear();
  }

  private static String text(ChatCompletion completion) {
    return completion.choices().get(0).message().content().orElseThrow();
  }

  @Test
  void theClientCompressesWhateverWayItIsAsked() throws Exception {
    String system = "/messages/0/content";
    ChatCompletionCreateParams params = chat().build();
    assertThat(text(client.chat().completions().create(params))).isEqualTo("\"The key.\"");
    assertThat(stub.bodies().get(0).at("/temperature").asDouble()).isEqualTo(0.25);
    assertThat(stub.bodies().get(0).at("/x_unknown/0").asInt()).isEqualTo(1);
    checkSent(system);

    try (StreamResponse<ChatCompletionChunk> pieces =
        client.chat().completions().createStreaming(params)) {
      assertThat(
              pieces.stream()
                  .map(chunk -> chunk.choices().get(0).delta().content().orElse(""))
                  .collect(Collectors.toList()))
          .containsExactly("\"The ", "key.\"");
    }
    checkSent(system);

    assertThat(text(client.async().chat().completions().create(params).get()))
        .isEqualTo("\"The key.\"");
    checkSent(system);

    assertThat(text(client.chat().completions().withRawResponse().create(params).parse()))
        .isEqualTo("\"The key.\"");
    checkSent(system);

    assertThat(
            client
                .withOptions(options -> options.putHeader("X-A", "b"))
                .chat()
                .completions()
                .create(chat().responseFormat(Answer.class).build())
                .choices())
        .hasSize(1);
    checkSent(system);

    client.responses().create(response().build());
    checkSent("/instructions");
    client.responses().create(response().text(Answer.class).build());
    checkSent("/instructions");
  }

  /** An answer's structure. */
  public static final class Answer {
    /** The answer. */
    public String text = "";
  }

  @Test
  void theClientDoesAllElseAsBefore() {
    assertThat(client.models().list().data()).hasSize(1);
    assertThat(client).isEqualTo(client).hasToString(client.toString());
    assertThat(client.toString()).startsWith("Compressing ");
    assertThat(client.hashCode()).isEqualTo(client.hashCode());
  }

  @Test
  void failuresComeThroughAsTheyAre() {
    stub.close();
    assertThatThrownBy(() -> client.chat().completions().create(chat().build()))
        .isInstanceOf(com.openai.errors.OpenAIIoException.class);
    compressor.close();
    assertThatThrownBy(() -> client.responses().create(response().input("Which tin?").build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }
}
