package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shell scripts. */
public final class ShellSegmenter implements Segmenter {
  private static final Pattern SHEBANG =
      Pattern.compile("#!\\s*\\S*/(?:env\\s+)?(?:ba|z|da|k|a)?sh\\b.*");

  /** Lines that hardly stand in anything else. */
  private static final Pattern SHELL =
      Pattern.compile(
          "if \\[.*|if .*; then|elif .*; then|then|fi|done|done [<|>].*|esac|;;"
              + "|for \\w+ in .*(?:; do)?|while .*; do|case .* in|set -[a-z]+.*|export \\w+=.*"
              + "|\\w+=\\$\\(.*|\\w+=\"\\$.*|[\\w-]+ ?\\(\\) ?\\{|echo [\"'$-].*|local \\w+=.*"
              + "|\\[\\[? .*|trap .*|shift|exit [0-9]|(?:source|\\.) [\\w./$\"~]+"
              + "|(?:sudo )?(?:apt-get|mkdir|chmod|chown|cp|mv|rm|curl|wget|cd|tar|docker|git|pip"
              + "|npm(?! (?:ERR!|WARN|error|warn|notice|http)(?: |$))"
              + "|mvn|java|python3?|grep|sed|awk) [-\\w./$\"'~{].*");

  private static final Pattern COMMAND =
      Pattern.compile("[\\w./-]+ +.*(?:\\$\\{?\\w|--?\\w|\\||>|&&).*|\\w+=\\S*|[{}()]|else|.*\\\\");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\S*[\\w)]:\\d+[:\\s].*|\\[?\\d[\\d\\-:./, ]{5,}.*|[-*+>] .*|<.*|.*[,;{]"
              + "|\\$ .*|.*[.!?]");

  @Override
  public String format() {
    return "shell";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    List<String> lines = SampledLines.of(text, from, to);
    if (lines.isEmpty()) {
      return 0;
    }
    if (lines.get(0).startsWith("#!")) {
      return SHEBANG.matcher(lines.get(0)).matches() ? 0.93 : 0;
    }
    int shell = 0;
    double sum = 0;
    int counted = 0;
    for (String line : lines) {
      if (line.startsWith("```")) {
        return 0;
      }
      if (line.startsWith("#")) {
        continue;
      }
      counted++;
      if (SHELL.matcher(line).matches()) {
        shell++;
        sum++;
      } else if (OTHER.matcher(line).matches()) {
        sum -= line.endsWith("{") || line.endsWith(";") ? 0 : 1;
      } else if (COMMAND.matcher(line).matches()) {
        sum += SampledLines.plainWords(line) > 6 ? 0 : 0.7;
      }
    }
    boolean enough = counted >= 3 && shell >= 3 && shell * 5 >= counted;
    return enough && sum >= 0.55 * counted ? 0.7 : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new ShellTree(units).run(from, to);
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("# … " + what);
  }
}
