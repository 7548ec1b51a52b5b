package dev.cprs.server.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.server.http.ErrorFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;

/** The requests whose context is compressed on their way to an LLM. */
enum ChatApi {
  CHAT_COMPLETIONS("/v1/chat/completions", ChatFormat.OPENAI_CHAT_COMPLETIONS),
  RESPONSES("/v1/responses", ChatFormat.OPENAI_RESPONSES),
  MESSAGES("/v1/messages", ChatFormat.ANTHROPIC_MESSAGES),
  /** Counts what the messages would be, so it has to count what will be sent. */
  COUNT_TOKENS("/v1/messages/count_tokens", ChatFormat.ANTHROPIC_MESSAGES),
  BATCHES("/v1/messages/batches", ChatFormat.ANTHROPIC_MESSAGES) {
    @Override
    Conversations read(JsonNode body) {
      return Conversations.batch(format(), body);
    }
  },
  /** Azure OpenAI's paths, as its own clients ask. */
  DEPLOYMENT("/openai/deployments/*/chat/completions", ChatFormat.OPENAI_CHAT_COMPLETIONS),
  AZURE_CHAT_COMPLETIONS("/openai/v1/chat/completions", ChatFormat.OPENAI_CHAT_COMPLETIONS),
  AZURE_RESPONSES("/openai/v1/responses", ChatFormat.OPENAI_RESPONSES),
  /** Ollama's own, whose messages have OpenAI's roles and texts. */
  OLLAMA("/api/chat", ChatFormat.OPENAI_CHAT_COMPLETIONS);

  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  private final String path;
  private final Pattern pattern;
  private final ChatFormat format;

  ChatApi(String path, ChatFormat format) {
    this.path = path;
    this.pattern = Pattern.compile(path.replace("*", "[^/]+"));
    this.format = format;
  }

  /**
   * What a request asks for; empty if nothing of it is compressed. A slash too many is no other
   * path: {@code /v1//chat/completions/} comes of a base URL that ends with one, and many APIs take
   * it.
   */
  static Optional<ChatApi> of(String method, String path) {
    String plain = SLASHES.matcher(path).replaceAll("/").replaceFirst("/$", "");
    return HttpMethod.POST.is(method)
        ? Arrays.stream(values()).filter(api -> api.pattern.matcher(plain).matches()).findFirst()
        : Optional.empty();
  }

  /** How the API that a path belongs to writes its errors. */
  static ErrorFormat errorsAt(String path) {
    return path.equals(MESSAGES.path) || path.startsWith(MESSAGES.path + "/")
        ? ErrorFormat.ANTHROPIC
        : path.startsWith("/api/") ? ErrorFormat.OLLAMA : ErrorFormat.OPENAI;
  }

  /** The path, with {@code *} for names in it. */
  String path() {
    return path;
  }

  /** Whether an LLM reads what is sent: counting it costs nothing, and so saves nothing. */
  boolean isRead() {
    return this != COUNT_TOKENS;
  }

  /** The conversations in the body of such a request. */
  Conversations read(JsonNode body) {
    return Conversations.one(format, body);
  }

  ChatFormat format() {
    return format;
  }
}
