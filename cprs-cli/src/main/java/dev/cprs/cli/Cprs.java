package dev.cprs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code cprs} command: a thin layer over the public API. */
@Command(
    name = "cprs",
    description = "Keeps the parts of a long context that a query needs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CompressCommand.class,
      ServeCommand.class,
      McpCommand.class,
      PullCommand.class,
      ModelsCommand.class,
      InferCommand.class,
      EvaluateCommand.class,
      BenchCommand.class,
      MeasureCommand.class
    })
public final class Cprs {
  /** The exit code that a shell reports for a command ended by Ctrl-C. */
  private static final int EXIT_KILLED = 130;

  /** The commands that score windows and end by themselves. */
  private static final Set<String> SCORING = Set.of("compress", "infer", "bench", "measure");

  private static volatile boolean done;

  private Cprs() {}

  /** Runs the command line and exits: 0 done, 1 a failure, 2 bad usage or input. */
  public static void main(String[] args) {
    // Results are UTF-8 whatever the terminal's locale is: they are exact substrings of UTF-8
    // files.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--verbose")) {
      // Must be set before the first logger is made.
      System.setProperty("org.slf4j.simpleLogger.log.dev.cprs", "debug");
      System.setProperty("org.slf4j.simpleLogger.log.ai.djl", "warn");
    }
    if (args.length > 0 && SCORING.contains(args[0])) {
      haltWhenKilled();
    }
    int code;
    try {
      code = run(out, err, args);
    } finally {
      done = true;
    }
    System.exit(code);
  }

  /**
   * Ends at once on Ctrl-C or SIGTERM. An orderly shutdown would free memory that libtorch is using
   * in the middle of a window, and crash. The servers have their own shutdown, which waits for
   * running requests.
   */
  private static void haltWhenKilled() {
    Runnable halt =
        () -> {
          if (!done) {
            Runtime.getRuntime().halt(EXIT_KILLED);
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(halt, "cprs-halt"));
  }

  /**
   * picocli passes exceptions to its handler, but errors to the user; so errors are turned into
   * exceptions here.
   */
  private static int execute(CommandLine.ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (Error e) {
      CommandLine command = parsed.commandSpec().commandLine();
      FatalErrorException told = FatalErrorException.of(e);
      throw new CommandLine.ExecutionException(command, told.getMessage(), told);
    }
  }

  /** Runs the command line on the given streams, and flushes them. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Map<Class<?>, Supplier<?>> commands =
        Map.of(
            CompressCommand.class, () -> new CompressCommand(out, err),
            ServeCommand.class, () -> new ServeCommand(out),
            McpCommand.class, () -> new McpCommand(out, err),
            PullCommand.class, () -> new PullCommand(out, err),
            ModelsCommand.class, () -> new ModelsCommand(out),
            InferCommand.class, () -> new InferCommand(out, err, System.getenv()),
            EvaluateCommand.class, () -> new EvaluateCommand(out),
            BenchCommand.class, () -> new BenchCommand(out, err),
            MeasureCommand.class, () -> new MeasureCommand(out, err));
    CommandLine.IFactory defaults = CommandLine.defaultFactory();
    CommandLine.IFactory factory =
        new CommandLine.IFactory() {
          @Override
          public <K> K create(Class<K> type) throws Exception {
            Supplier<?> command = commands.get(type);
            return command == null ? defaults.create(type) : type.cast(command.get());
          }
        };
    CommandLine command =
        new CommandLine(new Cprs(), factory)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setExpandAtFiles(false) // a query may begin with @
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionStrategy(Cprs::execute)
            .setParameterExceptionHandler(ErrorLines::badUsage)
            .setExecutionExceptionHandler(ErrorLines::failure);
    NamedArguments.addTo(command);
    int code = command.execute(args.length == 0 ? new String[] {"--help"} : args);
    // A PrintStream throws nothing, so it must be asked.
    return out.checkError() && code == 0 ? ErrorLines.unwritten(command) : code;
  }
}
