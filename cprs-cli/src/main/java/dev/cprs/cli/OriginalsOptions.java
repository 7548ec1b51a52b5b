package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.chat.Originals;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the originals of compressed texts are kept. */
final class OriginalsOptions {
  @Option(
      names = "--originals",
      paramLabel = "WHERE",
      defaultValue = "memory",
      description =
          "Where to keep the originals of compressed texts, so that they can be read again: memory,"
              + " a folder, or off (default: ${DEFAULT-VALUE})")
  private String where = "memory";

  @Option(
      names = "--originals-max-bytes",
      paramLabel = "SIZE",
      converter = ByteSize.Large.class,
      description =
          "The most that all originals take together (default: 64MB in memory, 1GB in a folder)")
  private @Nullable Long maxBytes;

  @Option(
      names = "--originals-max-age",
      paramLabel = "TIME",
      converter = Age.class,
      description = "How long an original is kept, such as 90m, 24h or 7d (default: 24h)")
  private @Nullable Duration maxAge;

  /**
   * The store, to be closed by the caller; null for none.
   *
   * @throws InvalidRequestException if an option is invalid, or the directory can't be used
   */
  @Nullable Originals open() {
    if (where.equals("off")) {
      if (maxBytes != null || maxAge != null) {
        throw new InvalidRequestException(
            "--originals is off, and --originals-max-bytes or --originals-max-age is given; leave them out, or say where to keep originals");
      }
      return null;
    }
    Originals.Builder store = Originals.builder();
    if (maxBytes != null) {
      store.maxBytes(maxBytes);
    }
    if (maxAge != null) {
      store.maxAge(maxAge);
    }
    try {
      return (where.equals("memory") ? store : store.directory(Path.of(where))).build();
    } catch (ResourceException | InvalidPathException e) {
      throw new InvalidRequestException("--originals: " + e.getMessage(), e);
    }
  }
}
