package dev.cprs.mcp.files;

import dev.cprs.CompressionCancelledException;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.FoundFiles.Skipped;
import dev.cprs.mcp.files.FoundFiles.TextFile;
import dev.cprs.mcp.files.TextFiles.NotSearchedException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the text files of places below the roots and reads them. Not thread-safe.
 *
 * <p>A walk through a folder follows no symbolic links and opens nothing but regular files, so that
 * it can't leave the roots, go in a circle or wait for a pipe.
 */
public final class FileSearch {
  private final NameFilter include;
  private final boolean hidden;
  private final FileLimits limits;
  private final TextMemory.Held memory;

  private final Set<Path> seen = new HashSet<>();

  /** The real paths by those that are shown, whose order doesn't depend on the file system. */
  private final Map<Path, Path> found = new TreeMap<>();

  private final Map<Path, String> skipped = new TreeMap<>();

  /**
   * @param include which files of folders are read; one that a path names is read anyway
   * @param hidden whether folders are searched for what has a name that begins with a dot, but for
   *     {@code .git}, which is searched only where a path names it
   * @param memory counts what is read
   */
  public FileSearch(NameFilter include, boolean hidden, FileLimits limits, TextMemory.Held memory) {
    this.include = include;
    this.hidden = hidden;
    this.limits = limits;
    this.memory = memory;
  }

  /**
   * The text files of places, each once.
   *
   * @throws InvalidRequestException if a place is neither file nor folder, or they hold more than
   *     the limits or the memory allow
   * @throws CompressionCancelledException if this thread was interrupted
   */
  public FoundFiles search(List<Roots.Place> places) {
    for (Roots.Place place : places) {
      if (Files.isDirectory(place.real())) {
        walk(place);
      } else if (Files.isRegularFile(place.real())) {
        add(place.shown(), place.real());
      } else {
        throw new InvalidRequestException(
            "'%s' is neither a file nor a folder; give one of those".formatted(place.shown()));
      }
    }
    List<TextFile> read = read();
    return new FoundFiles(
        read,
        skipped.entrySet().stream()
            .map(entry -> new Skipped(entry.getKey(), entry.getValue()))
            .toList());
  }

  private void walk(Roots.Place folder) {
    try {
      Files.walkFileTree(folder.real(), new Walk(folder));
    } catch (IOException e) {
      skip(folder.shown(), FileErrors.reason(e));
    }
  }

  private void add(Path shown, Path real) {
    if (!seen.add(real)) {
      return;
    }
    checkCount(seen.size());
    found.put(shown, real);
  }

  private void skip(Path shown, String why) {
    skipped.put(shown, why);
    checkCount(skipped.size());
  }

  private void checkCount(int files) {
    if (files > limits.files()) {
      throw new InvalidRequestException(
          "There are more than %d files; give narrower paths or an include glob"
              .formatted(limits.files()));
    }
  }

  private List<TextFile> read() {
    TextFiles files = new TextFiles(limits.fileBytes());
    List<TextFile> read = new ArrayList<>();
    for (Map.Entry<Path, Path> file : found.entrySet()) {
      checkCancelled();
      try {
        String text = files.read(file.getValue(), memory);
        memory.weigh(text);
        read.add(new TextFile(file.getKey(), text));
      } catch (NotSearchedException e) {
        skip(file.getKey(), String.valueOf(e.getMessage()));
      } catch (IOException e) {
        checkCancelled(); // an interrupt closes the file that is being read
        skip(file.getKey(), FileErrors.reason(e));
      }
      if (files.bytesRead() > limits.totalBytes()) {
        throw new InvalidRequestException(
            "The files hold more than %s of text; give narrower paths or an include glob"
                .formatted(TextFiles.size(limits.totalBytes())));
      }
    }
    return read;
  }

  private static void checkCancelled() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CompressionCancelledException("The call was cancelled while files were read");
    }
  }

  /** Collects what is wanted of a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Roots.Place folder;

    Walk(Roots.Place folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      checkCancelled();
      return directory.equals(folder.real()) || isWanted(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      checkCancelled(); // a folder may have many files
      if (!isWanted(file) || !include.takes(folder.real().relativize(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        add(shown(file), file);
      } else {
        skip(
            shown(file),
            attributes.isSymbolicLink() ? "a symbolic link, not followed" : "not a regular file");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      skip(shown(file), FileErrors.reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isWanted(Path path) {
      String name = path.getFileName().toString();
      return hidden ? !name.equals(".git") : !name.startsWith(".");
    }

    private Path shown(Path path) {
      return folder.shown().resolve(folder.real().relativize(path));
    }
  }
}
