package dev.cprs.eval.report;

import dev.cprs.eval.sample.Lengths;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a second look read of a task's samples, and what the first reading lost: values that are in
 * nothing that was read again. After a skim, the model never saw them.
 *
 * @param suite the suite's name
 * @param task the task's name; in the suite formats, the format's
 * @param length the tokens of context asked for
 * @param values how many values were asked for
 * @param lost the share of them that was not read again, 0 to 1
 * @param lostLow the lower end of its 95 % confidence interval
 * @param lostHigh the upper end of its 95 % confidence interval
 * @param tokensRead tokens read again, mean of the samples
 */
public record ReadAgain(
    String suite,
    String task,
    int length,
    int values,
    double lost,
    double lostLow,
    double lostHigh,
    double tokensRead) {
  /** A line for each under a heading, to stand below a table; empty if there is none. */
  public static String text(List<ReadAgain> all) {
    return all.isEmpty()
        ? ""
        : all.stream()
            .map(ReadAgain::line)
            .collect(
                Collectors.joining("", "\nSecond look: values that were not read again\n", ""));
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%s %s %s: %.1f %% (%.1f-%.1f) of %d; %,.0f tokens read again\n",
        suite,
        task,
        Lengths.name(length),
        100 * lost,
        100 * lostLow,
        100 * lostHigh,
        values,
        tokensRead);
  }
}
