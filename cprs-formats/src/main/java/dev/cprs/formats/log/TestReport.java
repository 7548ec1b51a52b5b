package dev.cprs.formats.log;

import java.util.regex.Pattern;

/**
 * What test runners write: pytest, unittest, jest, vitest, mocha, go, cargo, surefire, Gradle, TAP,
 * RSpec, Minitest, PHPUnit, .NET. A failed test with its trace is one unit; any other line is one.
 */
final class TestReport implements Listing {
  /** A report of one failure is not longer. */
  private static final int LONGEST = 400;

  private static final int FEWEST_LINES = 2;

  /** Lines of cargo, TAP, go, jest, pytest, unittest, surefire, then of others. */
  private static final Pattern RUNNERS =
      Pattern.compile(
          "test [\\w:]+ \\.\\.\\. (ok|FAILED|ignored)"
              + "|running \\d+ tests?"
              + "|(not )?ok \\d+( .*)?"
              + "|1\\.\\.\\d+"
              + "|(ok|FAIL|---|\\?) *\\t\\S+\\t.*"
              + "|(PASS|FAIL) +\\S+\\.(test|spec)\\.\\w+.*"
              + "|=+ (test session starts|FAILURES|ERRORS|\\d+ \\w+.*|short test summary.*) =+"
              + "|Ran \\d+ tests? in .*"
              + "|(Tests run|Tests): ?\\d+.*"
              + "|[✓✕√×✔✗●❯] .+"
              + "|(Test Files|Tests) +\\d+ (failed|passed).*"
              + "|\\d+ (passing|failing|pending)( \\(\\S+\\))?"
              + "|\\d+ examples?, \\d+ failures?.*"
              + "|\\d+ runs, \\d+ assertions, .*"
              + "|Finished in [\\d.]+( seconds|s,).*"
              + "|rspec \\./\\S+.*"
              + "|Failure/Error: .*"
              + "|PHPUnit \\d+\\.\\S+ by .*"
              + "|There (was|were) \\d+ (error|failure|risky test|skipped test)s?:"
              + "|(Failed|Passed)! +- Failed: .*"
              + "|(Failed|Passed|Skipped) [\\w.]+(\\(.*\\))? \\[[< \\d]+m?s\\]"
              + "|Test run for \\S+.*|Test Run (Failed|Successful)\\.|Total tests: \\d+"
              + "|\\[xUnit\\.net .*");

  /** {@code 1) Cart#total adds the tax once}, as several runners number failures. */
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\) \\S.*");

  private static final Pattern FILE =
      Pattern.compile("(PASS|FAIL) +\\S+\\.(test|spec)\\.\\w+( \\(.*\\))?");

  private static final Pattern DOTNET = Pattern.compile("Failed [\\w.]+(\\(.*\\))? \\[.*\\]");

  private static final Pattern PYTHON_FILE =
      Pattern.compile(
          "\\S+\\.py[: ][^ ]* *(PASSED|FAILED|SKIPPED|ERROR|[.FsEx]+)( +\\[ *\\d+%\\])?");

  private static final Pattern UNITTEST =
      Pattern.compile("\\w+ \\([\\w.]+\\) \\.\\.\\. (ok|FAIL|ERROR|skipped.*)");

  private static final Pattern SUMMARY =
      Pattern.compile(
          "\\d+ (tests? completed|examples?, |runs, |passing|failing).*"
              + "|There (was|were) \\d+ .*"
              + "|Tests  +\\d.*"
              + "|(Passed|Skipped) [\\w.]+.* \\[.*");

  @Override
  public double fit(TextLines lines) {
    int marks = Listing.count(lines, line -> isMark(lines.head(line, 300)));
    int told = Listing.count(lines, line -> true);
    if (marks < FEWEST_LINES) {
      return 0;
    }
    int known = 0;
    int i = 0;
    while (i < lines.size()) {
      int end = end(lines, i);
      boolean counts = end > i + 1 || isMark(lines.head(i, 300));
      for (; i < end; i++) {
        known += counts && !lines.isBlank(i) ? 1 : 0;
      }
    }
    double share = (double) known / told;
    return share >= 0.5 ? 0.86 : marks >= 3 && share >= 0.3 ? 0.66 : 0;
  }

  @Override
  public boolean isAlert(TextLines lines, int first, int end) {
    String head = lines.head(first, 400);
    return (end > first + 1 && isFailure(lines, first))
        || head.startsWith("FAIL")
        || head.startsWith("not ok ")
        || head.startsWith("panic:")
        || head.startsWith("E ")
        || Alerts.isTrouble(head);
  }

  @Override
  public boolean isFileName(TextLines lines, int line) {
    return lines.indent(line) <= 1 && FILE.matcher(lines.head(line, 300)).matches();
  }

  @Override
  public boolean endsFile(TextLines lines, int line) {
    return isSummary(lines.head(line, 300));
  }

  @Override
  public int end(TextLines lines, int first) {
    String head = lines.head(first, 300);
    if (head.startsWith("=== ")) {
      return outputEnd(lines, first);
    }
    if (!isFailure(lines, first)) {
      return first + 1;
    }
    boolean indentedOnly =
        head.startsWith("--- FAIL") || head.startsWith("not ok ") || isGradle(head);
    boolean surefire = head.contains("<<< ");
    int next = first + 1;
    int limit = Math.min(lines.size(), first + LONGEST);
    for (; next < limit; next++) {
      if (lines.isBlank(next)) {
        if (surefire) {
          break;
        }
        continue;
      }
      String line = lines.head(next, 300);
      boolean under = lines.indent(next) > lines.indent(first);
      if ((indentedOnly && !under)
          || (!under && isRule(line) && !(next == first + 2 && isUnittest(lines, first)))
          || (isFailure(lines, next) && !(under && isOfMany(head)))
          || ((lines.indent(next) == 0 || !under) && isSummary(line))) {
        break;
      }
    }
    return next;
  }

  /** Behind what a test of go has written below its name. */
  private static int outputEnd(TextLines lines, int first) {
    int next = first + 1;
    while (next < lines.size()
        && lines.indent(next) > lines.indent(first)
        && !lines.isBlank(next)
        && !isMark(lines.head(next, 300))) {
      next++;
    }
    return next;
  }

  /** Whether a failure may have others in it: {@code --- FAIL}, and {@code panic:} said again. */
  private static boolean isOfMany(String head) {
    return head.startsWith("--- FAIL") || head.startsWith("panic: ");
  }

  /** Whether the report of a failed test begins. */
  private static boolean isFailure(TextLines lines, int line) {
    String head = lines.head(line, 300);
    return head.startsWith("--- FAIL")
        || head.startsWith("not ok ")
        || head.startsWith("● ")
        || head.startsWith("panic: ")
        || (head.startsWith("FAIL ") && head.contains(" > "))
        || NUMBERED.matcher(head).matches()
        || DOTNET.matcher(head).matches()
        || head.startsWith("FAILURE: ")
        || (head.startsWith("---- ") && head.endsWith(" ----"))
        || head.contains("<<< FAILURE!")
        || head.contains("<<< ERROR!")
        || isGradle(head)
        || isPytestName(head)
        || isUnittest(lines, line);
  }

  /** {@code ____ test_name ____}. */
  private static boolean isPytestName(String line) {
    return line.startsWith("___") && line.endsWith("___") && line.indexOf(' ') > 0;
  }

  /** {@code FAIL: test_a (tests.A)} under a line of {@code =}. */
  private static boolean isUnittest(TextLines lines, int line) {
    String head = lines.head(line, 300);
    return (head.startsWith("FAIL: ") || head.startsWith("ERROR: "))
        && line > 0
        && lines.head(line - 1, 80).startsWith("=====");
  }

  /** {@code ATest > works() FAILED}. */
  private static boolean isGradle(String line) {
    return line.endsWith(" FAILED") && line.contains(" > ");
  }

  private static boolean isRule(String line) {
    return line.startsWith("====")
        || line.startsWith("----")
        || line.startsWith("⎯⎯⎯")
        || line.equals("--");
  }

  private static boolean isSummary(String line) {
    return line.startsWith("Test Suites:")
        || line.startsWith("Tests:")
        || line.startsWith("Ran ")
        || line.startsWith("failures:")
        || line.startsWith("test result:")
        || line.startsWith("PASS")
        || line.startsWith("FAIL")
        || line.startsWith("ok ")
        || line.startsWith("ok\t")
        || line.startsWith("exit status")
        || line.startsWith("BUILD ")
        || line.startsWith("[INFO]")
        || line.startsWith("[ERROR]")
        || line.startsWith("Tests run:")
        || line.startsWith("Test summary")
        || line.startsWith("Test Files ")
        || line.startsWith("Finished in ")
        || line.startsWith("Failed examples:")
        || line.startsWith("Failures:")
        || line.startsWith("FAILURES!")
        || line.startsWith("ERRORS!")
        || line.startsWith("Failed! ")
        || line.startsWith("Passed! ")
        || line.startsWith("Total tests: ")
        || line.startsWith("Test Run ")
        || SUMMARY.matcher(line).matches();
  }

  /** A line that only test runners write. */
  private static boolean isMark(String line) {
    return line.startsWith("=== RUN")
        || line.startsWith("--- PASS: ")
        || line.startsWith("--- FAIL: ")
        || line.startsWith("=== PAUSE")
        || line.startsWith("=== CONT")
        || line.startsWith("test result: ")
        || line.startsWith("Test Suites: ")
        || line.startsWith("> Task :")
        || line.contains("<<< FAILURE!")
        || line.contains("<<< ERROR!")
        || isGradle(line)
        || isPytestName(line)
        || RUNNERS.matcher(line).matches()
        || (line.contains(".py") && PYTHON_FILE.matcher(line).matches())
        || (line.contains(") ... ") && UNITTEST.matcher(line).matches());
  }
}
