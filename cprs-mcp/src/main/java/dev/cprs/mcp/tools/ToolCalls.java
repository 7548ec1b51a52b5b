package dev.cprs.mcp.tools;

import dev.cprs.CompressionCancelledException;
import dev.cprs.CprsException;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.stdio.Json;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts tools into the SDK's server. Whatever goes wrong in one is told to its caller in words. */
public final class ToolCalls {
  private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

  private ToolCalls() {}

  /** A tool as the SDK takes it, with the description in its resource. */
  public static SyncToolSpecification specification(ServerTool tool) {
    McpSchema.Tool description = description(tool.name());
    Set<String> arguments = propertyNames(description);
    return SyncToolSpecification.builder()
        .tool(description)
        .callHandler((client, call) -> answer(tool, arguments, client, call))
        .build();
  }

  /** The arguments that the description has. */
  private static Set<String> propertyNames(McpSchema.Tool description) {
    Map<?, ?> properties =
        (Map<?, ?>) Objects.requireNonNull(description.inputSchema().get("properties"));
    return properties.keySet().stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** The description of a tool. */
  static McpSchema.Tool description(String name) {
    try (InputStream in =
        Objects.requireNonNull(ToolCalls.class.getResourceAsStream(name + ".json"), name)) {
      return Json.MAPPER.readValue(in, McpSchema.Tool.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The description of " + name + " can't be read", e);
    }
  }

  private static CallToolResult answer(
      ServerTool tool, Set<String> known, McpSyncServerExchange client, CallToolRequest call) {
    try {
      return tool.call(client, call, new Arguments(call.arguments(), known));
    } catch (InvalidRequestException e) {
      LOG.debug("{}: {}", tool.name(), e.getMessage());
      return ToolResults.error(String.valueOf(e.getMessage()));
    } catch (CompressionCancelledException e) {
      LOG.debug("{} was cancelled", tool.name());
      return ToolResults.error("The call was cancelled before it was done");
    } catch (CprsException e) {
      LOG.warn("{} failed", tool.name(), e);
      return ToolResults.error(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) { // the SDK would leave the call without an answer
      LOG.warn("{} needs more memory than there is: {}", tool.name(), e.getMessage());
      return ToolResults.error(
          "The text does not fit into the server's memory; give less text or narrower paths, or start the server with more memory");
    } catch (RuntimeException e) {
      LOG.error("{} failed", tool.name(), e);
      return ToolResults.error(
          "%s failed inside: %s; the server's log says more".formatted(tool.name(), e));
    }
  }
}
