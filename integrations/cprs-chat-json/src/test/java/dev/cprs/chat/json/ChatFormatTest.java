package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the texts of each format are. */
class ChatFormatTest {
  private static final String CONTEXT =
      "The key is gold. " + "Nothing is said here. ".repeat(20).strip();
  private static final String KEPT = "The key is gold.";

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final ChatCompressor chat =
      ChatCompressor.builder(compressor)
          .thresholdTokens(50)
          .toolResults(true)
          .omissions(Omissions.SILENT)
          .build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private static ChatBody read(ChatFormat format, String json) throws IOException {
    return format.read(new ObjectMapper().readTree(json.replace("CONTEXT", CONTEXT)));
  }

  private List<String> compressed(ChatFormat format, String json) throws IOException {
    ChatBody body = read(format, json);
    Map<JsonPointer, String> replacements =
        body.replacements(chat.compress(body.messages()).messages());
    assertThat(replacements.values())
        .allMatch(text -> text.replaceAll("</?context>", "").strip().equals(KEPT));
    return replacements.keySet().stream().map(JsonPointer::toString).toList();
  }

  private static List<Role> roles(ChatBody body) {
    return body.messages().stream().map(ChatMessage::role).toList();
  }

  @Test
  void readsChatCompletions() throws IOException {
    String json =
        """
        {"model": "m", "n": 1, "messages": [
          {"role": "developer", "content": "<context>CONTEXT</context>"},
          {"role": "system", "content": [{"type": "text", "text": "CONTEXT", "x": {"text": "CONTEXT"}}]},
          {"role": "user", "name": "u", "content": [
            {"type": "text", "text": "CONTEXT"},
            {"type": "image_url", "image_url": {"url": "data:"}},
            {"type": "text", "text": "Which gold?"}]},
          {"role": "assistant", "content": "CONTEXT", "tool_calls": [{"id": "1"}]},
          {"role": "assistant", "content": null},
          {"role": "tool", "tool_call_id": "1", "content": "CONTEXT"},
          {"role": "function", "name": "f", "content": "CONTEXT"},
          {"role": "critic", "content": "CONTEXT"},
          "CONTEXT",
          {"role": "user", "content": "gold"}]}""";
    assertThat(roles(read(ChatFormat.OPENAI_CHAT_COMPLETIONS, json)))
        .containsExactly(
            Role.SYSTEM,
            Role.SYSTEM,
            Role.USER,
            Role.ASSISTANT,
            Role.ASSISTANT,
            Role.TOOL,
            Role.TOOL,
            Role.USER,
            Role.USER,
            Role.USER);
    assertThat(compressed(ChatFormat.OPENAI_CHAT_COMPLETIONS, json))
        .containsExactly("/messages/0/content", "/messages/5/content", "/messages/6/content");
  }

  @Test
  void readsResponses() throws IOException {
    String json =
        """
        {"instructions": "CONTEXT", "input": [
          {"role": "developer", "content": "<context>CONTEXT</context>"},
          {"type": "message", "role": "user", "content": [
            {"type": "input_text", "text": "<context>CONTEXT</context>"},
            {"type": "input_file", "file_data": "CONTEXT"},
            {"type": "input_text", "text": "Which gold?"}]},
          {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "CONTEXT"}]},
          {"type": "reasoning", "summary": [{"text": "CONTEXT"}]},
          {"type": "function_call", "arguments": "CONTEXT"},
          {"type": "function_call_output", "call_id": "1", "output": "CONTEXT"},
          {"type": "function_call_output", "output": [{"type": "input_text", "text": "CONTEXT"}]},
          {"type": "computer_call_output", "output": {"type": "computer_screenshot", "text": "CONTEXT"}},
          {"type": "item_reference", "id": "CONTEXT"}]}""";
    ChatBody body = read(ChatFormat.OPENAI_RESPONSES, json);
    assertThat(roles(body))
        .containsExactly(
            Role.SYSTEM,
            Role.SYSTEM,
            Role.USER,
            Role.ASSISTANT,
            Role.ASSISTANT,
            Role.ASSISTANT,
            Role.TOOL,
            Role.TOOL,
            Role.TOOL,
            Role.ASSISTANT);
    Map<JsonPointer, String> replacements =
        body.replacements(chat.compress(body.messages()).messages());
    assertThat(replacements.keySet())
        .extracting(JsonPointer::toString)
        .containsExactly(
            "/input/0/content",
            "/input/1/content/0/text",
            "/input/5/output",
            "/input/6/output/0/text");
    assertThat(replacements.get(JsonPointer.compile("/input/1/content/0/text")))
        .isEqualTo("<context>" + KEPT + "</context>");
  }

  @Test
  void aResponsesInputMayBeOneQuestion() throws IOException {
    assertThat(
            compressed(
                ChatFormat.OPENAI_RESPONSES,
                "{\"instructions\": \"<context>CONTEXT</context>\", \"input\": \"Which gold?\"}"))
        .containsExactly("/instructions");
  }

  @Test
  void readsAnthropicMessages() throws IOException {
    String json =
        """
        {"system": [{"type": "text", "text": "CONTEXT", "cache_control": {"type": "ephemeral"}}],
         "messages": [
          {"role": "user", "content": [
            {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "CONTEXT"}},
            {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": "CONTEXT"}]}},
            {"type": "document", "citations": {"enabled": true}, "source": {"type": "text", "data": "CONTEXT"}},
            {"type": "document", "source": {"type": "base64", "data": "CONTEXT"}},
            {"type": "search_result", "content": [{"type": "text", "text": "CONTEXT"}]},
            {"type": "text", "text": "Which gold?"}]},
          {"role": "assistant", "content": [{"type": "tool_use", "id": "1", "input": {"text": "CONTEXT"}}]},
          {"role": "user", "content": [
            {"type": "tool_result", "tool_use_id": "1", "content": "CONTEXT"},
            {"type": "tool_result", "tool_use_id": "2", "content": [{"type": "text", "text": "CONTEXT"}]},
            {"type": "text", "text": "CONTEXT and more"}]}]}""";
    ChatBody body = read(ChatFormat.ANTHROPIC_MESSAGES, json);
    assertThat(roles(body))
        .containsExactly(Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.TOOL, Role.TOOL, Role.USER);
    assertThat(body.messages().get(1).parts())
        .hasSize(6)
        .filteredOn(ChatPart.Retrieved.class::isInstance)
        .hasSize(3);
  }

  @Test
  void compressesAnthropicMessages() throws IOException {
    String json =
        """
        {"system": "<context>CONTEXT</context>", "messages": [
          {"role": "user", "content": [
            {"type": "document", "source": {"type": "text", "data": "CONTEXT"}},
            {"type": "document", "citations": {"enabled": true}, "source": {"type": "text", "data": "CONTEXT"}},
            {"type": "text", "text": "Which gold?"}]},
          {"role": "assistant", "content": "CONTEXT"},
          {"role": "user", "content": [
            {"type": "tool_result", "tool_use_id": "2", "content": [{"type": "text", "text": "CONTEXT"}]},
            {"type": "text", "text": "gold"}]}]}""";
    assertThat(compressed(ChatFormat.ANTHROPIC_MESSAGES, json))
        .containsExactly(
            "/system", "/messages/0/content/0/source/data", "/messages/2/content/0/content/0/text");
  }

  @Test
  void readsAnyJson() throws IOException {
    for (String json :
        List.of("null", "[]", "3", "{}", "{\"messages\": 3, \"input\": {}, \"system\": 5}")) {
      for (ChatFormat format : ChatFormat.values()) {
        ChatBody body = read(format, json);
        assertThat(body.replacements(chat.compress(body.messages()).messages())).isEmpty();
      }
    }
  }
}
