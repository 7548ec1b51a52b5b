package dev.cprs.cli;

import dev.cprs.cli.infer.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cprs evaluate}: the options of the published script. */
@Command(
    name = "evaluate",
    description = "Scores the answers of cprs infer by how many of the references they name.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(
      names = "--task_type",
      required = true,
      paramLabel = "TASK",
      description =
          "niah, variable_tracking, cwe or fwe (the share of references named), or qa (1 if any reference is named)")
  private Score.Task task = Score.Task.NIAH;

  @Option(
      names = "--input_path",
      required = true,
      paramLabel = "FILE|DIR",
      description = "A file of JSON lines with llm_preds and outputs, or a directory of such files")
  private Path input = Path.of("");

  EvaluateCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    String score = Score.of(task, input).toPlainString();
    out.println(task.name().toLowerCase(Locale.ROOT));
    out.println(score);
    return 0;
  }
}
