package dev.cprs.mcp.files;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search read and what it left out.
 *
 * @param read in the order of their names
 * @param skipped in the order of their names
 */
public record FoundFiles(List<TextFile> read, List<Skipped> skipped) {
  /**
   * A file that was read.
   *
   * @param file its absolute path
   * @param text all of it
   */
  public record TextFile(Path file, String text) {}

  /**
   * A file or folder that was left out.
   *
   * @param file its absolute path
   * @param reason in a few words
   */
  public record Skipped(Path file, String reason) {}
}
