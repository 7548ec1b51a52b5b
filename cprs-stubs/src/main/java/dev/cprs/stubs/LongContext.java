package dev.cprs.stubs;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A long context with one fact in it, and the question for that. */
public final class LongContext {
  public static final String QUESTION = "Who built the lighthouse of Velden?";

  /** What answers the question. */
  public static final String FACT = "The lighthouse of Velden was built in 1871 by Ana Sorel.";

  private LongContext() {}

  /**
   * So many sentences of about 16 tokens.
   *
   * @param before after how many of them the fact stands; below 0 for nowhere
   */
  public static String harbour(int sentences, int before) {
    return IntStream.range(0, sentences)
        .mapToObj(
            day ->
                (day == before ? FACT + " " : "")
                    + "On day %d the boat brought %d crates of oranges to the harbour."
                        .formatted(day, day * 37 % 101 + 2))
        .collect(Collectors.joining(" "));
  }
}
