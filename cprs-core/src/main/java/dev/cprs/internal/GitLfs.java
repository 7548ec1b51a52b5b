package dev.cprs.internal;

import dev.cprs.ModelLoadException;

/** Knows the small texts that stand in a clone for large files that were not fetched. */
public final class GitLfs {
  private static final String BEGIN = "version https://git-lfs";

  private GitLfs() {}

  /**
   * Refuses a pointer.
   *
   * @param file the file's name and model, for messages
   * @param begin how the file begins: 8 characters at least
   * @throws ModelLoadException if it is one
   */
  public static void refusePointer(String file, String begin) {
    int length = Math.min(begin.length(), BEGIN.length());
    if (length >= 8 && begin.startsWith(BEGIN.substring(0, length))) {
      throw new ModelLoadException(
          "%s is a pointer of Git LFS and not the file itself; run `git lfs pull` in its clone, or download the file"
              .formatted(file));
    }
  }
}
