package dev.cprs.stubs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory with what other code made of inputs, which {@code -Dcprs.reference.dir=DIR} gives to
 * the tests of all modules in place of their own copies. Each module runs what it knows of it and
 * prints how many cases that were.
 */
public final class ReferenceDirectory {
  private static final String PROPERTY = "cprs.reference.dir";

  /** What the published project's code made of inputs: files of the directory itself. */
  private static final Set<String> FILES =
      Set.of("span_decoding.json", "windows.json", "end_to_end.json", "encoder_logits.json");

  /** What a folder with a model of the published layout has. */
  private static final Set<String> LOGITS = Set.of("expected_logits.json");

  /** What a folder of a published pruner, or of sentences, has. */
  private static final Set<String> EXPECTED = Set.of("expected.json");

  private static final int DEPTH = 4;

  private ReferenceDirectory() {}

  /**
   * The directory that was asked for; empty if none was.
   *
   * @throws AssertionError if it is none, or has nothing that the tests of any module read
   */
  public static Optional<Path> asked() {
    String given = System.getProperty(PROPERTY, "");
    if (given.isBlank()) {
      return Optional.empty();
    }
    // Tests run in their module's folder; a relative path is meant from where Maven was started.
    Path directory = Path.of(System.getProperty("cprs.root", "")).resolve(given);
    if (!Files.isDirectory(directory)) {
      throw new AssertionError("%s is %s, which is no directory".formatted(PROPERTY, directory));
    }
    if (folders(directory).isEmpty()
        && files(directory, 1, FILES).isEmpty()
        && files(directory, 2, LOGITS).isEmpty()) {
      throw new AssertionError(
          "%s is %s, which has no folder with %s or %s and none of %s"
              .formatted(PROPERTY, directory, EXPECTED, LOGITS, FILES));
    }
    return Optional.of(directory);
  }

  /** The folders with an {@code expected.json}: the directory itself, or some in it. */
  public static List<Path> folders(Path directory) {
    return files(directory, DEPTH, EXPECTED).stream().map(Path::getParent).toList();
  }

  private static List<Path> files(Path directory, int depth, Set<String> names) {
    try (Stream<Path> paths = Files.walk(directory, depth, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> names.contains(String.valueOf(path.getFileName())))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
