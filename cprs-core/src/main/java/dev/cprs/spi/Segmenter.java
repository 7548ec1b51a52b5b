package dev.cprs.spi;

import java.util.Optional;

/**
 * Turns texts of one format into a tree of units: what is kept or dropped whole. Implementations
 * are stateless and thread-safe, and are found by {@link java.util.ServiceLoader}.
 *
 * <p>The contract, which {@code SegmenterContractTest} of {@code cprs-testkit} checks for any text,
 * of this format or not, damaged or not:
 *
 * <ul>
 *   <li>No exception. What can't be understood is segmented as lines or sentences, with {@link
 *       UnitTree.Builder#inner(int, int)}.
 *   <li>No lost text: every character is inside a leaf, a head or a tail, but for white space and
 *       {@linkplain UnitTree.Builder#separator separators}.
 *   <li>No node begins or ends inside a surrogate pair.
 *   <li>Linear time, in characters read, and no recursion over nesting.
 * </ul>
 *
 * <p>Texts are {@link CharSequence}s so that a test can count what is read; they are strings
 * otherwise.
 */
public interface Segmenter {
  /** The format's name, as a caller writes it: lower case, such as {@code json}. */
  String format();

  /**
   * How sure it is that a text has this format, from 0 (it has not) to 1. Above 0.5 the format is
   * taken if no other is surer. Looks at the text's beginning and a few other places, not at all of
   * it: at most some 100,000 characters.
   *
   * @param from UTF-16 offset, inclusive
   * @param to UTF-16 offset, exclusive
   */
  double fit(CharSequence text, int from, int to);

  /**
   * Adds the nodes of a part of the builder's text. A group that the builder has open before the
   * call is open after it.
   *
   * @param from UTF-16 offset, inclusive
   * @param to UTF-16 offset, exclusive
   */
  void segment(int from, int to, UnitTree.Builder units);

  /**
   * How a text of this format says that something was left out, on a line of its own or between two
   * parts of a line: as a comment where the format has comments.
   *
   * @param what what was left out, such as {@code 12 rows, lines 40-63}
   * @return empty if such a mark would make the text invalid
   */
  default Optional<String> mark(String what) {
    return Optional.of("[… " + what + " …]");
  }

  /**
   * How a text of this format says so where {@link #mark} would make it invalid, and the caller
   * wants a mark all the same: as one more child of the node that something was left out of.
   *
   * @param head the head of that node, such as {@code "hosts": [}; empty at the top
   * @param number how many marks the node has already
   * @param what what was left out
   * @return empty if the format has no such marks; a line is written then
   */
  default String markAmong(CharSequence head, int number, String what) {
    return "";
  }
}
