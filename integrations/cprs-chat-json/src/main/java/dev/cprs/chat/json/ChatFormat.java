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
 * <p>Any JSON can be read. What a format doesn't know, and what is malformed, is never touched; the
 * LLM's API judges it.
 */
public enum ChatFormat {
  /**
   * {@code POST /v1/chat/completions}: the texts of {@code messages}. {@code developer} is a system
   * message, and {@code function} is a tool result.
   */
  OPENAI_CHAT_COMPLETIONS(ChatCompletionsReader::read),
  /**
   * {@code POST /v1/responses}: {@code instructions} is a system message before the messages of
   * {@code input}; the {@code output} of a tool call is a tool result.
   */
  OPENAI_RESPONSES(ResponsesReader::read),
  /**
   * {@code POST /v1/messages} of Anthropic: {@code system} is a system message before {@code
   * messages}; a {@code tool_result} in a user message is a tool result, and a {@code document} or
   * {@code search_result} is retrieved content, unless citations are switched on for it, since
   * citations point into the text as it was sent.
   */
  ANTHROPIC_MESSAGES(AnthropicReader::read);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<JsonNode, ChatBody> reader;

  ChatFormat(Function<JsonNode, ChatBody> reader) {
    this.reader = reader;
  }

  /** Reads the conversation in a request's body. */
  public ChatBody read(JsonNode body) {
    return reader.apply(Objects.requireNonNull(body, "body")).withToolsOf(body);
  }
}
