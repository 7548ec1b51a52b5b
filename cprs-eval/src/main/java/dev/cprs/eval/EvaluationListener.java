package dev.cprs.eval;

/** Receives the progress of an evaluation, on the thread that runs it. */
@FunctionalInterface
public interface EvaluationListener {
  /**
   * A sample was started.
   *
   * @param task its task and the length of its context, such as {@code niah_single_1 32K}
   * @param method the method that it is run through, such as {@code cprs}
   * @param sample its number among those of its task, from 1
   * @param samples how many samples the task has
   */
  void begun(String task, String method, int sample, int samples);
}
