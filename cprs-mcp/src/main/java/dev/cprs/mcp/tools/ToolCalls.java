package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CprsException;
import dev.cprs.InvalidRequestException;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.PlainSentence;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts tools into the SDK's server. Whatever goes wrong in one is told to its caller in words. */
public final class ToolCalls {
  private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

  private ToolCalls() {}

  /**
   * A tool as the SDK takes it for a client with a session.
   *
   * @param ownRoots for clients that name none
   */
  public static SyncToolSpecification ofSession(ServerTool tool, List<Path> ownRoots) {
    return SyncToolSpecification.builder()
        .tool(description(tool.name()))
        .callHandler((client, call) -> answer(tool, new SessionClient(client, ownRoots), call))
        .build();
  }

  /**
   * A tool as the SDK takes it for clients on other machines.
   *
   * @param ownRoots what all of them may read
   * @param callKey under which the transport's context has the {@link RemoteCall}
   */
  public static McpStatelessServerFeatures.SyncToolSpecification ofRemote(
      ServerTool tool, List<Path> ownRoots, String callKey) {
    return McpStatelessServerFeatures.SyncToolSpecification.builder()
        .tool(description(tool.name()))
        .callHandler(
            (context, call) -> {
              RemoteCall remote = (RemoteCall) Objects.requireNonNull(context.get(callKey));
              return ClientOfThread.working(
                  remote.client(), () -> answer(tool, new RemoteClient(ownRoots, remote), call));
            })
        .build();
  }

  /**
   * The description of a tool: what its resource says and, if the tool compresses, every option of
   * a request.
   */
  static McpSchema.Tool description(String name) {
    try (InputStream in =
        Objects.requireNonNull(ToolCalls.class.getResourceAsStream(name + ".json"), name)) {
      JsonNode description = Json.MAPPER.readTree(in);
      ObjectNode properties = (ObjectNode) description.at("/inputSchema/properties");
      boolean compresses = properties.has(NamedOption.TASK.name(Spelling.SNAKE));
      for (NamedOption option : NamedOption.of(NamedOption.Scope.REQUEST)) {
        // Some the resource says in its own words.
        if (compresses && !properties.has(option.name(Spelling.SNAKE))) {
          properties.set(option.name(Spelling.SNAKE), property(option));
        }
      }
      return Json.MAPPER.treeToValue(description, McpSchema.Tool.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The description of " + name + " can't be read", e);
    }
  }

  private static ObjectNode property(NamedOption option) {
    ObjectNode property = Json.MAPPER.createObjectNode();
    switch (option.kind()) {
      case INTEGER -> property.put("type", "integer");
      case NUMBER -> property.put("type", "number");
      case FLAG -> property.put("type", "boolean");
      case TEXTS -> property.put("type", "array").putObject("items").put("type", "string");
      case TEXT -> property.put("type", "string");
      case CHOICE -> {
        ArrayNode choices = property.put("type", "string").putArray("enum");
        option.choices().forEach(choices::add);
      }
    }
    return property.put("description", option.description() + ".");
  }

  private static CallToolResult answer(ServerTool tool, ToolClient client, CallToolRequest call) {
    try {
      Map<String, Object> arguments = call.arguments();
      return tool.call(
          client,
          call,
          new NamedValues("", Spelling.SNAKE, arguments == null ? Map.of() : arguments));
    } catch (InvalidRequestException e) {
      LOG.debug("{}: {}", tool.name(), PlainSentence.of(String.valueOf(e.getMessage())));
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
          "The text does not fit into the server's memory; give less text or narrower paths, or"
              + " start the server with more memory");
    } catch (RuntimeException e) {
      LOG.error("{} failed", tool.name(), e);
      return ToolResults.error(
          "%s failed inside; the server's log says why".formatted(tool.name()));
    }
  }
}
