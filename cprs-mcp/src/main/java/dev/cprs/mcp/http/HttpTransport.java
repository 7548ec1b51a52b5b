package dev.cprs.mcp.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.PlainSentence;
import dev.cprs.internal.RequestThreads;
import dev.cprs.mcp.McpHttp;
import dev.cprs.mcp.stdio.Inbound;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.mcp.stdio.MessageParser;
import dev.cprs.mcp.stdio.RequestCheck;
import dev.cprs.mcp.stdio.SdkErrors;
import dev.cprs.mcp.tools.RemoteCall;
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
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * One message a request. Nothing is kept between requests, so that any number of servers may stand
 * behind one address: a session is a name that nobody can guess, and what runs in it is known while
 * it runs. Thread-safe.
 */
public final class HttpTransport implements McpStatelessServerTransport, McpHttp {
  /** Under which the SDK's context has the {@link RemoteCall}. */
  public static final String CALL = "call";

  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";
  private static final Map<String, String> JSON_HEADERS = Map.of(HttpHeaders.CONTENT_TYPE, JSON);
  private static final Map<String, String> EVENT_HEADERS =
      Map.of(
          HttpHeaders.CONTENT_TYPE,
          EVENTS,
          HttpHeaders.CACHE_CONTROL,
          "no-cache",
          "X-Accel-Buffering", // nginx would hold events back
          "no");

  /** The Language Server Protocol's code for it: this protocol has none. */
  private static final int REQUEST_CANCELLED = -32800;

  private final List<String> tools;

  /** The SDK's own threads are few, and all servers of a process share them. */
  private final Scheduler threads =
      Schedulers.fromExecutorService(RequestThreads.named("cprs-mcp"), "cprs-mcp");

  private final RunningCalls running = new RunningCalls();
  private volatile @Nullable McpStatelessServerHandler handler;

  /**
   * @param tools the names of those that there are: the SDK's refusal of others doesn't name them
   */
  public HttpTransport(List<String> tools) {
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
      byte[] body,
      Function<String, Optional<String>> headers,
      String caller,
      Consumer<String> reads) {
    Optional<Answer> refused = refusal(headers);
    if (refused.isPresent()) {
      return CompletableFuture.completedFuture(refused.get());
    }
    Inbound inbound = MessageParser.parse(body, body.length, Optional::empty);
    if (inbound instanceof Inbound.Refused wrong) {
      return CompletableFuture.completedFuture(
          answer(400, error(wrong.code(), wrong.reason(), wrong.id())));
    }
    return handle(((Inbound.Message) inbound).message(), headers, caller, reads);
  }

  private CompletableFuture<Answer> handle(
      JSONRPCMessage message,
      Function<String, Optional<String>> headers,
      String caller,
      Consumer<String> reads) {
    McpStatelessServerHandler server = handler;
    if (server == null) {
      throw new IllegalStateException("The transport has no server yet; build one with it first");
    }
    Optional<String> session = headers.apply(HttpHeaders.MCP_SESSION_ID);
    if (message instanceof JSONRPCNotification notification) {
      if (notification.method().equals(RunningCalls.CANCELLED)) {
        RunningCalls.cancelledId(notification).ifPresent(id -> running.cancel(caller, session, id));
      }
      return notification.method().startsWith("notifications/")
          ? CompletableFuture.completedFuture(accepted()) // no other means anything here
          : server
              .handleNotification(
                  context(new RemoteCall(caller, caller, nothing -> {}, reads)), notification)
              .thenReturn(accepted())
              .toFuture();
    }
    if (!(message instanceof JSONRPCRequest request)) {
      return CompletableFuture.completedFuture(accepted()); // a response, and nothing was asked
    }
    Optional<Inbound.Refused> refused =
        RequestCheck.refusal(request, true).or(() -> noTool(request));
    if (refused.isPresent()) {
      return CompletableFuture.completedFuture(
          answer(200, error(refused.get().code(), refused.get().reason(), refused.get().id())));
    }
    String named = ClientOfThread.get();
    String client = named.isEmpty() ? caller : named;
    Call call =
        progress ->
            running.cancellable(
                caller,
                session,
                request.id(),
                server
                    .handleRequest(
                        context(new RemoteCall(caller, client, progress, reads)), request)
                    .subscribeOn(threads)
                    .map(SdkErrors::plain));
    return asksForProgress(request) && accepts(headers, EVENTS)
        ? CompletableFuture.completedFuture(new Events(200, EVENT_HEADERS, events(call)))
        : call.work(nothing -> {})
            .<Answer>map(response -> answer(200, headers(request), response))
            .defaultIfEmpty(answer(200, cancelled(request.id()))) // HTTP asks for an answer
            .toFuture(); // cancelling it stops the tool's thread
  }

  /** A call that is to be made. */
  private interface Call {
    /** Its response; none if it is cancelled. */
    Mono<JSONRPCResponse> work(Consumer<ProgressNotification> progress);
  }

  private static McpTransportContext context(RemoteCall call) {
    return McpTransportContext.create(Map.of(CALL, call));
  }

  /**
   * Progress, then the response. What a slow client has not read yet waits in memory, which is
   * little: a call tells its progress once a percent at most.
   */
  private static Flow.Publisher<byte[]> events(Call call) {
    Flux<byte[]> events =
        Flux.<JSONRPCMessage>create(
                client ->
                    client.onDispose(
                        call.work(
                                progress -> {
                                  if (client.isCancelled()) { // its thread may miss the interrupt
                                    throw new CancellationException("The client has gone");
                                  }
                                  client.next(
                                      new JSONRPCNotification(
                                          McpSchema.METHOD_NOTIFICATION_PROGRESS, progress));
                                })
                            .subscribe(client::next, client::error, client::complete)))
            .map(HttpTransport::event);
    return JdkFlowAdapter.publisherToFlowPublisher(events);
  }

  private static byte[] event(JSONRPCMessage message) {
    byte[] json = bytes(message); // one line
    ByteArrayOutputStream event = new ByteArrayOutputStream(json.length + 32);
    event.writeBytes("event: message\ndata: ".getBytes(StandardCharsets.US_ASCII));
    event.writeBytes(json);
    event.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
    return event.toByteArray();
  }

  private static boolean asksForProgress(JSONRPCRequest request) {
    return request.method().equals(McpSchema.METHOD_TOOLS_CALL)
        && request.params() instanceof Map<?, ?> parameters
        && parameters.get("_meta") instanceof Map<?, ?> meta
        && meta.get("progressToken") != null;
  }

  /** A client that introduces itself is named. */
  private static Map<String, String> headers(JSONRPCRequest request) {
    return request.method().equals(McpSchema.METHOD_INITIALIZE)
        ? Map.of(
            HttpHeaders.CONTENT_TYPE,
            JSON,
            HttpHeaders.MCP_SESSION_ID,
            UUID.randomUUID().toString())
        : JSON_HEADERS;
  }

  private static Object cancelled(Object id) {
    return error(REQUEST_CANCELLED, "The client cancelled the call", Optional.of(id));
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

  private Optional<Answer> refusal(Function<String, Optional<String>> headers) {
    String type = headers.apply(HttpHeaders.CONTENT_TYPE).orElse("");
    if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON)) {
      return refused(415, "The Content-Type is '%s'; send application/json".formatted(cut(type)));
    }
    if (!accepts(headers, JSON) && !accepts(headers, "application/*") && !accepts(headers, "*/*")) {
      return refused(
          406,
          "The header Accept is '%s'; accept application/json, and text/event-stream as the protocol asks"
              .formatted(cut(headers.apply(HttpHeaders.ACCEPT).orElse(""))));
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

  private static boolean accepts(Function<String, Optional<String>> headers, String type) {
    return headers.apply(HttpHeaders.ACCEPT).orElse(JSON).toLowerCase(Locale.ROOT).contains(type);
  }

  private static Optional<Answer> refused(int status, String reason) {
    return Optional.of(answer(status, error(ErrorCodes.INVALID_REQUEST, reason, Optional.empty())));
  }

  /** An error with an id, or without one where it isn't known. */
  private static Object error(int code, String reason, Optional<Object> id) {
    JSONRPCError error = new JSONRPCError(code, PlainSentence.of(reason), null);
    if (id.isPresent()) {
      return JSONRPCResponse.error(id.get(), error);
    }
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("jsonrpc", "2.0");
    response.put("error", error);
    return response;
  }

  private static Answer answer(int status, Object message) {
    return answer(status, JSON_HEADERS, message);
  }

  private static Answer answer(int status, Map<String, String> headers, Object message) {
    return new Whole(status, headers, bytes(message));
  }

  private static byte[] bytes(Object message) {
    try {
      return Json.bytes(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer accepted() {
    return new Whole(202, JSON_HEADERS, new byte[0]);
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
