package dev.cprs.mcp;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals;
import dev.cprs.mcp.files.FileLimits;
import dev.cprs.mcp.http.HttpTransport;
import dev.cprs.mcp.stdio.InboundReader;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.mcp.stdio.StdioTransport;
import dev.cprs.mcp.tools.CompressText;
import dev.cprs.mcp.tools.FindInFiles;
import dev.cprs.mcp.tools.ReadOriginal;
import dev.cprs.mcp.tools.ServerTool;
import dev.cprs.mcp.tools.ToolCalls;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Model Context Protocol server. Its tools: {@code compress_text} keeps the parts of a text that
 * a query needs; {@code find_in_files} does the same for files below the roots that the client
 * allows; {@code read_original}, where there is a {@linkplain Builder#originals store}, reads what
 * the others left out. It speaks versions 2024-11-05 to 2025-11-25 of the protocol, for one client
 * over a pair of streams or for many over {@linkplain #http HTTP}.
 *
 * <pre>{@code
 * try (ContextCompressor compressor = ContextCompressor.create()) {
 *   CompressionMcpServer.builder(compressor).build().serve(System.in, out);
 * }
 * }</pre>
 */
public final class CompressionMcpServer {
  private static final Logger LOG = LoggerFactory.getLogger(CompressionMcpServer.class);

  private static final int MAX_MESSAGE_BYTES = 64 << 20;
  private static final String FIND =
      "Use find_in_files to get the passages of files that answer a question, with file and line,"
          + " instead of reading the files as a whole. ";
  private static final String COMPRESS =
      "Use compress_text to cut a long text down to what a question needs.";
  private static final String READ =
      " Use read_original with an id to read on in what a tool left out.";

  /**
   * How long to wait for a client's answer about its roots, and for the last answers once the input
   * has ended.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ContextCompressor compressor;
  private final List<Path> roots;
  private final FileLimits limits;
  private final @Nullable Originals originals;

  private CompressionMcpServer(Builder builder) {
    compressor = builder.compressor;
    roots = List.copyOf(builder.roots);
    limits = builder.limits;
    originals = builder.originals;
  }

  /** Starts with a compressor, which the caller closes. */
  public static Builder builder(ContextCompressor compressor) {
    return new Builder(Objects.requireNonNull(compressor, "compressor"));
  }

  /**
   * Serves one client until its messages end or it accepts no more answers. Calls that are running
   * when the messages end are answered if they finish within 30 seconds. The streams stay open.
   *
   * @param in the client's messages: UTF-8, one a line, up to 64 MiB each
   * @param out the answers; nothing else may be written to it meanwhile. It must report failures as
   *     exceptions, which a {@link java.io.PrintStream} doesn't
   * @throws IOException if the messages can't be read
   */
  public void serve(InputStream in, OutputStream out) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    serve(new InboundReader(in, MAX_MESSAGE_BYTES), out, PATIENCE);
  }

  void serve(InboundReader in, OutputStream out, Duration patience) throws IOException {
    StdioTransport transport = new StdioTransport(in, out, patience);
    McpServer.sync(transport)
        .jsonMapper(Json.SDK)
        .serverInfo("cprs", version())
        .instructions(instructions(true))
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .requestTimeout(patience)
        .validateToolInputs(false) // the tools do it, in sentences
        .rootsChangeHandler(
            (client, changed) -> LOG.debug("The client has {} roots", changed.size()))
        .tools(tools(true).stream().map(tool -> ToolCalls.ofSession(tool, roots)).toList())
        .build();
    transport.run();
  }

  /** The same tools for any number of clients over HTTP. */
  public McpHttp http() {
    boolean files = !roots.isEmpty();
    List<ServerTool> tools = tools(files);
    HttpTransport transport = new HttpTransport(tools.stream().map(ServerTool::name).toList());
    McpServer.sync(transport)
        .jsonMapper(Json.SDK)
        .serverInfo("cprs", version())
        .instructions(instructions(files))
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .validateToolInputs(false)
        .immediateExecution(true) // on the transport's own threads
        .tools(
            tools.stream()
                .map(tool -> ToolCalls.ofRemote(tool, roots, HttpTransport.CALL))
                .toList())
        .build();
    return transport;
  }

  private List<ServerTool> tools(boolean files) {
    List<ServerTool> tools = new ArrayList<>();
    tools.add(new CompressText(compressor, originals));
    if (files) {
      tools.add(new FindInFiles(compressor, limits, originals));
    }
    if (originals != null) {
      tools.add(new ReadOriginal(originals, compressor));
    }
    return tools;
  }

  private String instructions(boolean files) {
    return (files ? FIND : "") + COMPRESS + (originals == null ? "" : READ);
  }

  private static String version() {
    String version = CompressionMcpServer.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }

  /** Builds a server; its settings say what {@code find_in_files} may read. Not thread-safe. */
  public static final class Builder {
    private final ContextCompressor compressor;
    private final List<Path> roots = new ArrayList<>();
    private FileLimits limits = FileLimits.DEFAULTS;
    private @Nullable Originals originals;

    private Builder(ContextCompressor compressor) {
      this.compressor = compressor;
    }

    /**
     * Adds a folder or file that may be read if the client names no roots. Over streams a client's
     * own roots replace these; over HTTP these alone count.
     *
     * @throws InvalidRequestException if it doesn't exist
     */
    public Builder root(Path root) {
      if (!Files.exists(Objects.requireNonNull(root, "root"))) {
        throw new InvalidRequestException(
            "The root %s does not exist; give a folder that does".formatted(root));
      }
      roots.add(root);
      return this;
    }

    /**
     * Sets the largest file, in bytes. Larger files are skipped, and the answer lists them.
     * Default: 4 MiB.
     *
     * @throws InvalidRequestException if it is below 1
     */
    public Builder maxFileBytes(int bytes) {
      limits = new FileLimits(bytes, limits.totalBytes(), limits.files());
      return this;
    }

    /**
     * Sets how many bytes a call may read from all files together. A call that finds more is
     * refused. Default: 16 MiB.
     *
     * @throws InvalidRequestException if it is below 1
     */
    public Builder maxTotalBytes(int bytes) {
      limits = new FileLimits(limits.fileBytes(), bytes, limits.files());
      return this;
    }

    /**
     * Offers {@code read_original}: the texts that the other tools shorten are kept in a store,
     * which the caller closes. Default: none, and the tool isn't offered.
     */
    public Builder originals(Originals value) {
      originals = Objects.requireNonNull(value, "originals");
      return this;
    }

    /** The server. */
    public CompressionMcpServer build() {
      return new CompressionMcpServer(this);
    }
  }
}
