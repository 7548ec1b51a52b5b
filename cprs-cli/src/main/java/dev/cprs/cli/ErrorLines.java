package dev.cprs.cli;

import dev.cprs.EmptyResultException;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.ResourceException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reports an error in one line on standard error, and chooses the exit code. */
final class ErrorLines {
  static final int FAILURE = 1;
  static final int BAD_USAGE = 2;

  private ErrorLines() {}

  static int badUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    print(
        command, e.getMessage() + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return BAD_USAGE;
  }

  static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    print(command, e.getMessage() == null ? e.toString() : e.getMessage());
    if (parsed.hasMatchedOption("--verbose")
        || (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--verbose"))) {
      e.printStackTrace(command.getErr());
    }
    boolean input =
        e instanceof InvalidPathException
            || e instanceof InvalidRequestException
            || e.getClass() == ResourceException.class // a file or an address that the user named
            || e instanceof EmptyResultException
            || (e instanceof ModelLoadException && namesItsModel(command));
    return input ? BAD_USAGE : FAILURE;
  }

  /**
   * Whether the user chose the model or the device. Then a model that can't be loaded is wrong
   * input.
   */
  private static boolean namesItsModel(CommandLine command) {
    CommandLine.ParseResult parsed = command.getParseResult();
    // If a command has an LLM too, --model is the LLM.
    boolean llm = command.getCommandSpec().findOption("--cprs_model") != null;
    return parsed.hasMatchedOption(llm ? "--cprs_model" : "--model")
        || parsed.hasMatchedOption("--device");
  }

  /**
   * For a result that can't be written, because the disk is full or the reader of a pipe is gone.
   */
  static int unwritten(CommandLine command) {
    print(command, "the result could not be written to standard output");
    return FAILURE;
  }

  private static void print(CommandLine command, String message) {
    command.getErr().println(line(message));
    command.getErr().flush();
  }

  /** A message on one line, whatever it contains. */
  static String line(String message) {
    return "cprs: " + message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
