package dev.cprs.hub;

import dev.cprs.InvalidRequestException;
import java.util.Objects;
import java.util.regex.Pattern;

/** A branch, a tag or a commit of a model. */
record Revision(String name) {
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+@-]*(/[A-Za-z0-9_][A-Za-z0-9._+@-]*)*");

  /**
   * @throws InvalidRequestException if the text is no name of one
   */
  Revision {
    Objects.requireNonNull(name, "revision");
    if (!NAME.matcher(name).matches()) { // it becomes a path
      throw new InvalidRequestException(
          "'%s' is no revision; give a branch, a tag or a commit, such as main".formatted(name));
    }
  }

  /** Whether a text is a commit's whole name, which never comes to mean another one. */
  static boolean isCommit(String text) {
    return COMMIT.matcher(text).matches();
  }

  /** Whether this is a commit's whole name. */
  boolean isCommit() {
    return isCommit(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
