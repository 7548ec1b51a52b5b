package dev.cprs.cli;

import dev.cprs.hub.Hub;
import dev.cprs.hub.PullListener;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cprs pull}. */
@Command(
    name = "pull",
    description =
        "Downloads a model from the Hugging Face hub to the cache that other tools share, or from ModelScope, and prints its directory. HF_HOME, HF_ENDPOINT and HF_TOKEN are respected, or MODELSCOPE_CACHE, MODELSCOPE_DOMAIN and MODELSCOPE_API_TOKEN.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PullCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "ID", description = "The model, such as Tongyi-Zhiwen/QwenLong-CPRS-7B")
  private String id = "";

  /** The hubs, by the names that the command line has for them. */
  enum From {
    huggingface,
    modelscope
  }

  @Option(
      names = "--from",
      paramLabel = "HUB",
      defaultValue = "huggingface",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private From from = From.huggingface;

  @Option(
      names = "--revision",
      paramLabel = "R",
      description = "A branch, a tag or a commit (default: main; on ModelScope master)")
  private @Nullable String revision;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Write plain files to this directory instead of the cache")
  private @Nullable Path to;

  @Option(names = "--verbose", description = "Show stack traces")
  @SuppressWarnings("unused") // read by name, after this command failed
  private boolean verbose;

  PullCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Hub hub = from == From.modelscope ? Hub.modelScope() : Hub.fromEnvironment();
    String wanted = revision == null ? hub.latest() : revision;
    ProgressBar bar = new ProgressBar(err);
    Path directory;
    try {
      directory =
          to == null
              ? hub.pull(id, wanted, listener(bar))
              : hub.pullTo(to, id, wanted, listener(bar));
    } finally {
      bar.done();
    }
    out.println(directory);
    return 0;
  }

  private PullListener listener(ProgressBar bar) {
    boolean terminal = Boolean.getBoolean("cprs.progress");
    return new PullListener() {
      @Override
      public void progress(long bytes, long total) {
        if (terminal) {
          bar.show(bytes / MEGABYTE, (total + MEGABYTE - 1) / MEGABYTE, "MB");
        }
      }

      @Override
      public void waiting(String why) {
        bar.done();
        err.println(ErrorLines.line(why));
      }
    };
  }
}
