package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;

/**
 * How much one call reads.
 *
 * @param fileBytes a larger file is left out
 * @param totalBytes of all files; a call that finds more is refused
 * @param files that a call looks at; one that finds more is refused
 */
public record FileLimits(int fileBytes, int totalBytes, int files) {
  public static final FileLimits DEFAULTS = new FileLimits(4 << 20, 16 << 20, 20_000);

  public FileLimits {
    if (fileBytes < 1 || totalBytes < 1 || files < 1) {
      throw new InvalidRequestException(
          "A limit of %d bytes a file, %d bytes and %d files in all; give at least 1 of each"
              .formatted(fileBytes, totalBytes, files));
    }
  }
}
