package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals;
import dev.cprs.mcp.CompressionMcpServer;
import dev.cprs.mcp.McpHttp;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.MountedApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The MCP server's options in {@code cprs serve}, and how it is put behind a path there. */
final class McpOverHttp {
  /** Where clients find it. */
  static final String PATH = "/mcp";

  @Option(
      names = "--mcp",
      description =
          "Also serve clients of the Model Context Protocol, at "
              + PATH
              + ", with the tools compress_text and, unless --originals is off, read_original")
  private boolean mcp;

  @Option(
      names = "--mcp-root",
      paramLabel = "DIR",
      description =
          "With --mcp: also serve the tool find_in_files, which lets every client read below this"
              + " folder; may be repeated (default: none)")
  private List<Path> roots = new ArrayList<>();

  /** Whether it is to be served. */
  boolean isWanted() {
    return mcp;
  }

  /**
   * Puts it behind its path.
   *
   * @param originals for {@code read_original}; null if there is none. The caller closes it
   * @throws InvalidRequestException if there are roots that nothing would serve, or that aren't
   *     there
   */
  void mount(CompressionServer.Builder server, @Nullable Originals originals) {
    if (!mcp && !roots.isEmpty()) {
      throw new InvalidRequestException("--mcp-root needs --mcp; give both");
    }
    for (Path root : roots) { // said at the start, not when the model is loaded
      if (!Files.exists(root)) {
        throw new InvalidRequestException(
            "The root %s does not exist; give a folder that does".formatted(root));
      }
    }
    if (mcp) {
      server.mount(PATH, compressor -> api(compressor, originals));
    }
  }

  private MountedApi api(ContextCompressor compressor, @Nullable Originals originals) {
    CompressionMcpServer.Builder tools = CompressionMcpServer.builder(compressor);
    if (originals != null) {
      tools.originals(originals);
    }
    roots.forEach(tools::root);
    McpHttp http = tools.build().http();
    return call -> {
      var answer = http.post(call.body(), call.headers(), call.caller(), call.reads());
      var reply = answer.thenApply(McpOverHttp::reply);
      reply.whenComplete(
          (done, failure) -> {
            if (reply.isCancelled()) {
              answer.cancel(true);
            }
          });
      return reply;
    };
  }

  private static MountedApi.Reply reply(McpHttp.Answer answer) {
    if (answer instanceof McpHttp.Events events) {
      return new MountedApi.Pieces(events.status(), events.headers(), events.events());
    }
    McpHttp.Whole whole = (McpHttp.Whole) answer;
    return new MountedApi.Whole(whole.status(), whole.headers(), whole.body());
  }
}
