package dev.cprs.eval;

/** Told how far an evaluation is, on the thread that it runs on. */
@FunctionalInterface
public interface EvaluationListener {
  /**
   * A sample is begun.
   *
   * @param task its task and the length of its context, such as {@code niah_single_1 32K}
   * @param method what it is run through, such as {@code cprs}
   * @param sample its number among those of its task, from 1
   * @param samples how many these are
   */
  void begun(String task, String method, int sample, int samples);
}
