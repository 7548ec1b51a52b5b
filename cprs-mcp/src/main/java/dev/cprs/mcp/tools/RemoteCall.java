package dev.cprs.mcp.tools;

import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.util.function.Consumer;

/**
 * Who calls over HTTP.
 *
 * @param caller whose originals are read
 * @param client who shares the server with others
 * @param progress is told of the call's progress
 * @param reads is told of each text that is read beside the call; throws if there is no memory for
 *     it
 */
public record RemoteCall(
    String caller,
    String client,
    Consumer<ProgressNotification> progress,
    Consumer<String> reads) {}
