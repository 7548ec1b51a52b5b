package dev.cprs.eval.haystack;

import dev.cprs.eval.sample.Sample;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Makes samples of the length asked for: as RULER does, by trying how much haystack it takes. A
 * sample depends on the seed, the task, the length and its index alone, beside the haystack and the
 * tokenizer that counts.
 */
public final class SampleMaker {
  /** Half of what is promised, so that a unit of the haystack too much or too little is no harm. */
  private static final double TOLERANCE = 0.01;

  private static final int LEAST_UNITS = 5;
  private static final int ATTEMPTS = 10;

  private final ToIntFunction<String> tokens;

  /**
   * @param tokens counts the tokens of a text
   */
  public SampleMaker(ToIntFunction<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * A sample whose context is as long as asked for.
   *
   * @param length tokens of the context; met within 2 %, or as near as a unit of the haystack
   *     allows
   * @param index which of the samples that the seed makes, from 0
   */
  public Sample make(Task task, int length, long seed, int index) {
    int units = Math.max(LEAST_UNITS, length / task.tokensPerUnit());
    for (int attempt = 1; ; attempt++) {
      Sample sample = task.make(units, random(task.name(), length, seed, index));
      int counted = tokens.applyAsInt(sample.context());
      int missing = length - counted;
      int next =
          Math.max(LEAST_UNITS, units + (int) Math.round((double) missing * units / counted));
      if (Math.abs(missing) <= TOLERANCE * length || next == units || attempt == ATTEMPTS) {
        return sample;
      }
      units = next;
    }
  }

  /** {@link Random}, since what it draws is laid down for all Javas. */
  private static Random random(String task, int length, long seed, int index) {
    long mixed = seed;
    for (long part : new long[] {task.hashCode(), length, index}) {
      mixed = mix(mixed + 0x9e3779b97f4a7c15L) ^ part;
    }
    return new Random(mix(mixed));
  }

  /** SplitMix64's finalizer (Steele et al. 2014): near seeds give numbers far from each other. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
