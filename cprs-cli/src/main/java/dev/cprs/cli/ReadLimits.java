package dev.cprs.cli;

import dev.cprs.mcp.CompressionMcpServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much {@code find_in_files} may read. */
final class ReadLimits {
  @Option(
      names = "--max-file",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "The largest file to search; larger ones are left out, and the answer says so (default: 4MB)")
  private @Nullable Integer maxFile;

  @Option(
      names = "--max-total",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "The most text to search at once; a search through more is refused (default: 16MB)")
  private @Nullable Integer maxTotal;

  void set(CompressionMcpServer.Builder server) {
    if (maxFile != null) {
      server.maxFileBytes(maxFile);
    }
    if (maxTotal != null) {
      server.maxTotalBytes(maxTotal);
    }
  }
}
