package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file for a result. */
final class OutputFile {
  private final Path path;

  private OutputFile(Path path) {
    this.path = path;
  }

  /**
   * Checks the file to write before minutes are spent on its content. An existing file is
   * overwritten, but a document never is.
   *
   * @param documents the files that are read, {@code -} for standard input
   * @param option the option that names the file, for messages
   * @throws InvalidRequestException if it can't be written or is one of the documents
   */
  static OutputFile beside(List<String> documents, String option, String file) throws IOException {
    Path path = Path.of(file);
    Path parent = path.toAbsolutePath().getParent();
    if (file.equals("-") || Files.isDirectory(path)) {
      throw new InvalidRequestException(
          "%s %s is %s; give the name of a file"
              .formatted(option, file, file.equals("-") ? "standard output" : "a directory"));
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw new InvalidRequestException(
          "%s %s can't be written: there is no directory %s".formatted(option, file, parent));
    }
    for (String document : documents) {
      if (!document.equals("-") && Files.exists(path) && isSame(path, Path.of(document))) {
        throw new InvalidRequestException(
            "%s %s would overwrite the document; give another name".formatted(option, file));
      }
    }
    return new OutputFile(path);
  }

  private static boolean isSame(Path path, Path document) throws IOException {
    return Files.exists(document) && Files.isSameFile(path, document);
  }

  /** Writes it. */
  void write(byte[] bytes) throws IOException {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new IOException("%s can't be written: %s".formatted(path, InputText.reason(e)), e);
    }
  }
}
