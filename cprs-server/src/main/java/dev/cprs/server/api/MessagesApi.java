package dev.cprs.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.DecisionListener;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.Originals;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.RequestThreads;
import dev.cprs.server.chat.ChatSettings;
import dev.cprs.server.chat.ChatVariants;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.AskedInHeaders;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.ProblemException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * The conversations that LLM gateways have compressed: {@code {"messages": [...], "model": "..."}}
 * in the form of OpenAI's chat completions or of Anthropic's messages. The messages come back in
 * the same form. What can't be compressed comes back as it was, with status 200 and a reason: a
 * gateway then sends it on. Thread-safe.
 */
public final class MessagesApi {
  static final String MESSAGES = "messages";

  /** By this name LiteLLM offers its LLMs a tool that reads originals. */
  private static final String RETRIEVAL_TOOL = "headroom_retrieve";

  /** Roles and blocks that one of the two forms has, and the other has not. */
  private static final Set<String> OPENAI_ROLES = Set.of("tool", "function", "developer");

  private static final Set<String> ANTHROPIC_BLOCKS =
      Set.of("tool_use", "tool_result", "document", "search_result", "thinking");

  private final ChatVariants chats;
  private final @Nullable Originals originals;
  private final ApiKeys keys;

  /** Not the HTTP server's own: tokens of long conversations take seconds to count. */
  private final ExecutorService threads = RequestThreads.named("cprs-gateways");

  /**
   * Not yet open.
   *
   * @param rules what is compressed; tool results are, unless these say otherwise
   * @param originals where originals are kept; null if they aren't
   * @param keys which tell whose they are
   */
  public MessagesApi(
      UnaryOperator<ChatCompressor.Builder> rules,
      DecisionListener listener,
      @Nullable Originals originals,
      ApiKeys keys) {
    this.originals = originals;
    this.keys = keys;
    chats =
        new ChatVariants(
            builder -> {
              builder.listener(listener).onFailure(FailurePolicy.PASS_THROUGH);
              if (originals != null) {
                builder.originals(originals);
              }
              return rules.apply(builder);
            },
            true);
  }

  /** From now on there is something to compress with. */
  public void open(ContextCompressor compressor) {
    chats.open(compressor);
  }

  /**
   * Reads a request.
   *
   * @param body its bytes, in UTF-8
   * @param tree the same
   * @throws RuntimeException if it is malformed; see {@link dev.cprs.server.http.Problem#of}
   */
  MessagesCall read(HttpFields headers, byte[] body, JsonNode tree) {
    check(tree);
    AskedInHeaders asked = AskedInHeaders.read(headers);
    GatewayConfig config = GatewayConfig.of(tree);
    ChatSettings settings =
        new ChatSettings(
            asked.settings(), options(tree), config.keptShare(), config.systemMessages());
    ChatScope scope = ChatScope.of(keys.caller(headers)).withClient(ClientOfThread.get());
    ObjectNode conversation = Json.object();
    conversation.set(MESSAGES, tree.get(MESSAGES));
    return new MessagesCall(
        body,
        conversation,
        format(tree.get(MESSAGES)).read(conversation),
        config,
        asked.bypass(),
        originals != null && config.ids() ? scope.withRetrievalTool(RETRIEVAL_TOOL) : scope,
        () -> chats.get(settings),
        threads);
  }

  private static void check(JsonNode tree) {
    for (String other : new String[] {"query", "context", "documents"}) {
      if (tree.hasNonNull(other)) {
        throw new ProblemException(
            400,
            "Both messages and %s are given; give a conversation, or a query and what to compress by it"
                .formatted(other));
      }
    }
    JsonNode messages = tree.get(MESSAGES);
    if (!messages.isArray()) {
      throw new ProblemException(400, "messages is not an array; give an array of messages");
    }
    for (int i = 0; i < messages.size(); i++) {
      if (!messages.get(i).isObject()) {
        throw new ProblemException(
            400, "messages[%d] is not an object; give one with role and content".formatted(i));
      }
    }
  }

  private static Map<String, Object> options(JsonNode tree) {
    JsonNode options = tree.path("options");
    if (options.isMissingNode() || options.isNull()) {
      return Map.of();
    }
    if (!(options instanceof ObjectNode object)) {
      throw new ProblemException(400, "options is not an object; give one, or leave it out");
    }
    return ChatSettings.given(Json.map(object));
  }

  /** The form of a conversation, by the first message that only one of the two can have. */
  static ChatFormat format(JsonNode messages) {
    for (JsonNode message : messages) {
      if (OPENAI_ROLES.contains(message.path("role").asText("")) || message.has("tool_calls")) {
        return ChatFormat.OPENAI_CHAT_COMPLETIONS;
      }
      for (JsonNode block : message.path("content")) {
        if (ANTHROPIC_BLOCKS.contains(block.path("type").asText(""))) {
          return ChatFormat.ANTHROPIC_MESSAGES;
        }
      }
    }
    return ChatFormat.OPENAI_CHAT_COMPLETIONS;
  }
}
