package dev.cprs.options;

import java.util.Locale;

/** How an entry point spells the names of options. */
public enum Spelling {
  /** {@code maxTokens}: JSON over HTTP, Spark. */
  CAMEL,
  /** {@code max-tokens}: the command line, Spring's properties. */
  KEBAB,
  /** {@code max_tokens}: MCP. */
  SNAKE;

  /**
   * A name in this spelling.
   *
   * @param camel the name as in {@code maxTokens}
   */
  public String of(String camel) {
    return switch (this) {
      case CAMEL -> camel;
      case KEBAB -> separated(camel, '-');
      case SNAKE -> separated(camel, '_');
    };
  }

  private static String separated(String camel, char separator) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      if (Character.isUpperCase(camel.charAt(i))) {
        name.append(separator);
      }
      name.append(camel.charAt(i));
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
