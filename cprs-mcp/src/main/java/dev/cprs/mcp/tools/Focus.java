package dev.cprs.mcp.tools;

/**
 * Adds to a query what its asker is after. It comes behind the query, as a sentence of its own: of
 * the ways that were tried this one helps short queries as much as any, and hurts full questions
 * least ({@code docs/mcp.md} has the figures).
 */
final class Focus {
  /** Two lines. A longer aim would outweigh the query, and take room from every window. */
  static final int MAX_CHARACTERS = 240;

  private Focus() {}

  /** The query with its aim; the query as it is if it is blank itself or the aim is. */
  static String joined(String query, String focus) {
    String aim = cut(focus.strip().replaceAll("\\s+", " "));
    if (query.isBlank() || aim.isEmpty()) {
      return query;
    }
    boolean ends = ".?!:".indexOf(aim.charAt(aim.length() - 1)) >= 0;
    return query.stripTrailing() + " " + aim + (ends ? "" : ".");
  }

  /** The first of it, up to the end of a word. */
  private static String cut(String aim) {
    if (aim.length() <= MAX_CHARACTERS) {
      return aim;
    }
    int space = aim.lastIndexOf(' ', MAX_CHARACTERS);
    int end = space > 0 ? space : MAX_CHARACTERS;
    return aim.substring(0, Character.isHighSurrogate(aim.charAt(end - 1)) ? end - 1 : end);
  }
}
