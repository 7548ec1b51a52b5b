package dev.cprs.eval.haystack;

import dev.cprs.eval.sample.Sample;
import java.util.Random;

/** Makes samples of one kind, as long as it is told. Implementations are immutable. */
public interface Task {
  /** Its name in the tables, such as {@code niah_single_1}. */
  String name();

  /** How many tokens a unit of its haystack has, about: where the search for the length begins. */
  int tokensPerUnit();

  /**
   * A sample, the same for the same units and numbers drawn.
   *
   * @param units how long the haystack is: words of prose, lines of noise or pairs; at least 5
   */
  Sample make(int units, Random random);
}
