package dev.cprs.cli;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.WindowStrategy;
import dev.cprs.result.ResultJson;
import dev.cprs.result.ResultPage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cprs compress}. */
@Command(
    name = "compress",
    description = "Prints the parts of a document that a query needs.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CompressCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = {"-q", "--query"},
      required = true,
      description = "What the kept parts are for: a question, or what to find")
  private String query = "";

  @Option(
      names = "--task",
      description = "needle, fact, chain, pair, keyword or paragraph (default: fact)")
  private @Nullable String task;

  @Option(
      names = "--prompt",
      paramLabel = "TEXT",
      description = "A control prompt of your own instead of a task")
  private @Nullable String prompt;

  @Option(
      names = "--granularity",
      paramLabel = "tokens|sentences",
      description = "What is kept (default: sentences for fact, tokens for the others)")
  private @Nullable Granularity granularity;

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description =
          "The score, 0 to 1, that a span must reach (default: for sentences, odds 8 times less than the best one's, 0.05 to 0.95)")
  private @Nullable Double threshold;

  @Option(
      names = "--max-tokens",
      paramLabel = "N",
      description = "Keep at most N tokens, the best spans first")
  private @Nullable Integer maxTokens;

  @Option(
      names = "--always-keep",
      paramLabel = "REGEX",
      description = "Keep what matches, whatever the model says; may be given again")
  private List<String> alwaysKeep = new ArrayList<>();

  @Option(
      names = "--mode",
      paramLabel = "joint|boundary",
      description = "Read both heads, or the boundary head alone (default: joint where possible)")
  private @Nullable CriticMode mode;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "Tokens of a window, prefix included (default: the model's)")
  private @Nullable Integer window;

  @Option(
      names = "--windows",
      paramLabel = "sentences|reference",
      defaultValue = "sentences",
      description =
          "Cut windows at sentence ends, or as the published code does (default: ${DEFAULT-VALUE})")
  private String windows = "sentences";

  @Option(
      names = "--min-span-tokens",
      paramLabel = "N",
      description = "With token granularity, drop spans of N tokens or fewer")
  private @Nullable Integer minSpanTokens;

  @Option(
      names = "--complete-sentences",
      description = "With token granularity, push the ends of spans out to sentence ends")
  private boolean completeSentences;

  @Mixin private ModelOptions model = new ModelOptions();

  @Option(names = "--json", description = "Print text, spans and statistics as one JSON object")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description =
          "Also write a page that shows the documents with the kept parts highlighted to the file OUT")
  private @Nullable String html;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..*",
      description =
          "UTF-8 text; without a FILE, or as -, standard input; each file is one document of the context")
  private List<String> files = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  CompressCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    if (files.isEmpty()) {
      files.add(standardInput());
    }
    ControlPrompt controlPrompt = controlPrompt();
    refuseTokenOptionsForSentences(controlPrompt);
    CompressionRequest.Builder request =
        CompressionRequest.builder(query).controlPrompt(controlPrompt).options(options());
    OutputFile page = html == null ? null : OutputFile.beside(files, "--html", html);
    for (String file : files) {
      request.document(InputText.read(file, System.in));
    }
    ProgressBar bar = new ProgressBar(err);
    if (Boolean.getBoolean("cprs.progress")) {
      request.progress(bar);
    }
    CompressionRequest whole = request.build();
    CompressedContext result;
    try (ContextCompressor compressor = model.load()) {
      result = compressor.compress(whole);
    } finally {
      bar.done();
    }
    if (json) {
      out.println(ResultJson.of(whole.documents(), result));
    } else if (!result.isEmpty()) {
      out.println(result.text());
    } else {
      err.println("cprs: nothing in the document was found for this query");
    }
    if (page != null) {
      List<String> titles = files.stream().map(InputText::name).toList();
      page.write(ResultPage.of(whole, titles, result).getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }

  /** On a terminal nothing is piped in, and a command that waits there looks as if it hung. */
  private String standardInput() {
    if (InputText.standardInputIsTerminal()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "No FILE; give one, or pipe text in");
    }
    return "-";
  }

  /** Options that shape spans of tokens would do nothing to sentences. */
  private void refuseTokenOptionsForSentences(ControlPrompt controlPrompt) {
    Granularity kept = granularity == null ? controlPrompt.defaultGranularity() : granularity;
    if (kept == Granularity.SENTENCES && (completeSentences || minSpanTokens != null)) {
      throw new InvalidRequestException(
          "%s goes with token granularity, and this request keeps %s; add --granularity tokens"
              .formatted(
                  completeSentences ? "--complete-sentences" : "--min-span-tokens",
                  granularity == null
                      ? "whole sentences, the default of the task fact"
                      : "whole sentences"));
    }
  }

  private ControlPrompt controlPrompt() {
    if (task != null && prompt != null) {
      throw new InvalidRequestException(
          "--task %s and --prompt were both given; a task is a ready prompt, so give one of them"
              .formatted(task));
    }
    return prompt != null
        ? ControlPrompt.of(prompt)
        : ControlPrompt.forTask(task == null ? "fact" : task);
  }

  private CompressionOptions options() {
    CompressionOptions.Builder options =
        CompressionOptions.builder().windows(windowStrategy()).completeSentences(completeSentences);
    if (granularity != null) {
      options.granularity(granularity);
    }
    if (threshold != null) {
      options.threshold(threshold);
    }
    if (maxTokens != null) {
      options.budget(Budget.maxTokens(maxTokens));
    }
    if (mode != null) {
      options.mode(mode);
    }
    if (window != null) {
      options.windowTokens(window);
    }
    if (minSpanTokens != null) {
      options.minSpanTokens(minSpanTokens);
    }
    for (String regex : alwaysKeep) {
      try {
        options.alwaysKeep(Pattern.compile(regex));
      } catch (PatternSyntaxException e) {
        throw new InvalidRequestException(
            "--always-keep '%s' is no regular expression: %s".formatted(regex, e.getDescription()),
            e);
      }
    }
    return options.build();
  }

  private WindowStrategy windowStrategy() {
    return switch (windows.toLowerCase(Locale.ROOT)) {
      case "sentences" -> WindowStrategy.sentences();
      case "reference" -> WindowStrategy.published();
      default ->
          throw new InvalidRequestException(
              "--windows '%s'; give sentences or reference".formatted(windows));
    };
  }
}
