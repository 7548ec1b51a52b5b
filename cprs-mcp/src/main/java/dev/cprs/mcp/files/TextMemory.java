package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;

/**
 * What all calls of a server together hold of files: each reads them before the compressor works on
 * it, so without a limit many calls at once would fill the heap. Thread-safe.
 */
public final class TextMemory {
  /** A text becomes tokens and labels, each as large as itself or larger. */
  private static final int HEAP_SHARE = 8;

  private final long most;
  private long held;

  /**
   * An eighth of the heap, and what one call may read at least.
   *
   * @param limits of one call
   */
  public TextMemory(FileLimits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  /** With a heap of another size than this JVM's, for tests. */
  TextMemory(FileLimits limits, long heap) {
    most = Math.max(limits.totalBytes(), heap / HEAP_SHARE);
  }

  /** What one call holds, until it is closed. Not thread-safe. */
  public final class Held implements AutoCloseable {
    private long bytes;

    private Held() {}

    /**
     * Counts bytes before they are read.
     *
     * @throws InvalidRequestException if there is no room for them
     */
    void take(long count) {
      synchronized (TextMemory.this) {
        if (held + count > most && held > bytes) { // one call alone has limits of its own
          throw new InvalidRequestException(
              "The server reads as many files for other calls as it has memory for; try again later, or give narrower paths");
        }
        held += count;
      }
      bytes += count;
    }

    @Override
    public void close() {
      synchronized (TextMemory.this) {
        held -= bytes;
      }
      bytes = 0;
    }
  }

  /** For a call. */
  public Held hold() {
    return new Held();
  }
}
