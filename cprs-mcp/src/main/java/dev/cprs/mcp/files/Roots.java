package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.internal.OneLine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The folders below which files may be read. It resolves a path that a language model wrote to a
 * file below one of them. A path is first checked as written, before the file system is asked: a
 * path outside is refused in the same way whether it exists or not. Then its symbolic links are
 * followed, and the result is checked again.
 */
public final class Roots {
  private final List<Path> roots;

  /**
   * @param roots in the order in which relative paths are tried
   */
  public Roots(List<Path> roots) {
    this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
  }

  /**
   * A place below a root.
   *
   * @param shown as it is told to the client
   * @param real without symbolic links
   */
  public record Place(Path shown, Path real) {}

  /** All roots that exist. */
  public List<Place> all() {
    return roots.stream().filter(Files::exists).map(root -> follow(root, root.toString())).toList();
  }

  /**
   * The place that a path names.
   *
   * @param written absolute, a {@code file:} URI, or relative to one of the roots
   * @throws InvalidRequestException if there is nothing, or it lies outside of the roots
   * @throws ResourceException if it can't be read
   */
  public Place find(String written) {
    Path path = path(written);
    List<Path> inside =
        roots.stream()
            .map(root -> root.resolve(path).normalize()) // an absolute path stays as it is
            .filter(this::isInside)
            .toList();
    if (inside.isEmpty()) {
      throw outside(written);
    }
    return inside.stream()
        .filter(Files::exists)
        .findFirst()
        .map(found -> follow(found, written))
        .orElseThrow(() -> missing(written));
  }

  private Place follow(Path path, String written) {
    try {
      Path real = path.toRealPath();
      for (Path root : roots) {
        if (Files.exists(root) && real.startsWith(root.toRealPath())) {
          return new Place(path, real);
        }
      }
    } catch (NoSuchFileException e) { // gone since it was looked at
      throw missing(written);
    } catch (IOException e) {
      throw new ResourceException(
          "'%s' can't be read: %s".formatted(OneLine.of(written), FileErrors.reason(e)), e);
    }
    throw outside(written);
  }

  private boolean isInside(Path path) {
    for (Path root : roots) {
      if (path.startsWith(root) || path.startsWith(realOrSame(root))) {
        return true;
      }
    }
    return false;
  }

  /** A client may name a file by where its root's links lead, or by the root as it gave it. */
  private static Path realOrSame(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) { // it does not exist: nothing lies below it
      return root;
    }
  }

  private static Path path(String written) {
    try {
      return isFileUri(written) ? ofUri(written) : Path.of(written);
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(
          "'%s' is no path: %s".formatted(OneLine.of(written), e.getReason()), e);
    }
  }

  public static boolean isFileUri(String written) {
    return written.toLowerCase(Locale.ROOT).startsWith("file:");
  }

  /**
   * The path of a {@code file:} URI.
   *
   * @throws InvalidRequestException if it names none
   */
  public static Path ofUri(String uri) {
    try {
      return Path.of(URI.create(uri));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new InvalidRequestException(
          "'%s' is not the URI of a file on this machine: %s"
              .formatted(OneLine.of(uri), OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  private InvalidRequestException missing(String written) {
    return new InvalidRequestException(
        "There is no file or folder '%s' below %s".formatted(OneLine.of(written), this));
  }

  private InvalidRequestException outside(String written) {
    return new InvalidRequestException(
        "'%s' is outside the folders that may be read; give a path below %s"
            .formatted(OneLine.of(written), this));
  }

  @Override
  public String toString() {
    return roots.stream().map(Path::toString).collect(Collectors.joining(" or "));
  }
}
