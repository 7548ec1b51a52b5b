package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.ChatEndpoint;
import dev.cprs.cli.infer.Compression;
import dev.cprs.cli.infer.Inference;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.PublishedOptions;
import dev.cprs.options.Spelling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code cprs infer}: the options of the published script, and the critic's. */
@Command(
    name = "infer",
    description = "Compresses the context of each question in a file, and asks an LLM.",
    footer =
        "%nThe LLM is asked through OpenAI's chat completions API. Set LLM_APIURL to its base address, such as https://api.openai.com/v1, and LLM_APIKEY to its key, if it needs one. If --server needs a key, set CPRS_APIKEY. A second run continues where the first one stopped.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InferCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  @Option(names = "--model", required = true, paramLabel = "NAME", description = "The LLM's name")
  private String model = "";

  @Option(
      names = "--input_path",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines with id, query and context")
  private Path input = Path.of("");

  @Option(
      names = "--output_path",
      required = true,
      paramLabel = "FILE",
      description =
          "The output: the same lines with cprs_preds and llm_preds. Lines of an earlier run are kept")
  private Path output = Path.of("");

  @Option(
      names = "--start",
      paramLabel = "N",
      defaultValue = "0",
      description = "The first line, counted from 0 (default: ${DEFAULT-VALUE})")
  private long start;

  @Option(
      names = "--end",
      paramLabel = "N",
      description = "The line to stop before (default: the end of the file)")
  private @Nullable Long end;

  @Option(
      names = "--cprs_prompt",
      paramLabel = "TEXT",
      description = "The control prompt, which says what to keep; \\n in it is a line end")
  private @Nullable String prompt;

  @Option(
      names = "--use_compress",
      paramLabel = "True|False",
      arity = "1",
      defaultValue = "False",
      converter = YesOrNo.class,
      description =
          "Compress the context (default: ${DEFAULT-VALUE}; the LLM gets the whole context)")
  private boolean useCompress;

  @Option(
      names = "--streaming",
      paramLabel = "True|False",
      arity = "1",
      defaultValue = "False",
      converter = YesOrNo.class,
      description = "Stream the answer (default: ${DEFAULT-VALUE})")
  private boolean streaming;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Compress with a server that has the published API instead of in this process")
  private @Nullable String server;

  @Option(
      names = "--mode",
      paramLabel = "joint|boundary",
      description =
          "Read both heads of the model, as cprs compress does, or the boundary head alone, as the published script does (default: as the model's configuration says: joint for minilm)")
  private @Nullable String mode;

  /** As in the published script, {@code --model} is the LLM. */
  @Mixin private ModelOptions critic = new ModelOptions("--cprs_model");

  InferCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  /** Reads a value as the published script does, but refuses other values. */
  static final class YesOrNo implements ITypeConverter<Boolean> {
    @Override
    public Boolean convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "true", "yes", "1" -> true;
        case "false", "no", "0" -> false;
        default -> throw new TypeConversionException("'%s'; give True or False".formatted(value));
      };
    }
  }

  @Override
  public Integer call() throws Exception {
    if (server != null
        && !useCompress) { // otherwise the LLM would get whole contexts without anyone noticing
      throw new InvalidRequestException(
          "--server has no effect without --use_compress True; add that, or leave --server out");
    }
    ProgressBar bar = new ProgressBar(err);
    try {
      Inference inference =
          new Inference(
              input, output, start, end == null ? Long.MAX_VALUE : end, llm(), telling(bar));
      Inference.Totals totals = useCompress ? compressing(inference) : inference.run();
      bar.done();
      out.printf(
          "%d answered, %d answered before, %d failed: %s%n",
          totals.answered(), totals.present(), totals.failed(), output);
      return totals.failed() == 0 ? 0 : ErrorLines.FAILURE;
    } finally {
      bar.done();
    }
  }

  private Inference.Totals compressing(Inference inference)
      throws IOException, InterruptedException {
    ControlPrompt controlPrompt = controlPrompt();
    if (server != null) {
      return inference.run(
          Compression.by(server, environment("CPRS_APIKEY"), mode(), controlPrompt));
    }
    try (ContextCompressor compressor = critic.load()) {
      return inference.run(Compression.with(compressor, mode(), controlPrompt));
    }
  }

  private Optional<CriticMode> mode() {
    String name = NamedOption.MODE.name(Spelling.KEBAB);
    return PublishedOptions.mode(
        new NamedValues("--", Spelling.KEBAB, mode == null ? Map.of() : Map.of(name, mode)));
  }

  private ChatEndpoint llm() {
    String url =
        environment("LLM_APIURL")
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "LLM_APIURL is not set; set it to the base address of the LLM's endpoint, such as http://localhost:8000/v1"));
    return ChatEndpoint.at(url, environment("LLM_APIKEY"), model, streaming);
  }

  private Optional<String> environment(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private ControlPrompt controlPrompt() {
    if (prompt == null) {
      throw new InvalidRequestException(
          "--use_compress needs --cprs_prompt, which says what to keep of the context");
    }
    return ControlPrompt.of(NamedArguments.withLineEnds(prompt));
  }

  private Inference.Listener telling(ProgressBar bar) {
    return new Inference.Listener() {
      @Override
      public void progress(long done, long total) {
        if (Boolean.getBoolean("cprs.progress")) {
          bar.show(done, total, "lines");
        }
      }

      @Override
      public void trouble(String what) {
        bar.done();
        err.println(ErrorLines.line(what));
      }
    };
  }
}
