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
  /** The most characters of a message. */
  private static final int MOST = 1000;

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

  /**
   * A message on one line, whatever it contains: no character that a terminal obeys, no name and
   * password of an address, and no more than anyone reads. Parts of it may be a stranger's.
   */
  static String line(String message) {
    String begin = message.length() <= 4 * MOST ? message : message.substring(0, 4 * MOST);
    String line =
        begin
            .strip()
            .replaceAll("\\s*\\R\\s*", " ")
            .replace('\t', ' ')
            .replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]", "?")
            .replaceAll("//[^/\\s?#]*@", "//");
    boolean cut = line.codePointCount(0, line.length()) > MOST || begin.length() < message.length();
    return "cprs: "
        + (cut
            ? line.substring(
                    0,
                    line.offsetByCodePoints(
                        0, Math.min(MOST, line.codePointCount(0, line.length()))))
                + "…"
            : line);
  }
}
