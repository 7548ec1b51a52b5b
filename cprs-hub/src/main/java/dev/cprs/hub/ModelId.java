package dev.cprs.hub;

import dev.cprs.InvalidRequestException;
import java.util.Objects;
import java.util.regex.Pattern;

/** The name of a model on a hub, {@code Organisation/Name}. */
record ModelId(String name) {
  private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?";
  private static final Pattern ID = Pattern.compile(PART + "/" + PART);

  /**
   * @throws InvalidRequestException if the text is no such name
   */
  ModelId {
    Objects.requireNonNull(name, "id");
    if (!isOne(name)) {
      throw new InvalidRequestException(
          "'%s' is not the name of a hub model; give Organisation/Name, such as Tongyi-Zhiwen/QwenLong-CPRS-7B"
              .formatted(name));
    }
  }

  /**
   * Whether a text has the form of a name: it becomes a path, so what could lead astray has not.
   */
  static boolean isOne(String text) {
    return text.length() <= 96
        && ID.matcher(text).matches()
        && !text.contains("--")
        && !text.contains("..")
        && !text.endsWith(".git");
  }

  /** The name of the model's directory in a cache, such as {@code models--Organisation--Name}. */
  String folder() {
    return "models--" + name.replace("/", "--");
  }

  @Override
  public String toString() {
    return name;
  }
}
