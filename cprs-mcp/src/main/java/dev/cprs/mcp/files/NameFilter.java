package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Chooses files of a folder by a glob. A glob without a slash matches the file's name; one with a
 * slash matches its path below the folder, where <code>**&#47;</code> may also stand for no folder
 * at all.
 */
public final class NameFilter {
  /** Windows knows file names in upper and lower case as the same. */
  private static final boolean FOLD_CASE = File.separatorChar == '\\';

  private final boolean ofName;
  private final @Nullable Glob glob;

  private NameFilter(boolean ofName, @Nullable Glob glob) {
    this.ofName = ofName;
    this.glob = glob;
  }

  /**
   * A filter.
   *
   * @param argument the argument that it comes from, for the message
   * @param glob null: all files
   * @throws InvalidRequestException if it is not a valid glob
   */
  public static NameFilter of(String argument, @Nullable String glob) {
    if (glob == null) {
      return new NameFilter(true, null);
    }
    try {
      return new NameFilter(!glob.contains("/"), Glob.of(glob, FOLD_CASE));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(
          "The argument '%s' has '%s', which is not a valid glob: %s; give one such as *.md or src/**/*.{java,kt}"
              .formatted(argument, shown(glob), e.getMessage()),
          e);
    }
  }

  private static String shown(String glob) {
    return glob.length() <= 40 ? glob : glob.substring(0, glob.offsetByCodePoints(0, 20)) + "…";
  }

  /**
   * Whether a file is wanted.
   *
   * @param file relative to its folder; where that is the root of the file system, absolute
   */
  public boolean takes(Path file) {
    if (glob == null) {
      return true;
    }
    return glob.matches(
        ofName
            ? file.getFileName().toString()
            : StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
  }
}
