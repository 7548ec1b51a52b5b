package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.mcp.CompressionMcpServer;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cprs mcp}. */
@Command(
    name = "mcp",
    description = {
      "Serves a Model Context Protocol client over standard input and output, until its input"
          + " ends.",
      "Tools: compress_text, find_in_files below the roots that the client allows, and, unless"
          + " --originals is off, read_original for what these leave out."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class McpCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "A folder to search where the client names no roots; may be repeated (default: none)")
  private List<Path> roots = new ArrayList<>();

  @Mixin private ReadLimits limits = new ReadLimits();

  @Mixin private OriginalsOptions originals = new OriginalsOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  McpCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    PrintStream before = System.out;
    System.setOut(err); // standard output belongs to the protocol, whoever prints
    try (Originals kept = originals.open();
        ContextCompressor compressor = model.load()) {
      server(compressor, kept).serve(System.in, new FailingStream(out));
      return 0;
    } finally {
      System.setOut(before);
    }
  }

  private CompressionMcpServer server(ContextCompressor compressor, @Nullable Originals kept) {
    CompressionMcpServer.Builder server = CompressionMcpServer.builder(compressor);
    roots.forEach(server::root);
    limits.set(server);
    if (kept != null) {
      server.originals(kept);
    }
    return server.build();
  }

  /** A print stream that throws what it otherwise keeps to itself. */
  private static final class FailingStream extends FilterOutputStream {
    private final PrintStream stream;

    FailingStream(PrintStream stream) {
      super(stream);
      this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int start, int count) {
      stream.write(bytes, start, count); // at once, not byte by byte
    }

    @Override
    public void flush() throws IOException {
      if (stream.checkError()) { // which flushes
        throw new IOException("standard output can't be written");
      }
    }
  }
}
