package dev.cprs.examples;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Root;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Asks the files of a folder through the Model Context Protocol: {@code AskAFolder QUESTION FOLDER
 * ./cprs mcp}.
 */
public final class AskAFolder {
  private AskAFolder() {}

  public static void main(String[] args) {
    if (args.length < 3) {
      System.err.println("usage: AskAFolder QUESTION FOLDER COMMAND [ARGUMENT...]");
      System.exit(2);
    }
    ServerParameters server =
        ServerParameters.builder(args[2]).args(List.of(args).subList(3, args.length)).build();
    try (McpSyncClient client =
        McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
            .capabilities(ClientCapabilities.builder().roots(true).build())
            .roots(new Root(Path.of(args[1]).toUri().toString(), "documents"))
            .build()) {
      client.initialize();
      CallToolRequest question =
          CallToolRequest.builder("find_in_files").arguments(Map.of("query", args[0])).build();
      client.callTool(question).content().stream()
          .map(block -> ((TextContent) block).text())
          .forEach(System.out::println);
    }
  }
}
