package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The output: one line for each answered question, appended whole. It continues where an earlier
 * run stopped, even one that was killed while writing. Holds the ids in memory, but no line. Not
 * thread-safe; a lock keeps other processes out.
 */
final class AnswerFile implements Closeable {
  private final FileChannel file;
  private final Path path;
  private final Set<JsonNode> ids;

  private AnswerFile(FileChannel file, Path path, Set<JsonNode> ids) {
    this.file = file;
    this.path = path;
    this.ids = ids;
  }

  /**
   * Opens a file, making it and its directories where they are missing. A last line that a kill
   * left without its end is cut off, so that its question is asked again.
   *
   * @param warnings called for lines in the middle that can't be read; they are kept
   * @throws InvalidRequestException if it is not such a file
   * @throws ResourceException if another process writes it
   */
  static AnswerFile open(Path path, Consumer<String> warnings) throws IOException {
    if (Files.isDirectory(path)) {
      throw new InvalidRequestException("%s is a directory; give a file".formatted(path));
    }
    Path directory = path.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      lock(file, path);
      Set<JsonNode> ids = new HashSet<>();
      long end = readIds(file, path, ids, warnings);
      file.truncate(end).position(end);
      AnswerFile answers = new AnswerFile(file, path, ids);
      if (end > 0 && !endsLine(file, end)) {
        answers.write(new byte[] {'\n'});
      }
      opened = true;
      return answers;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  private static void lock(FileChannel file, Path path) throws IOException {
    boolean locked;
    try {
      locked = file.tryLock() != null;
    } catch (OverlappingFileLockException e) { // this very process has it
      locked = false;
    }
    if (!locked) {
      throw new ResourceException(
          "%s is being written by another run; wait for it, or give another file".formatted(path));
    }
  }

  /**
   * Reads the ids, through the channel that has the lock: on Windows no other may. Returns how many
   * bytes of the file are to stay.
   */
  private static long readIds(
      FileChannel file, Path path, Set<JsonNode> ids, Consumer<String> warnings)
      throws IOException {
    long end = 0;
    JsonLines lines = JsonLines.of(file); // not closed: that would close the channel
    for (JsonLine line = lines.next(); line != null; line = lines.next()) {
      try {
        if (!line.isBlank()) {
          ids.add(Question.id(line.object()));
        }
      } catch (BrokenLineException e) {
        if (!line.ended()) {
          refuseForeign(path, line);
          return end;
        }
        warnings.accept(
            "%s, line %d: %s; the line is kept, and its question is asked again"
                .formatted(path, line.number(), e.getMessage()));
      }
      end += line.length();
    }
    return end;
  }

  /** Nothing is cut off a file that was never an output. */
  private static void refuseForeign(Path path, JsonLine last) {
    if (!last.beginsObject()) {
      throw new InvalidRequestException(
          "%s is not a file of JSON lines (see line %d); give the output a file of its own"
              .formatted(path, last.number()));
    }
  }

  private static boolean endsLine(FileChannel file, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    file.read(last, end - 1);
    return last.get(0) == '\n';
  }

  /** Whether a question is answered. */
  boolean has(JsonNode id) {
    return ids.contains(id);
  }

  /**
   * Appends an answered question. After a kill at any moment the file has the whole line, or a
   * beginning of it that the next run cuts off.
   *
   * @throws IOException if it can't be written, such as on a full disk; nothing of it is left then
   */
  void append(Question answered) throws IOException {
    byte[] json = Json.write(answered.fields());
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    write(line);
    ids.add(answered.id());
  }

  private void write(byte[] bytes) throws IOException {
    long before = file.position();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    } catch (IOException e) {
      file.truncate(before);
      throw new IOException("%s can't be written: %s".formatted(path, e.getMessage()), e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close(); // and with it the lock
  }
}
