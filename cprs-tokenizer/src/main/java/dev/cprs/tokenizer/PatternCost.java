package dev.cprs.tokenizer;

/**
 * How much work a regular expression of a stranger's can be, without ever running it.
 *
 * <p>The native library matches by trying: where one way fails, it goes back and takes the next
 * one, and after ten million ways it aborts the process. So the ways through an expression are
 * counted, from above: an alternative adds its ways, parts in a row multiply theirs, a character
 * that may be repeated has as many ways as the text has characters. A group that has ways of its
 * own and is repeated without a bound has too many for any text.
 *
 * <p>No expression is tried on texts at the load, for three reasons. A trial in this process can't
 * be ended: native code knows no interrupt, and where it goes wrong the process ends. A trial in
 * another one would take a second of each load and a JVM that may start another. And it shows
 * little: that some texts do no harm, while the author of the file knows which texts it uses. The
 * count holds for all texts, as long as an expression is read as the library reads it, so {@link
 * PatternReader} takes the syntax whose meaning is certain, and refuses all else. What is tried, on
 * expressions and texts made for it, is the count itself: in the tests, in processes that may end.
 */
final class PatternCost {
  private static final int MOST_CHARACTERS = 10_000;

  /** Of what it is compiled to: counted repetitions are written out. */
  private static final double MOST_SIZE = 10_000;

  /** Fewer than the native library's limit of tries in one match, which aborts the process. */
  private static final double MOST_WAYS = 5e6;

  /** Some seconds for a piece of text at the very worst. */
  private static final double MOST_STEPS = 2e9;

  /** A piece of text may not be shorter, else words would be cut everywhere. */
  private static final int SHORTEST_TEXT = 256;

  private PatternCost() {}

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
    Node node = PatternReader.read(pattern);
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
  interface Node {
    /** From above, in how many ways it matches at one place of a text of so many characters. */
    double ways(int characters);

    double size();
  }

  /** What matches in one way: a character, a set, a place. */
  record One() implements Node {
    @Override
    public double ways(int characters) {
      return 1;
    }

    @Override
    public double size() {
      return 1;
    }
  }

  /** Two parts in a row, or one of them. */
  record Both(Node first, Node second, boolean either) implements Node {
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
  record Repeated(Node part, int least, int most) implements Node {
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
}
