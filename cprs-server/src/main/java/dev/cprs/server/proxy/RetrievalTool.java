package dev.cprs.server.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.json.OriginalTool;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * The tool that reads originals, offered to LLMs in requests that offer other tools. It is offered
 * in all of these, also where nothing is compressed, so that the provider's cache of the beginning
 * of a conversation stays good. Thread-safe.
 */
public final class RetrievalTool {
  private final @Nullable Originals originals;
  private final ApiKeys keys;

  /**
   * The tool.
   *
   * @param originals what it reads; null to offer none
   * @param keys tell whose they are
   */
  public RetrievalTool(@Nullable Originals originals, ApiKeys keys) {
    this.originals = originals;
    this.keys = keys;
  }

  /** Keeps the originals of what is compressed, if there is a tool to read them. */
  ChatCompressor.Builder setOn(ChatCompressor.Builder rules) {
    return originals == null ? rules : rules.originals(originals);
  }

  /** Whose request it is, and with which tool: a batch gets none. */
  ChatScope scope(ChatApi api, Exchange exchange, JsonNode body) {
    ChatScope scope =
        ChatScope.of(keys.caller(exchange.headers())).withClient(exchange.clientName());
    JsonNode tools = body.path("tools");
    return originals != null && api != ChatApi.BATCHES && tools.isArray() && !tools.isEmpty()
        ? scope.withRetrievalTool(OriginalReader.TOOL)
        : scope;
  }

  /** The body with the tool, if the scope has it. */
  static byte[] offer(ChatScope scope, ChatApi api, byte[] body) {
    return scope.retrievalTool().isPresent() ? OriginalTool.addTo(body, api.format()) : body;
  }
}
