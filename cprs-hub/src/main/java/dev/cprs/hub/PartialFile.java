package dev.cprs.hub;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What is there so far of a file, on disk, and the hash over it. An interrupt of the thread ends
 * its reading and writing.
 */
final class PartialFile implements Closeable {
  private static final int BUFFER = 1 << 20;

  private final Path path;
  private final RemoteFile file;
  private final FileChannel channel;
  private MessageDigest digest;
  private long size;

  private PartialFile(Path path, RemoteFile file, FileChannel channel) {
    this.path = path;
    this.file = file;
    this.channel = channel;
    this.digest = file.hash().digest(file.size());
  }

  /**
   * Opens or makes the file, and hashes what an earlier attempt left in it.
   *
   * @throws HubException if it can't be read or written
   */
  static PartialFile open(Path path, RemoteFile file) {
    try {
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      PartialFile partial = new PartialFile(path, file, channel);
      try {
        partial.readWhatIsThere();
        return partial;
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  private void readWhatIsThere() throws IOException {
    if (channel.size() > file.size()) { // not of this file
      channel.truncate(0);
    }
    long there = channel.size();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    while (size < there
        && channel.read(buffer.clear().limit((int) Math.min(BUFFER, there - size)), size) > 0) {
      digest.update(buffer.flip());
      size += buffer.limit();
    }
  }

  /** The bytes that are there. */
  long size() {
    return size;
  }

  boolean isWhole() {
    return size == file.size();
  }

  /** The hash over what is there, in hexadecimal; nothing may be appended afterwards. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Appends bytes.
   *
   * @throws HubException if they can't be written
   */
  void append(byte[] bytes, int length) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
      while (buffer.hasRemaining()) {
        channel.write(buffer, size + buffer.position());
      }
    } catch (IOException e) {
      throw unusable(path, e);
    }
    digest.update(bytes, 0, length);
    size += length;
  }

  /** Forgets what is there. */
  void restart() {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw unusable(path, e);
    }
    digest = file.hash().digest(file.size());
    size = 0;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) { // some file systems say only here that the disk is full
      throw unusable(path, e);
    }
  }

  private static HubException unusable(Path path, IOException e) {
    return new HubException(
        e instanceof ClosedByInterruptException
            ? "%s: interrupted; run the same again, what was fetched is kept".formatted(path)
            : "Can't write %s: %s; see that there is space and that it may be written, then run the same again: what was fetched is kept"
                .formatted(path, Disk.reason(e)),
        e);
  }
}
