package dev.cprs.mcp.stdio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads lines of bytes, each up to a limit; of a longer one its head and tail are left. Not
 * thread-safe.
 */
final class LimitedLines {
  private static final int ENDS = 512;
  private static final int FIRST_CAPACITY = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[1 << 16];
  private int position;
  private int limit;

  private byte[] line = new byte[0];
  private int length;
  private boolean tooLong;
  private String tail = "";

  LimitedLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Reads the next line; false at the end. */
  boolean next() throws IOException {
    line = new byte[Math.min(FIRST_CAPACITY, maxBytes)]; // not that of a long line before
    length = 0;
    tooLong = false;
    tail = "";
    while (position < limit || fill()) {
      int end = position;
      while (end < limit && chunk[end] != '\n') {
        end++;
      }
      keep(position, end);
      position = end + 1;
      if (end < limit) {
        return true;
      }
    }
    return length > 0;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(chunk));
    return limit > 0;
  }

  private void keep(int start, int end) {
    int count = end - start;
    if (!tooLong && length + (long) count > maxBytes) {
      tooLong = true;
      tail = latin1(line, Math.max(0, length - ENDS), length);
      line = Arrays.copyOf(line, ENDS);
      int more = Math.max(0, Math.min(ENDS - length, count));
      System.arraycopy(chunk, start, line, Math.min(length, ENDS), more);
      length = Math.min(length, ENDS) + more;
    }
    if (tooLong) {
      tail += latin1(chunk, Math.max(start, end - ENDS), end);
      tail = tail.substring(Math.max(0, tail.length() - ENDS));
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, 2L * (length + count)));
    }
    System.arraycopy(chunk, start, line, length, count);
    length += count;
  }

  /** Whether the line has more bytes than it may. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line has nothing but white space. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line's bytes and more: only the first {@link #length} count, until the next line. */
  byte[] bytes() {
    return line;
  }

  /** How many bytes the line has, without its line feed. */
  int length() {
    return length;
  }

  /** The first bytes of the line, each as a character. */
  String head() {
    return latin1(line, 0, Math.min(ENDS, length));
  }

  /** The last bytes of a line that is too long, each as a character. */
  String tail() {
    return tail;
  }

  private static String latin1(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
