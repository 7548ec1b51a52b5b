package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.TextWeight;
import java.util.function.Consumer;

/**
 * What all calls of a server together hold of files: each reads them before the compressor works on
 * it, so without a limit many calls at once would fill the heap. Counted are the bytes of the files
 * before they are read, and then what their texts take as units and tokens, which may be eighty
 * times as much. Thread-safe.
 */
public final class TextMemory {
  /** For the texts themselves. */
  private static final int HEAP_SHARE = 8;

  /** For what they become ({@link TextWeight}). */
  private static final int WEIGHT_SHARE = 2;

  private final long most;
  private final long mostWeight;
  private long held;
  private long heldWeight;

  /**
   * An eighth of the heap, or what one call may read at least, and half of it for what that
   * becomes.
   *
   * @param limits of one call
   */
  public TextMemory(FileLimits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  /** With a heap of another size than this JVM's, for tests. */
  TextMemory(FileLimits limits, long heap) {
    most = Math.max(limits.totalBytes(), heap / HEAP_SHARE);
    mostWeight = heap / WEIGHT_SHARE;
  }

  /** What one call holds, until it is closed. Not thread-safe. */
  public final class Held implements AutoCloseable {
    private final Consumer<String> reads;
    private long bytes;
    private long weight;

    private Held(Consumer<String> reads) {
      this.reads = reads;
    }

    /**
     * Counts bytes before they are read.
     *
     * @throws InvalidRequestException if there is no room for them
     */
    void take(long count) {
      synchronized (TextMemory.this) {
        if (held + count > most && held > bytes) { // one call alone has limits of its own
          throw full();
        }
        held += count;
      }
      bytes += count;
    }

    /** Gives bytes back that were counted and are not held. */
    void give(long count) {
      synchronized (TextMemory.this) {
        held -= count;
      }
      bytes -= count;
    }

    /**
     * Counts what a text will take, once it is read.
     *
     * @throws dev.cprs.CprsException if there is no room for it
     */
    void weigh(String text) {
      long count = TextWeight.of(text);
      if (weight + count > mostWeight) {
        throw new InvalidRequestException(
            "The files have so many lines and words that searching them takes some %,d MB, and there are %,d MB for that; give narrower paths or an include glob, or start the server with more memory"
                .formatted((weight + count) >> 20, mostWeight >> 20));
      }
      synchronized (TextMemory.this) {
        if (heldWeight + count > mostWeight) {
          throw full();
        }
        heldWeight += count;
      }
      weight += count;
      reads.accept(text);
    }

    private static InvalidRequestException full() {
      return new InvalidRequestException(
          "The server reads as many files for other calls as it has memory for; try again later, or give narrower paths");
    }

    @Override
    public void close() {
      synchronized (TextMemory.this) {
        held -= bytes;
        heldWeight -= weight;
      }
      bytes = 0;
      weight = 0;
    }
  }

  /**
   * For a call.
   *
   * @param reads is told of each text too, and throws where others leave no room for it
   */
  public Held hold(Consumer<String> reads) {
    return new Held(reads);
  }
}
