package dev.cprs.parity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.spi.ModelFiles;
import dev.cprs.stubs.ReferenceDirectory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The recorded answers of the published code. They are read from the directory that the system
 * property {@code cprs.reference.dir} names, so that new cases need no change here; without it,
 * from the copies among the test resources.
 *
 * <p>A directory that no module's tests know anything of is an error. One that lacks the file of
 * one test has no cases for it; a missing copy is an error. How many cases were read is printed.
 *
 * <p>All offsets in these files are code points.
 */
final class ReferenceCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReferenceCases() {}

  /**
   * The cases of a file that holds a list of them, or one case.
   *
   * @return empty if the directory asked for has no such file
   * @throws AssertionError if there is nothing to read at all
   */
  static List<JsonNode> cases(String file) throws IOException {
    Path path = directory().resolve(file);
    List<JsonNode> cases = new ArrayList<>();
    if (Files.isRegularFile(path)) {
      JsonNode json = JSON.readTree(path.toFile());
      if (json.isArray()) {
        json.forEach(cases::add);
      } else {
        cases.add(json);
      }
      if (cases.isEmpty()) {
        throw new AssertionError("%s has no cases".formatted(path));
      }
    } else if (!isAskedFor()) {
      throw new AssertionError("There is no copy of %s among the test resources".formatted(file));
    }
    report(file, cases.size());
    return cases;
  }

  /**
   * The folders that hold a file of this name, in the order of their names: models with what they
   * answer.
   *
   * @return empty if the directory asked for has no such folder
   * @throws AssertionError if there is nothing to read at all
   */
  static List<Path> folders(String file) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(directory())) {
      folders = entries.filter(entry -> Files.isRegularFile(entry.resolve(file))).sorted().toList();
    }
    if (folders.isEmpty() && !isAskedFor()) {
      throw new AssertionError(
          "There is no folder with %s among the test resources".formatted(file));
    }
    report("*/" + file, folders.size());
    return folders;
  }

  /**
   * The encoder whose logits {@code encoder_logits.json} holds: a folder {@code minilm} beside it,
   * or the embedded one.
   */
  static ModelFiles encoder() throws IOException {
    Path beside = directory().resolve("minilm");
    return Files.isDirectory(beside) ? ModelFiles.directory(beside) : ModelFiles.embedded("minilm");
  }

  /** A file of the test resources, wherever the cases come from. */
  static Path resource(String file) {
    URL url = ReferenceCases.class.getResource("/reference/" + file);
    if (url == null) {
      throw new AssertionError(
          "There is no /reference/%s among the test resources".formatted(file));
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("No path: " + url, e);
    }
  }

  /** The UTF-16 offset of a code point of a text. */
  static int utf16(String text, JsonNode codePoints) {
    return text.offsetByCodePoints(0, codePoints.asInt());
  }

  private static Path directory() {
    return ReferenceDirectory.asked().orElseGet(() -> resource("NOTICE").getParent());
  }

  private static boolean isAskedFor() {
    return ReferenceDirectory.asked().isPresent();
  }

  private static void report(String file, int cases) {
    System.out.printf(
        "%s: %d cases from %s%n",
        file, cases, ReferenceDirectory.asked().map(Path::toString).orElse("the test resources"));
  }
}
