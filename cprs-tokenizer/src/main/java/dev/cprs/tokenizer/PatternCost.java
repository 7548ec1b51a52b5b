package dev.cprs.tokenizer;

import java.util.Optional;

/**
 * How much work a regular expression of a stranger's can be, without ever running it.
 *
 * <p>The native library matches by trying: where one way fails, it goes back and takes the next
 * one, and after ten million ways it aborts the process. So the ways through an expression are
 * counted, from above: an alternative adds its ways, parts in a row multiply theirs, a character
 * that may be repeated has as many ways as the text has characters. A group that has ways of its
 * own and is repeated without a bound has too many for any text.
 *
 * <p>It reads the common syntax. What calls other parts or code, or refers back, is refused.
 */
final class PatternCost {
  private static final int MOST_CHARACTERS = 10_000;
  private static final int MOST_DEPTH = 50;

  /** Of what it is compiled to: counted repetitions are written out. */
  private static final double MOST_SIZE = 10_000;

  /** Fewer than the native library's limit of tries in one match, which aborts the process. */
  private static final double MOST_WAYS = 5e6;

  /** Some seconds for a piece of text at the very worst. */
  private static final double MOST_STEPS = 2e9;

  /** A piece of text may not be shorter, else words would be cut everywhere. */
  private static final int SHORTEST_TEXT = 256;

  private static final String PLAIN_ESCAPES = "sSdDwWhrntfvaeAzZbBG";

  private final String pattern;
  private int at;
  private int depth;

  private PatternCost(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The longest text, in characters, that a pattern may be matched against.
   *
   * @param most no more than this
   * @throws IllegalArgumentException if there is none, or the pattern can't be read; the message
   *     says why
   */
  static int longestText(String pattern, int most) {
    if (pattern.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "it has %d characters, and at most %d are read"
              .formatted(pattern.length(), MOST_CHARACTERS));
    }
    PatternCost reader = new PatternCost(pattern);
    Node node = reader.alternatives();
    if (reader.at < pattern.length()) {
      throw reader.unreadable("an unmatched ')'");
    }
    if (node.size() > MOST_SIZE) {
      throw new IllegalArgumentException("its counted repetitions are too large");
    }
    for (int length = most; length >= SHORTEST_TEXT; length /= 2) {
      double ways = node.ways(length);
      if (ways <= MOST_WAYS && ways * length <= MOST_STEPS) {
        return length;
      }
    }
    throw new IllegalArgumentException(
        "it could be matched for ever: a part that may repeat holds alternatives or repetitions, or"
            + " too many repetitions follow each other");
  }

  /** A part of an expression. */
  private interface Node {
    /** From above, in how many ways it matches at one place of a text of so many characters. */
    double ways(int characters);

    double size();
  }

  private record One() implements Node {
    @Override
    public double ways(int characters) {
      return 1;
    }

    @Override
    public double size() {
      return 1;
    }
  }

  private record Both(Node first, Node second, boolean either) implements Node {
    @Override
    public double ways(int characters) {
      double one = first.ways(characters);
      double other = second.ways(characters);
      return either ? one + other : one * other;
    }

    @Override
    public double size() {
      return first.size() + second.size();
    }
  }

  /**
   * @param most -1 for any number
   */
  private record Repeated(Node part, int least, int most) implements Node {
    @Override
    public double ways(int characters) {
      double one = part.ways(characters);
      double counts = most < 0 ? characters + 1d : Math.min(most, characters) - least + 1d;
      if (one <= 1) {
        return Math.max(1, counts);
      }
      return most < 0 ? Double.POSITIVE_INFINITY : Math.max(1, counts) * Math.pow(one, most);
    }

    @Override
    public double size() {
      return part.size() * (1d + (most < 0 ? least : most));
    }
  }

  private Node alternatives() {
    if (++depth > MOST_DEPTH) {
      throw unreadable("groups inside each other");
    }
    Node node = row();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      node = new Both(node, row(), true);
    }
    depth--;
    return node;
  }

  private Node row() {
    Node node = new One();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      node = new Both(node, repeated(part()), false);
    }
    return node;
  }

  private Node part() {
    char c = pattern.charAt(at);
    switch (c) {
      case '(' -> {
        at++;
        skipKindOfGroup();
        Node inside = alternatives();
        if (at == pattern.length()) {
          throw unreadable("an open group");
        }
        at++;
        return inside;
      }
      case '[' -> {
        skipSet();
        return new One();
      }
      case '\\' -> {
        skipEscape();
        return new One();
      }
      case '*', '+', '?' -> throw unreadable("'" + c + "' after nothing");
      default -> {
        at++;
        return new One();
      }
    }
  }

  private Node repeated(Node part) {
    Node node = part;
    while (at < pattern.length()) {
      Optional<Repeated> next = repetition(node);
      if (next.isEmpty()) {
        return node;
      }
      node = next.get();
      if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
        at++; // lazy or possessive: no more ways than the greedy one has
      }
    }
    return node;
  }

  private Optional<Repeated> repetition(Node part) {
    switch (pattern.charAt(at)) {
      case '*' -> {
        at++;
        return Optional.of(new Repeated(part, 0, -1));
      }
      case '+' -> {
        at++;
        return Optional.of(new Repeated(part, 1, -1));
      }
      case '?' -> {
        at++;
        return Optional.of(new Repeated(part, 0, 1));
      }
      case '{' -> {
        return counted(part);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  /** {@code {2}}, {@code {2,}}, {@code {2,5}}, {@code {,5}}; any other brace is a character. */
  private Optional<Repeated> counted(Node part) {
    int end = pattern.indexOf('}', at);
    String inside = end < 0 ? "" : pattern.substring(at + 1, end);
    if (!inside.matches("\\d{1,6}(,\\d{0,6})?|,\\d{1,6}")) {
      return Optional.empty();
    }
    at = end + 1;
    int comma = inside.indexOf(',');
    String from = comma < 0 ? inside : inside.substring(0, comma);
    String to = comma < 0 ? inside : inside.substring(comma + 1);
    int least = from.isEmpty() ? 0 : Integer.parseInt(from);
    return Optional.of(new Repeated(part, least, to.isEmpty() ? -1 : Integer.parseInt(to)));
  }

  private void skipKindOfGroup() {
    if (at < pattern.length() && pattern.charAt(at) == '*') {
      throw unreadable("a call of code");
    }
    if (at == pattern.length() || pattern.charAt(at) != '?') {
      return;
    }
    for (String kind : new String[] {"?:", "?=", "?!", "?<=", "?<!", "?>"}) {
      if (pattern.startsWith(kind, at)) {
        at += kind.length();
        return;
      }
    }
    int colon = pattern.indexOf(':', at);
    if (colon > 0 && pattern.substring(at, colon).matches("\\?[imsx]*(-[imsx]+)?")) {
      at = colon + 1;
      return;
    }
    int close = pattern.indexOf(')', at);
    if (close > 0 && pattern.substring(at, close).matches("\\?[imsx]+")) {
      at = close; // (?i): the rest is read as it is
      return;
    }
    throw unreadable("a kind of group that is not read");
  }

  private void skipSet() {
    int open = 0;
    for (; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        open++;
      } else if (c == ']' && --open == 0) {
        at++;
        return;
      }
    }
    throw unreadable("an open set");
  }

  private void skipEscape() {
    if (at + 1 == pattern.length()) {
      throw unreadable("a backslash at the end");
    }
    char c = pattern.charAt(at + 1);
    at += 2;
    if (c == 'p' || c == 'P' || (c == 'x' && at < pattern.length() && pattern.charAt(at) == '{')) {
      int close = pattern.indexOf('}', at);
      if (at == pattern.length() || pattern.charAt(at) != '{' || close < 0) {
        throw unreadable("a class without a name");
      }
      at = close + 1;
    } else if (c == 'x' || c == 'u') {
      at = Math.min(pattern.length(), at + (c == 'x' ? 2 : 4));
    } else if (Character.isLetterOrDigit(c) && PLAIN_ESCAPES.indexOf(c) < 0) {
      throw unreadable("'\\" + c + "', which refers to another part");
    }
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException("it has %s near character %d".formatted(what, at));
  }
}
