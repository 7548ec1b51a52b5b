package dev.cprs.eval.report;

/**
 * What a method did with the samples of a task.
 *
 * @param suite {@code ruler}, {@code map}, {@code qa} or {@code formats}
 * @param task the task's name; in the suite formats, the format's
 * @param method the method's name
 * @param length the tokens of context asked for
 * @param samples how many samples there were
 * @param seed what they were made from
 * @param kept the share of values kept, 0 to 1
 * @param keptLow the lower end of its 95 % confidence interval
 * @param keptHigh the upper end of its 95 % confidence interval
 * @param tokensIn tokens of context, mean of the samples
 * @param tokensKept tokens kept, mean of the samples
 * @param tokensPerSecond context tokens that the method took in a second
 */
public record Row(
    String suite,
    String task,
    String method,
    int length,
    int samples,
    long seed,
    double kept,
    double keptLow,
    double keptHigh,
    double tokensIn,
    double tokensKept,
    double tokensPerSecond) {}
