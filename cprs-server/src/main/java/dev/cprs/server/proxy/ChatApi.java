package dev.cprs.server.proxy;

import dev.cprs.chat.json.ChatFormat;
import dev.cprs.server.http.ErrorFormat;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpMethod;

/** The requests whose context is compressed on their way to an LLM. */
enum ChatApi {
  CHAT_COMPLETIONS("/v1/chat/completions", ChatFormat.OPENAI_CHAT_COMPLETIONS),
  RESPONSES("/v1/responses", ChatFormat.OPENAI_RESPONSES),
  MESSAGES("/v1/messages", ChatFormat.ANTHROPIC_MESSAGES);

  private final String path;
  private final ChatFormat format;

  ChatApi(String path, ChatFormat format) {
    this.path = path;
    this.format = format;
  }

  /** What a request asks for; empty if nothing of it is compressed. */
  static Optional<ChatApi> of(String method, String path) {
    return HttpMethod.POST.is(method)
        ? Arrays.stream(values()).filter(api -> api.path.equals(path)).findFirst()
        : Optional.empty();
  }

  /** How the API that a path belongs to writes its errors. */
  static ErrorFormat errorsAt(String path) {
    return path.equals(MESSAGES.path) || path.startsWith(MESSAGES.path + "/")
        ? ErrorFormat.ANTHROPIC
        : ErrorFormat.OPENAI;
  }

  String path() {
    return path;
  }

  ChatFormat format() {
    return format;
  }
}
