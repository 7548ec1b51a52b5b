package dev.cprs.mcp.tools;

import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.Roots;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.nio.file.Path;
import java.util.List;

/**
 * A client on another machine, perhaps: its own folders mean nothing here, so that it reads the
 * server's.
 *
 * @param ownRoots the server's
 */
record RemoteClient(List<Path> ownRoots, RemoteCall call) implements ToolClient {
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
    call.progress().accept(progress);
  }

  @Override
  public String caller() {
    return call.caller();
  }

  @Override
  public void reads(String text) {
    call.reads().accept(text);
  }
}
