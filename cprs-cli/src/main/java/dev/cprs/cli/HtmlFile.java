package dev.cprs.cli;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.cli.ErrorLines.BadInputException;
import dev.cprs.page.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the page of a result goes. */
final class HtmlFile {
  private final Path path;

  private HtmlFile(Path path) {
    this.path = path;
  }

  /**
   * The file to write, looked at before minutes are spent on what goes into it. A page of before is
   * overwritten, a document is not.
   *
   * @param documents the files that are read, {@code -} for standard input
   * @throws BadInputException if it can't be written or is one of the documents
   */
  static HtmlFile beside(List<String> documents, String file)
      throws IOException, BadInputException {
    Path path = Path.of(file);
    Path parent = path.toAbsolutePath().getParent();
    if (file.equals("-") || Files.isDirectory(path)) {
      throw new BadInputException(
          "--html %s is %s; give the name of a file"
              .formatted(file, file.equals("-") ? "standard output" : "a directory"),
          null);
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw new BadInputException(
          "--html %s can't be written: there is no directory %s".formatted(file, parent), null);
    }
    for (String document : documents) {
      if (!document.equals("-") && Files.exists(path) && isSame(path, Path.of(document))) {
        throw new BadInputException(
            "--html %s would overwrite the document; give another name".formatted(file), null);
      }
    }
    return new HtmlFile(path);
  }

  private static boolean isSame(Path path, Path document) throws IOException {
    return Files.exists(document) && Files.isSameFile(path, document);
  }

  /** Writes the page. */
  void write(CompressionRequest request, List<String> files, CompressedContext result)
      throws IOException {
    String page = ResultPage.of(request, files.stream().map(InputText::name).toList(), result);
    try {
      Files.writeString(path, page);
    } catch (IOException e) {
      throw new IOException("%s can't be written: %s".formatted(path, InputText.reason(e)), e);
    }
  }
}
