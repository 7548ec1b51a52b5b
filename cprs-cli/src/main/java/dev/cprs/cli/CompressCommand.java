package dev.cprs.cli;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.result.ResultJson;
import dev.cprs.result.ResultPage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
      description = "The question, or what to find; needed unless the model reads none")
  private @Nullable String query;

  @Mixin private RequestArguments request = new RequestArguments();

  @Mixin private FileFormats formats = new FileFormats();

  private static final CompressionOptions MARKED =
      CompressionOptions.builder().omissions(Omissions.MARKED).build();

  @Mixin private ModelOptions model = new ModelOptions();

  @Option(names = "--json", description = "Print text, spans and statistics as one JSON object")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description =
          "Also write an HTML page to OUT that shows the documents with the kept parts highlighted")
  private @Nullable String html;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..*",
      description =
          "UTF-8 text files; each is one document of the context. Without a FILE, or with -,"
              + " standard input is read")
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
    CompressionRequest.Builder compression =
        (query == null ? CompressionRequest.builder() : CompressionRequest.builder(query))
            .controlPrompt(request.controlPrompt())
            .options(options());
    OutputFile page = html == null ? null : OutputFile.beside(files, "--html", html);
    List<@Nullable String> ofEach = formats.ofEach(files);
    for (int i = 0; i < files.size(); i++) {
      String text = InputText.read(files.get(i), System.in);
      String format = ofEach.get(i);
      if (format == null) {
        compression.document(text);
      } else {
        compression.document(text, format);
      }
    }
    ProgressBar bar = new ProgressBar(err);
    if (Boolean.getBoolean("cprs.progress")) {
      compression.progress(bar);
    }
    CompressionRequest whole = compression.build();
    CompressedContext result;
    try (ContextCompressor compressor = model.load()) {
      if (query == null && compressor.model().layout().readsQuery()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "Missing option: '--query', which the model %s needs"
                .formatted(compressor.model().model()));
      }
      result = compressor.compress(whole);
    } finally {
      bar.done();
    }
    if (json) {
      out.println(ResultJson.of(whole.documents(), result));
    } else if (!result.isEmpty()) {
      out.println(result.text());
    } else {
      err.println(
          result.outcome() == CompressedContext.Outcome.BUDGET_TOO_SMALL
              ? "cprs: each of the %d parts that were found is larger than the budget"
                  .formatted(result.stats().droppedByBudget())
              : "cprs: nothing in the document was found"
                  + (query == null ? "" : " for this query"));
    }
    if (page != null) {
      List<String> titles = files.stream().map(InputText::name).toList();
      page.write(ResultPage.of(whole, titles, result).getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }

  private CompressionOptions options() {
    CompressionOptions.Builder options = request.options().toBuilder();
    formats.ofAll().ifPresent(options::format);
    CompressionOptions given = options.build();
    return json ? given : given.over(MARKED); // a person reads it, or an LLM
  }

  /** On a terminal nothing is piped in, and a command that waits for input looks as if it hangs. */
  private String standardInput() {
    if (InputText.standardInputIsTerminal()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "No FILE; give one, or pipe text in");
    }
    return "-";
  }
}
