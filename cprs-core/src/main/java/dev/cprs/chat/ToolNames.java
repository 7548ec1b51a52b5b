package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of tools.
 *
 * @param names exact, or the beginning of names with {@code *} at its end
 */
record ToolNames(Set<String> names) {
  static final ToolNames NONE = new ToolNames(Set.of());

  /**
   * @throws InvalidRequestException if a name is blank, or has a {@code *} inside
   */
  static ToolNames of(Collection<String> names) {
    for (String name : names) {
      int star = name.indexOf('*');
      if (name.isBlank() || (star >= 0 && star < name.length() - 1)) {
        throw new InvalidRequestException(
            "'%s' names no tool; give a name, or the beginning of one with * at its end"
                .formatted(name));
      }
    }
    return new ToolNames(Set.copyOf(new TreeSet<>(names)));
  }

  boolean contains(String tool) {
    return names.stream()
        .anyMatch(
            name ->
                name.endsWith("*")
                    ? tool.startsWith(name.substring(0, name.length() - 1))
                    : tool.equals(name));
  }
}
