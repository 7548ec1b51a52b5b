package dev.cprs.cli.infer;

import dev.cprs.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, with no more than one line in memory. Not thread-safe. */
final class JsonLines implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long number;

  private JsonLines(InputStream in) {
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @throws InvalidRequestException if there is none
   */
  static JsonLines open(Path file) throws IOException {
    check(file);
    return new JsonLines(Files.newInputStream(file));
  }

  /** Reads an open file from its beginning; closing this closes it. */
  static JsonLines of(FileChannel file) throws IOException {
    return new JsonLines(Channels.newInputStream(file.position(0)));
  }

  /**
   * Checks that a file can be read line by line, and again.
   *
   * @throws InvalidRequestException if it is none
   */
  static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidRequestException(
          "There is no file %s; give one with a JSON object on each line".formatted(file));
    }
  }

  /** How many lines a file has; reads it once. */
  static long count(Path file) throws IOException {
    long lines = 0;
    try (JsonLines all = open(file)) {
      while (all.skip()) {
        lines++;
      }
    }
    return lines;
  }

  /** The next line; null after the last. */
  @Nullable JsonLine next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean any = false;
    while (fill()) {
      any = true;
      int end = lineEnd();
      line.write(buffer, position, end - position);
      position = end;
      if (end < limit) {
        position++;
        return new JsonLine(++number, line.toByteArray(), true);
      }
    }
    return any ? new JsonLine(++number, line.toByteArray(), false) : null;
  }

  /** Passes over the next line without keeping it; false after the last. */
  boolean skip() throws IOException {
    boolean any = false;
    while (fill()) {
      any = true;
      position = lineEnd();
      if (position < limit) {
        position++;
        break;
      }
    }
    if (any) {
      number++;
    }
    return any;
  }

  /** Where the line that begins in the buffer ends, or where the buffer does. */
  private int lineEnd() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
