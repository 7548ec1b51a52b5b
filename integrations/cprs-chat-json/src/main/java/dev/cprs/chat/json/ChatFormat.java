package dev.cprs.chat.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.function.Function;

/**
 * The format of a request to an LLM.
 *
 * <pre>{@code
 * ChatBody chat = ChatFormat.OPENAI_CHAT_COMPLETIONS.read(mapper.readTree(body));
 * CompressedChat compressed = compressor.compress(chat.messages());
 * byte[] smaller = JsonText.replace(body, chat.replacements(compressed.messages()));
 * }</pre>
 *
 * <p>Any JSON can be read: what a format doesn't know, and what isn't as it should be, is left for
 * the LLM's API to judge and never touched.
 */
public enum ChatFormat {
  /**
   * {@code POST /v1/chat/completions}: the texts of {@code messages}, {@code developer} being a
   * system message and {@code function} a tool result.
   */
  OPENAI_CHAT_COMPLETIONS(ChatCompletionsReader::read),
  /**
   * {@code POST /v1/responses}: {@code instructions} is a system message before those of {@code
   * input}; the {@code output} of a tool call is a tool result.
   */
  OPENAI_RESPONSES(ResponsesReader::read),
  /**
   * {@code POST /v1/messages} of Anthropic: {@code system} is a system message before {@code
   * messages}; a {@code tool_result} in a user message is a tool result, and a {@code document} or
   * {@code search_result} is retrieved content, unless citations are switched on for it: they point
   * into the text as it was sent.
   */
  ANTHROPIC_MESSAGES(AnthropicReader::read);

  private final Function<JsonNode, ChatBody> reader;

  ChatFormat(Function<JsonNode, ChatBody> reader) {
    this.reader = reader;
  }

  /** The conversation in a request's body. */
  public ChatBody read(JsonNode body) {
    return reader.apply(Objects.requireNonNull(body, "body"));
  }
}
