package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request says of tool results and of what its provider caches. */
class CallsAndCachesTest {
  private static List<ChatMessage> read(ChatFormat format, String json) throws IOException {
    return format.read(new ObjectMapper().readTree(json)).messages();
  }

  private static List<ChatMessage> results(List<ChatMessage> messages) {
    return messages.stream().filter(message -> message.role() == Role.TOOL).toList();
  }

  @Test
  void chatCompletionsResultsKnowTheirCalls() throws IOException {
    List<ChatMessage> results =
        results(
            read(
                ChatFormat.OPENAI_CHAT_COMPLETIONS,
                """
                {"messages": [
                  {"role": "assistant", "tool_calls": [
                    {"id": "1", "type": "function", "function": {"name": "read", "arguments": "{\\"path\\": \\"a\\"}"}},
                    {"id": "2", "type": "custom", "custom": {"name": "run", "input": "ls"}}]},
                  {"role": "tool", "tool_call_id": "2", "content": "a"},
                  {"role": "tool", "tool_call_id": "1", "content": "b"},
                  {"role": "tool", "tool_call_id": "3", "content": "c"},
                  {"role": "assistant", "function_call": {"name": "old", "arguments": "{}"}},
                  {"role": "function", "name": "old", "content": "d"},
                  {"role": "function", "name": "older", "content": "e"}]}"""));
    assertThat(results.get(0).call()).contains(ToolCall.of("run", "ls"));
    assertThat(results.get(1).call()).contains(ToolCall.of("read", "{\"path\": \"a\"}"));
    assertThat(results.get(2).call()).isEmpty();
    assertThat(results.get(3).call()).contains(ToolCall.of("old", "{}"));
    assertThat(results.get(4).call()).contains(ToolCall.of("older", ""));
  }

  @Test
  void ollamasResultsKnowTheirCallsByName() throws IOException {
    List<ChatMessage> results =
        results(
            read(
                ChatFormat.OPENAI_CHAT_COMPLETIONS,
                """
                {"model": "llama", "messages": [
                  {"role": "assistant", "tool_calls": [
                    {"function": {"name": "weather", "arguments": {"city": "Paris"}}},
                    {"id": "", "function": {"name": "search", "arguments": {}}},
                    {"id": "", "function": {"name": "weather", "arguments": {"city": "Rome"}}}]},
                  {"role": "tool", "tool_name": "weather", "content": "a"},
                  {"role": "tool", "tool_name": "weather", "tool_call_id": "", "content": "b"},
                  {"role": "tool", "content": "c"},
                  {"role": "tool", "tool_name": "find", "content": "d"}]}"""));
    assertThat(results)
        .extracting(result -> result.call().orElseThrow())
        .containsExactly(
            ToolCall.of("weather", "{\"city\":\"Paris\"}"),
            ToolCall.of("weather", "{\"city\":\"Rome\"}"),
            ToolCall.of("search", "{}"),
            ToolCall.of("find", ""));
  }

  @Test
  void responsesResultsKnowTheirCalls() throws IOException {
    List<ChatMessage> results =
        results(
            read(
                ChatFormat.OPENAI_RESPONSES,
                """
                {"input": [
                  {"type": "function_call", "call_id": "1", "name": "read", "arguments": "{}"},
                  {"type": "custom_tool_call", "call_id": "2", "name": "run", "input": "ls"},
                  {"type": "shell_call", "call_id": "3", "action": {"commands": ["ls -l"]}},
                  {"type": "function_call_output", "call_id": "1", "output": "a"},
                  {"type": "custom_tool_call_output", "call_id": "2", "output": "b"},
                  {"type": "shell_call_output", "call_id": "3", "output": [
                    {"stdout": "c", "stderr": "d", "outcome": {"type": "exit", "exit_code": 2}}]},
                  {"type": "mcp_call", "name": "find", "arguments": "{}", "output": "e", "error": null},
                  {"type": "mcp_call", "name": "find", "arguments": "{}", "output": null, "error": "no"}]}"""));
    assertThat(results.get(0).call()).contains(ToolCall.of("read", "{}"));
    assertThat(results.get(1).call()).contains(ToolCall.of("run", "ls"));
    assertThat(results.get(2).call()).contains(ToolCall.of("shell", "[\"ls -l\"]"));
    assertThat(results.get(2).parts()).hasSize(2);
    assertThat(results.get(2).failed()).isTrue();
    assertThat(results.get(3).call()).contains(ToolCall.of("find", "{}"));
    assertThat(results).extracting(ChatMessage::failed).endsWith(false, true);
  }

  @Test
  void anthropicResultsKnowTheirCallsAndFailures() throws IOException {
    List<ChatMessage> results =
        results(
            read(
                ChatFormat.ANTHROPIC_MESSAGES,
                """
                {"messages": [
                  {"role": "assistant", "content": [
                    {"type": "tool_use", "id": "1", "name": "read", "input": {"path": "a"}}]},
                  {"role": "user", "content": [
                    {"type": "tool_result", "tool_use_id": "1", "content": "a"},
                    {"type": "tool_result", "tool_use_id": "2", "is_error": true, "content": "b"}]}]}"""));
    assertThat(results.get(0).call()).contains(ToolCall.of("read", "{\"path\":\"a\"}"));
    assertThat(results.get(0).failed()).isFalse();
    assertThat(results.get(1).call()).isEmpty();
    assertThat(results.get(1).failed()).isTrue();
  }

  @Test
  void aCachedBlockIsCountedWithAllBeforeIt() throws IOException {
    List<ChatMessage> messages =
        read(
            ChatFormat.ANTHROPIC_MESSAGES,
            """
            {"system": [{"type": "text", "text": "a", "cache_control": {"type": "ephemeral"}},
                        {"type": "text", "text": "b"}],
             "messages": [
              {"role": "user", "content": [{"type": "text", "text": "c"},
                {"type": "document", "cache_control": {"type": "ephemeral"},
                 "source": {"type": "content", "content": [{"type": "text", "text": "d"}, {"type": "text", "text": "e"}]}},
                {"type": "tool_result", "tool_use_id": "1", "cache_control": {"type": "ephemeral"}},
                {"type": "tool_result", "tool_use_id": "2", "content": "f", "cache_control": null}]}]}""");
    assertThat(messages).extracting(ChatMessage::cachedParts).containsExactly(1, 3, 1, 0);
    assertThat(
            read(
                ChatFormat.OPENAI_CHAT_COMPLETIONS,
                """
                {"messages": [{"role": "system", "content": "a", "cache_control": {"type": "ephemeral"}},
                  {"role": "user", "content": [{"type": "text", "text": "b"},
                    {"type": "text", "text": "c", "cache_control": {"type": "ephemeral"}}, {"type": "text", "text": "d"}]}]}"""))
        .extracting(ChatMessage::cachedParts)
        .containsExactly(1, 2);
  }

  @Test
  void aMarkInWhatIsNotReadCountsToo() throws IOException {
    assertThat(
            read(
                ChatFormat.OPENAI_CHAT_COMPLETIONS,
                """
                {"messages": [{"role": "user", "content": "a"},
                  {"role": "critic", "content": [{"type": "text", "text": "b", "cache_control": {"type": "ephemeral"}}]},
                  {"role": "user", "content": [{"type": "new", "parts": [{"cache_control": null}]}]}]}"""))
        .extracting(ChatMessage::cachedParts)
        .containsExactly(0, 1, 0);
  }
}
