package dev.cprs.server.proxy;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.json.OriginalTool;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tool by which LLMs read originals: the client's own, if it offers one, or else one that is
 * added to requests that offer other tools. It is added to all of these, also where nothing is
 * compressed, so that the provider's cache of the beginning of a conversation stays good.
 * Thread-safe.
 */
public final class RetrievalTool {
  private final @Nullable Originals originals;
  private final boolean added;
  private final boolean mounted;
  private final ApiKeys keys;

  /**
   * The tool.
   *
   * @param originals what it reads; null if none are kept
   * @param added whether it is added to requests
   * @param mounted whether clients may have a tool of this server's own by another way, such as
   *     MCP, which puts a prefix before its name. Where there is no such way, a tool with a prefix
   *     reads the originals of somebody else
   * @param keys tell whose they are
   */
  public RetrievalTool(
      @Nullable Originals originals, boolean added, boolean mounted, ApiKeys keys) {
    this.originals = originals;
    this.added = added;
    this.mounted = mounted;
    this.keys = keys;
  }

  /** Keeps the originals of what is compressed, if there may be a tool to read them. */
  ChatCompressor.Builder setOn(ChatCompressor.Builder rules) {
    return originals == null ? rules : rules.originals(originals);
  }

  /**
   * Whose request it is, and with which tool.
   *
   * @param tools the names of those that the request offers; a batch's aren't looked at
   */
  ChatScope scope(Exchange exchange, List<String> tools) {
    ChatScope scope =
        ChatScope.of(keys.caller(exchange.headers())).withClient(exchange.clientName());
    if (originals == null || tools.isEmpty()) {
      return scope;
    }
    return tools.stream()
        .filter(mounted ? OriginalReader::isTool : OriginalReader.TOOL::equals)
        .findFirst()
        .map(scope::withRetrievalTool)
        .orElse(added ? scope.withRetrievalTool(OriginalReader.TOOL) : scope);
  }

  /** The body with the tool, if the scope has it and the client doesn't offer it. */
  static byte[] offer(ChatScope scope, ChatApi api, byte[] body) {
    return scope.retrievalTool().filter(OriginalReader.TOOL::equals).isPresent()
        ? OriginalTool.addTo(body, api.format())
        : body;
  }
}
