package dev.cprs.mcp.files;

import dev.cprs.InvalidRequestException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Chooses files of a folder by a glob. A glob without a slash matches the file's name; one with a
 * slash matches its path below the folder, where <code>**&#47;</code> may also stand for no folder
 * at all.
 */
public final class NameFilter {
  private static final String ANY_FOLDER = "**/";

  private final boolean ofName;
  private final List<PathMatcher> matchers;

  private NameFilter(boolean ofName, List<PathMatcher> matchers) {
    this.ofName = ofName;
    this.matchers = matchers;
  }

  /**
   * A filter.
   *
   * @param glob null: all files
   * @throws InvalidRequestException if it is not a valid glob
   */
  public static NameFilter of(@Nullable String glob) {
    if (glob == null) {
      return new NameFilter(true, List.of(path -> true));
    }
    List<PathMatcher> matchers = new ArrayList<>();
    matchers.add(matcher(glob));
    if (glob.startsWith(ANY_FOLDER)) {
      matchers.add(matcher(glob.substring(ANY_FOLDER.length())));
    }
    return new NameFilter(!glob.contains("/"), matchers);
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new InvalidRequestException(
          "The argument 'include' is '%s', which is not a valid glob: %s; give one such as *.md or src/**/*.{java,kt}"
              .formatted(glob, e.getDescription()),
          e);
    }
  }

  /**
   * Whether a file is wanted.
   *
   * @param file relative to its folder
   */
  boolean takes(Path file) {
    Path matched = ofName ? file.getFileName() : file;
    return matchers.stream().anyMatch(matcher -> matcher.matches(matched));
  }
}
