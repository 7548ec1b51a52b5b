package dev.cprs.mcp.tools;

import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.Roots;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A client on another machine, perhaps: its own folders mean nothing here, so that it reads the
 * server's.
 *
 * @param ownRoots the server's
 * @param listener is told of progress
 */
record RemoteClient(List<Path> ownRoots, String caller, Consumer<ProgressNotification> listener)
    implements ToolClient {
  @Override
  public Roots roots() {
    if (ownRoots.isEmpty()) {
      throw new InvalidRequestException(
          "No folder may be read: the server was started without any; start it with one");
    }
    return new Roots(ownRoots);
  }

  @Override
  public void progress(ProgressNotification progress) {
    listener.accept(progress);
  }
}
