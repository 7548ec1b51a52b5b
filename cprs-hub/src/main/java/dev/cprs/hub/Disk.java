package dev.cprs.hub;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much space there is on disk. */
interface Disk {
  /** The bytes that may still be written to a directory that is there. */
  long free(Path directory) throws IOException;

  /** The disks of this machine. */
  static Disk ofThisMachine() {
    return directory -> Files.getFileStore(directory).getUsableSpace();
  }

  /**
   * Checks that so many bytes more will go into a directory.
   *
   * @throws HubException if they won't
   */
  default void require(long bytes, Path directory) throws IOException {
    long there = free(directory);
    if (there < bytes) {
      throw new HubException(
          "%s are still to be fetched, and %s has %s free; make space, or choose another place: HF_HUB_CACHE (for ModelScope MODELSCOPE_CACHE) names the cache, and a directory of your own can be filled instead"
              .formatted(Bytes.text(bytes), directory, Bytes.text(there)));
    }
  }

  /** What an exception says, without the path, which the message round it has. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.toString() : reason;
  }
}
