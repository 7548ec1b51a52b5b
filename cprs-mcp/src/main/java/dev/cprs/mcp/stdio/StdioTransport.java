package dev.cprs.mcp.stdio;

import dev.cprs.internal.OneLine;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The protocol's messages on a pair of streams, one a line, for the one session that a process has.
 * The SDK's own transport ends at the first line that is not a message, drops open requests when
 * its input ends, and can't cancel requests. This one has none of these faults.
 */
public final class StdioTransport implements McpServerTransportProvider, McpServerTransport {
  private static final Logger LOG = LoggerFactory.getLogger(StdioTransport.class);
  private static final String CANCELLED = "notifications/cancelled";

  private final InboundReader in;
  private final OutputStream out;
  private final Duration patience;

  /** The client's requests that have no answer yet, by their ids. */
  private final Map<Object, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

  private @Nullable McpServerSession session;
  private boolean introduced;
  private volatile boolean unwritable;

  /**
   * @param patience how long requests may take that run when the input ends
   */
  public StdioTransport(InboundReader in, OutputStream out, Duration patience) {
    this.in = in;
    this.out = out;
    this.patience = patience;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(this);
  }

  /**
   * Takes messages until the input ends or nothing can be written any more, then waits a while for
   * the answers of what still runs, and cancels the rest.
   *
   * @throws IOException if the input can't be read
   */
  public void run() throws IOException {
    McpServerSession session = session();
    try {
      Inbound next = in.next();
      while (next != null && !unwritable) {
        if (next instanceof Inbound.Message read) {
          receive(session, read.message());
        } else if (next instanceof Inbound.Refused refused) {
          refuse(refused);
        }
        next = in.next();
      }
      awaitAnswers();
    } finally {
      cancelAll();
    }
  }

  private McpServerSession session() {
    if (session == null) {
      throw new IllegalStateException("The transport has no server yet; build one with it first");
    }
    return session;
  }

  private void receive(McpServerSession session, JSONRPCMessage message) {
    if (message instanceof JSONRPCNotification notification
        && notification.method().equals(CANCELLED)) {
      cancel(notification);
      return;
    }
    if (message instanceof JSONRPCNotification notification) {
      introduced |= notification.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
    } else if (message instanceof JSONRPCRequest request) {
      Optional<Inbound.Refused> refused = RequestCheck.refusal(request, introduced);
      if (refused.isPresent()) {
        refuse(refused.get());
        return;
      }
    }
    CompletableFuture<Void> handled = session.handle(message).toFuture();
    if (message instanceof JSONRPCRequest request) {
      running.put(request.id(), handled);
    }
    handled.whenComplete(
        (nothing, failure) -> {
          if (message instanceof JSONRPCRequest request) {
            running.remove(request.id(), handled);
          }
          if (failure != null && !handled.isCancelled() && !unwritable) {
            LOG.warn("A message could not be handled", failure);
          }
        });
  }

  /** Stops the work of a request, which then has no answer, as the protocol asks. */
  private void cancel(JSONRPCNotification notification) {
    Object id =
        notification.params() instanceof Map<?, ?> parameters ? parameters.get("requestId") : null;
    CompletableFuture<Void> request = id == null ? null : running.remove(id);
    if (id != null && request != null) { // else it was answered already
      request.cancel(true); // interrupts the thread of a tool
      LOG.debug("The client cancelled request {}", OneLine.of(id.toString()));
    }
  }

  private void cancelAll() {
    running.values().forEach(request -> request.cancel(true));
  }

  private void awaitAnswers() {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(running.values().toArray(CompletableFuture<?>[]::new));
    try {
      all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.debug("{} requests are given up: the input ended a while ago", running.size());
    } catch (ExecutionException e) {
      LOG.debug("The last answer could not be given", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refuse(Inbound.Refused refused) {
    LOG.warn("{}", refused.reason());
    if (refused.id().isEmpty()) {
      return; // the protocol has no answer without an id
    }
    JSONRPCError error = new JSONRPCError(refused.code(), refused.reason(), null);
    try {
      write(JSONRPCResponse.error(refused.id().get(), error));
    } catch (IOException e) {
      LOG.debug("The refusal could not be told", e);
    }
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromCallable(
        () -> {
          write(message instanceof JSONRPCResponse response ? SdkErrors.plain(response) : message);
          return null;
        });
  }

  private void write(JSONRPCMessage message) throws IOException {
    byte[] bytes = Json.bytes(message);
    try {
      synchronized (out) {
        out.write(bytes);
        out.write('\n');
        out.flush();
      }
    } catch (IOException e) {
      if (!unwritable) {
        LOG.warn("The client takes no more messages: {}", e.getMessage());
      }
      unwritable = true;
      cancelAll(); // nobody hears the answers
      throw e;
    }
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return Json.SDK.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    return session().sendNotification(method, parameters);
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.fromRunnable(this::close);
  }

  /** Ends the session; the streams are the caller's. */
  @Override
  public void close() {
    cancelAll();
  }
}
