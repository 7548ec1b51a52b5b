package dev.cprs.formats.log;

import java.util.function.IntPredicate;

/** A kind of listing: how sure it is of some lines, and which lines are one unit. */
interface Listing {
  /** How sure it is, from 0 to 1. */
  double fit(TextLines lines);

  /** The same kind with what it learns of a whole text. */
  default Listing over(TextLines lines) {
    return this;
  }

  /** Where the unit that starts at a line ends, exclusive: a line, or a block of several. */
  default int end(TextLines lines, int first) {
    return first + 1;
  }

  /** Whether a block is so long that its lines are units, below its first. */
  default boolean isOpened(TextLines lines, int first, int end) {
    return false;
  }

  /** Whether a unit tells an error or failure. */
  default boolean isAlert(TextLines lines, int first, int end) {
    return false;
  }

  /** Whether a line is a file name above its hits or files. */
  default boolean isFileName(TextLines lines, int line) {
    return false;
  }

  /** Whether a line is about no file, and ends what stands below a file's name. */
  default boolean endsFile(TextLines lines, int line) {
    return false;
  }

  /** How many lines that are not blank a test holds for, of all, from 0 to 1. */
  static double share(TextLines lines, IntPredicate test) {
    int told = 0;
    int held = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isBlank(i)) {
        told++;
        held += test.test(i) ? 1 : 0;
      }
    }
    return told == 0 ? 0 : (double) held / told;
  }

  /** How many lines a test holds for. */
  static int count(TextLines lines, IntPredicate test) {
    int held = 0;
    for (int i = 0; i < lines.size(); i++) {
      held += !lines.isBlank(i) && test.test(i) ? 1 : 0;
    }
    return held;
  }
}
