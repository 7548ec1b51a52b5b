package dev.cprs.eval.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lost values for a terminal. */
public final class FailureText {
  private FailureText() {}

  /** A paragraph for each; lines end with {@code \n}. */
  public static String of(List<Failure> failures) {
    return failures.stream().map(FailureText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Failure failure) {
    return "%s%n  question: %s%n  lost:     %s%n  kept:     %s%n"
        .formatted(
            failure.sample(),
            line(failure.question()),
            line(failure.lost()),
            failure.kept().isEmpty() ? "(nothing)" : line(failure.kept()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " / ");
  }
}
