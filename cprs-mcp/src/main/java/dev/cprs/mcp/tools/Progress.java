package dev.cprs.mcp.tools;

import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionRequest;
import dev.cprs.ProgressListener;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;

/** Tells the client how many windows are scored, at most once a percent. */
final class Progress implements ProgressListener {
  private final ToolClient client;
  private final Object token;
  private int told = -1;

  private Progress(ToolClient client, Object token) {
    this.client = client;
    this.token = token;
  }

  /** Has a client told of a request's progress, if it asked for that. */
  static CompressionRequest.Builder tell(
      ToolClient client, CallToolRequest call, CompressionRequest.Builder request) {
    Object token = call.progressToken();
    return token == null ? request : request.progress(new Progress(client, token));
  }

  @Override
  public void windowScored(int done, int total) {
    int percent = (int) (100L * done / total);
    if (percent > told) {
      told = percent;
      ProgressNotification progress =
          ProgressNotification.builder(token, done)
              .total((double) total)
              .message("%d of %d windows".formatted(done, total))
              .build();
      try {
        client.progress(progress);
      } catch (RuntimeException e) { // the SDK's own kind, round what the stream threw
        throw new CompressionCancelledException("The client takes no more messages", e);
      }
    }
  }
}
