package dev.cprs.stubs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Answers in the forms of OpenAI's chat completions API. */
final class ChatAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChatAnswers() {}

  /** One JSON object. */
  static String whole(String model, String text) {
    ObjectNode answer = object("chat.completion", model);
    answer
        .putArray("choices")
        .addObject()
        .put("index", 0)
        .put("finish_reason", "stop")
        .putObject("message")
        .put("role", "assistant")
        .put("content", text);
    return answer.set("usage", usage(text)).toString();
  }

  /**
   * Server-sent events, with all that is met in practice: a comment, a first part with a role
   * alone, thoughts, a few characters a part, an end with a reason, a part with the usage alone.
   */
  static String events(String model, String text) {
    StringBuilder events = new StringBuilder(": keep-alive\n\n");
    ObjectNode role = JSON.createObjectNode().put("role", "assistant").putNull("content");
    event(events, model, role, null);
    event(events, model, JSON.createObjectNode().put("reasoning_content", "Let me see."), null);
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(text.length(), start + 5);
      if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) {
        end++;
      }
      event(
          events, model, JSON.createObjectNode().put("content", text.substring(start, end)), null);
      start = end;
    }
    event(events, model, JSON.createObjectNode(), "stop");
    ObjectNode last = object("chat.completion.chunk", model);
    last.putArray("choices");
    events.append("data: ").append(last.set("usage", usage(text)).toString()).append("\n\n");
    return events.append("data: [DONE]\n\n").toString();
  }

  private static void event(
      StringBuilder events, String model, ObjectNode delta, @Nullable String reason) {
    ObjectNode chunk = object("chat.completion.chunk", model);
    ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
    choice.set("delta", delta);
    choice.put("finish_reason", reason);
    events.append("data: ").append(chunk).append("\n\n");
  }

  private static ObjectNode object(String kind, String model) {
    return JSON.createObjectNode()
        .put("id", "chatcmpl-1")
        .put("object", kind)
        .put("created", 1_700_000_000)
        .put("model", model);
  }

  private static ObjectNode usage(String text) {
    return JSON.createObjectNode()
        .put("prompt_tokens", 1)
        .put("completion_tokens", text.length())
        .put("total_tokens", text.length() + 1);
  }
}
