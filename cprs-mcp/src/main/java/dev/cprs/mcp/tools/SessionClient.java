package dev.cprs.mcp.tools;

import dev.cprs.CompressionCancelledException;
import dev.cprs.InvalidRequestException;
import dev.cprs.internal.OneLine;
import dev.cprs.mcp.files.Roots;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.Root;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client that has the process for itself. It is asked which folders it allows at each call, so
 * that a change counts from the next call on, whether the client tells of it or not.
 *
 * @param ownRoots the server's, for clients that name none
 */
record SessionClient(McpSyncServerExchange client, List<Path> ownRoots) implements ToolClient {
  private static final Logger LOG = LoggerFactory.getLogger(SessionClient.class);

  @Override
  public Roots roots() {
    ClientCapabilities capabilities = client.getClientCapabilities();
    List<Root> named =
        capabilities != null && capabilities.roots() != null ? ask(client) : List.of();
    if (named.isEmpty() && ownRoots.isEmpty()) {
      throw new InvalidRequestException(
          "No folder may be read: the client names no roots, and the server was started without"
              + " any; open a folder in the client, or start the server with one");
    }
    return new Roots(named.isEmpty() ? ownRoots : paths(named));
  }

  @Override
  public void progress(ProgressNotification progress) {
    client.progressNotification(progress);
  }

  @Override
  public String caller() {
    return "";
  }

  @Override
  public void reads(String text) {
    // It has the process for itself: the tools' own limits are enough.
  }

  private static List<Root> ask(McpSyncServerExchange client) {
    try {
      return client.listRoots().roots();
    } catch (RuntimeException e) { // an error of the client's, its silence, or an interrupt
      if (Thread.currentThread().isInterrupted()) {
        throw new CompressionCancelledException("The call was cancelled", e);
      }
      throw new InvalidRequestException(
          "The client did not say which roots it allows: "
              + (e instanceof McpError
                  ? OneLine.of(String.valueOf(e.getMessage()))
                  : "it gave no answer"),
          e);
    }
  }

  private static List<Path> paths(List<Root> roots) {
    List<Path> paths = new ArrayList<>();
    for (Root root : roots) {
      if (!Roots.isFileUri(root.uri())) {
        LOG.debug("The root {} is no file: URI", OneLine.of(root.uri()));
        continue;
      }
      try {
        paths.add(Roots.ofUri(root.uri()));
      } catch (InvalidRequestException e) {
        LOG.warn("A root that the client names can't be used: {}", e.getMessage());
      }
    }
    if (paths.isEmpty()) {
      throw new InvalidRequestException(
          "None of the client's roots is a folder here: "
              + roots.stream()
                  .map(root -> OneLine.of(root.uri()))
                  .collect(Collectors.joining(", ")));
    }
    return paths;
  }
}
