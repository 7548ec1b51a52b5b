package dev.cprs.formats.code;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How sure it is that a text is Python or of its kind: definitions and imports there must be, and
 * most lines outside of strings and comments must look like statements.
 */
final class IndentedFit {
  /** Only code has such lines. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?:async )?def \\w+[?!]?\\(.*|def [\\w.]+[?!]?|class \\w+(?:\\(.*|:| < [\\w:]+|)"
              + "|import [\\w.]+(?: as \\w+)?(?:, ?[\\w.]+(?: as \\w+)?)*(?:  ?#.*)?"
              + "|from [\\w.]+ import .+|require(?:_relative)? ['\"].*|module [A-Z]\\w*"
              + "|(?:local )?function [\\w.:]*\\(.*|@\\w[\\w.]*(?:\\(.*)?");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:if|elif|for|while|with|try|else|except|finally|match|case|async|lambda)\\b.*:"
              + "(?:  ?#.*)?|(?:return|raise|yield|assert|del|global|pass|break|continue|print"
              + "|await|not|and|or|if|else|for|local|end|unless|puts|attr_\\w+|do)\\b[^.!?]*"
              + "|[\\w.\\[\\]\"', *]+(?::[^=]*)?[-+*/|&]?=[^=].*|[\\w.]+\\(.*|[)\\]}].*|\"\"\".*"
              + "|[rbf]?['\"].*['\"][,)]?|.*[(\\[{,]");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\S*[\\w)]:\\d+[:\\s].*|\\[?\\d[\\d\\-:./, ]{5,}.*|[-*+>] .*|<.*|.*[;{]|// .*"
              + "|(?:fi|done|esac|then|#include.*|package .*;)");

  private IndentedFit() {}

  static double of(CharSequence text, int from, int to) {
    List<String> lines = SampledLines.of(text, from, to);
    if (lines.isEmpty()) {
      return 0;
    }
    String first = lines.get(0);
    if (first.startsWith("#!")) {
      return first.contains("python") || first.contains("ruby") ? 0.9 : 0;
    }
    int definitions = 0;
    double sum = 0;
    int counted = 0;
    boolean string = false;
    for (String line : lines) {
      if (line.startsWith("```") || line.startsWith("diff --")) {
        return 0;
      }
      boolean quotes = line.contains("\"\"\"") || line.contains("'''");
      boolean inString = string;
      if (quotes) {
        string ^= (count(line, "\"\"\"") + count(line, "'''")) % 2 == 1;
      }
      if (inString || line.startsWith("#")) {
        continue;
      }
      counted++;
      boolean definition = DEFINITION.matcher(line).matches();
      definitions += definition ? 1 : 0;
      sum += definition ? 1 : weight(line);
    }
    boolean few = lines.size() < 3 && definitions < lines.size();
    if (definitions == 0 || counted == 0 || few || definitions * 60 < counted) {
      return 0;
    }
    double density = sum / counted;
    return density < 0.5 ? 0 : Math.min(0.9, 0.62 + 0.5 * (density - 0.5));
  }

  private static double weight(String line) {
    if (OTHER.matcher(line).matches()) {
      return -1;
    }
    if (STATEMENT.matcher(line).matches()) {
      return SampledLines.plainWords(line) > 9 ? 0 : 1;
    }
    return SampledLines.plainWords(line) > 5 ? -1 : 0;
  }

  private static int count(String line, String what) {
    int count = 0;
    for (int at = line.indexOf(what); at >= 0; at = line.indexOf(what, at + what.length())) {
      count++;
    }
    return count;
  }
}
