package dev.cprs.hub;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others from fetching the same file at the same time: threads of this process, and processes
 * by a lock on a file, which is left behind (who would delete it would take it from one who waits).
 *
 * <p>It saves work and nothing depends on it. File systems without locks exist, and on Linux
 * Python's {@code huggingface_hub} takes locks of another kind on the same files. Then the file is
 * fetched twice, each to a file of its own, and either is right.
 */
final class PullLock implements Closeable {
  // A file lock is the whole process's: a second thread would be refused and not made to wait.
  private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock threads;
  private final @Nullable FileChannel channel;

  private PullLock(ReentrantLock threads, @Nullable FileChannel channel) {
    this.threads = threads;
    this.channel = channel;
  }

  /**
   * Takes the lock, and waits for it where another has it.
   *
   * @param waiting told why, before it waits
   */
  static PullLock take(Path path, PullListener waiting) {
    ReentrantLock threads =
        THREADS.computeIfAbsent(path.toAbsolutePath(), key -> new ReentrantLock());
    if (!threads.tryLock()) {
      waiting.waiting("another thread fetches the same file; waiting for it");
      threads.lock();
    }
    return new PullLock(threads, lockFile(path, waiting));
  }

  private static @Nullable FileChannel lockFile(Path path, PullListener waiting) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        waiting.waiting("another process fetches the same file; waiting for it");
        channel.lock();
      }
      return channel;
    } catch (IOException e) {
      waiting.waiting("going on without a lock on %s: %s".formatted(path, Disk.reason(e)));
      return channel;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close(); // and with it the lock
      }
    } finally {
      threads.unlock();
    }
  }
}
