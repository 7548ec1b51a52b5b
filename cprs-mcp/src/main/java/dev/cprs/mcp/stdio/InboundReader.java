package dev.cprs.mcp.stdio;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-RPC messages, one a line. A line that is not a message is reported as such and doesn't
 * end the stream. Not thread-safe.
 */
public final class InboundReader {
  private final LimitedLines lines;
  private final int maxBytes;

  /**
   * @param maxBytes of a message
   */
  public InboundReader(InputStream in, int maxBytes) {
    this.lines = new LimitedLines(in, maxBytes);
    this.maxBytes = maxBytes;
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Inbound next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return new Inbound.Refused(
            ErrorCodes.INVALID_REQUEST,
            "The message has more than %d bytes; send less text at once".formatted(maxBytes),
            MessageId.in(lines.head(), lines.tail()));
      }
      if (!lines.isBlank()) {
        return MessageParser.parse(
            lines.bytes(), lines.length(), () -> MessageId.in(lines.head(), ""));
      }
    }
    return null;
  }
}
