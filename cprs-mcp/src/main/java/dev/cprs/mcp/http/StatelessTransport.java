package dev.cprs.mcp.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.cprs.mcp.McpHttp;
import dev.cprs.mcp.stdio.Inbound;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.mcp.stdio.MessageParser;
import dev.cprs.mcp.stdio.RequestCheck;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One message a request, each for itself: there are no sessions and no streams, so that any number
 * of servers may stand behind one address. Thread-safe.
 */
public final class StatelessTransport implements McpStatelessServerTransport, McpHttp {
  /** Under which the SDK's context has the caller. */
  public static final String CALLER = "caller";

  private static final String JSON = "application/json";

  private final List<String> tools;
  private volatile @Nullable McpStatelessServerHandler handler;

  /**
   * @param tools the names of those that there are: the SDK's refusal of others doesn't name them
   */
  public StatelessTransport(List<String> tools) {
    this.tools = List.copyOf(tools);
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler value) {
    handler = value;
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  @Override
  public CompletableFuture<Answer> post(
      byte[] body, Function<String, Optional<String>> headers, String caller) {
    Optional<Answer> refused = refusal(headers);
    if (refused.isPresent()) {
      return CompletableFuture.completedFuture(refused.get());
    }
    Inbound inbound = MessageParser.parse(body, body.length, Optional::empty);
    if (inbound instanceof Inbound.Refused wrong) {
      return CompletableFuture.completedFuture(
          answer(400, error(wrong.code(), wrong.reason(), wrong.id())));
    }
    return handle(((Inbound.Message) inbound).message(), caller);
  }

  private CompletableFuture<Answer> handle(JSONRPCMessage message, String caller) {
    McpStatelessServerHandler server = handler;
    if (server == null) {
      throw new IllegalStateException("The transport has no server yet; build one with it first");
    }
    McpTransportContext context = McpTransportContext.create(Map.of(CALLER, caller));
    if (message instanceof JSONRPCNotification notification) {
      return notification.method().startsWith("notifications/")
          ? CompletableFuture.completedFuture(accepted()) // none of them means anything here
          : running(server.handleNotification(context, notification).thenReturn(accepted()));
    }
    if (!(message instanceof JSONRPCRequest request)) {
      return CompletableFuture.completedFuture(accepted()); // a response, and nothing was asked
    }
    Optional<Inbound.Refused> refused =
        RequestCheck.refusal(request, true).or(() -> noTool(request));
    return refused.isPresent()
        ? CompletableFuture.completedFuture(
            answer(200, error(refused.get().code(), refused.get().reason(), refused.get().id())))
        : running(server.handleRequest(context, request).map(response -> answer(200, response)));
  }

  private Optional<Inbound.Refused> noTool(JSONRPCRequest request) {
    return request.method().equals(McpSchema.METHOD_TOOLS_CALL)
            && request.params() instanceof Map<?, ?> parameters
            && parameters.get("name") instanceof String name
            && !tools.contains(name)
        ? Optional.of(
            new Inbound.Refused(
                ErrorCodes.INVALID_PARAMS,
                "Unknown tool: %s; there are %s".formatted(cut(name), String.join(", ", tools)),
                Optional.of(request.id())))
        : Optional.empty();
  }

  /** Cancelling it stops the tool's thread. */
  private static CompletableFuture<Answer> running(Mono<Answer> answer) {
    return answer.toFuture();
  }

  private Optional<Answer> refusal(Function<String, Optional<String>> headers) {
    String type = headers.apply(HttpHeaders.CONTENT_TYPE).orElse("");
    if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON)) {
      return refused(415, "The Content-Type is '%s'; send application/json".formatted(cut(type)));
    }
    String accepted = headers.apply(HttpHeaders.ACCEPT).orElse(JSON).toLowerCase(Locale.ROOT);
    if (!accepted.contains(JSON)
        && !accepted.contains("application/*")
        && !accepted.contains("*/*")) {
      return refused(
          406,
          "The header Accept is '%s'; accept application/json, and text/event-stream as the protocol asks"
              .formatted(cut(accepted)));
    }
    Optional<String> version = headers.apply(HttpHeaders.PROTOCOL_VERSION);
    return version.filter(asked -> !protocolVersions().contains(asked.strip())).isEmpty()
        ? Optional.empty()
        : refused(
            400,
            "%s is '%s'; this server speaks %s"
                .formatted(
                    HttpHeaders.PROTOCOL_VERSION,
                    cut(version.get()),
                    String.join(", ", protocolVersions())));
  }

  private static Optional<Answer> refused(int status, String reason) {
    return Optional.of(answer(status, error(ErrorCodes.INVALID_REQUEST, reason, Optional.empty())));
  }

  /** An error with an id, or without one where it isn't known. */
  private static Object error(int code, String reason, Optional<Object> id) {
    JSONRPCError error = new JSONRPCError(code, reason, null);
    if (id.isPresent()) {
      return JSONRPCResponse.error(id.get(), error);
    }
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("jsonrpc", "2.0");
    response.put("error", error);
    return response;
  }

  private static Answer answer(int status, Object message) {
    try {
      return new Answer(status, JSON, Json.bytes(message));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer accepted() {
    return new Answer(202, JSON, new byte[0]);
  }

  private static String cut(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {}
}
