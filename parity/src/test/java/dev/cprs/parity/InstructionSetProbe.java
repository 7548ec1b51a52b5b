package dev.cprs.parity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.DType;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the small models answer in this process, in fp32 and in the type that the engine takes by
 * itself. A program of its own, since libtorch reads the cap of its instruction set at its start.
 */
final class InstructionSetProbe {
  /** How many tokens of the book are labelled. */
  static final int TOKENS = 1_000;

  static final String NEEDLE = "One of the special magic numbers for quiet-harbor is: 4817203.";
  static final String FACT = "The lighthouse at Vell was built in 1871 by Ana Sorel.";

  private static final Pattern TAKEN = Pattern.compile("Loaded model .* dtype (\\w+),");
  private static final Map<String, CompressionRequest> REQUESTS = requests();

  private InstructionSetProbe() {}

  /**
   * The answers of one model in one type.
   *
   * @param byItself whether the engine was left to choose the type
   * @param taken the type that the engine computes in
   * @param logits the largest difference of a logit from PyTorch's in fp32; in the layout of
   *     hybrid-mini a random model's
   * @param sameLabels how many of {@link #TOKENS} tokens are labelled as in fp32
   * @param needle what was kept of a text with {@link #NEEDLE}
   * @param fact what was kept of a text with {@link #FACT}
   */
  record Answers(
      String model,
      boolean byItself,
      String taken,
      float logits,
      int sameLabels,
      List<Kept> needle,
      List<Kept> fact) {
    private Answers chosenByItself() {
      return new Answers(model, true, taken, logits, sameLabels, needle, fact);
    }
  }

  /** A span without what follows from its place. */
  record Kept(int start, int end, String tag, String text, double score) {}

  /**
   * Writes the {@link Answers} of each model, in fp32 and then in the engine's own choice, as JSON.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Answers> all = new ArrayList<>();
    for (String model : List.of("minilm", "hybrid-mini")) {
      addAnswers(model, all);
    }
    new ObjectMapper().writeValue(new File(args[0]), all);
  }

  private static void addAnswers(String model, List<Answers> all) throws IOException {
    BookLabels labelsInFp32 = null;
    for (boolean byItself : List.of(false, true)) {
      EngineSettings settings = settings(byItself);
      ByteArrayOutputStream log = new ByteArrayOutputStream();
      Tokenizer tokenizer = Providers.tokenizer(ModelFiles.embedded(model));
      TokenCritic critic = loaded(ModelFiles.embedded(model), settings, log);
      try (ContextCompressor compressor =
          ContextCompressor.builder().tokenizer(tokenizer).critic(critic).build()) {
        String taken = taken(log.toString(StandardCharsets.UTF_8));
        if (byItself && taken.equals("fp32")) {
          all.add(all.get(all.size() - 1).chosenByItself()); // there is one answer in one type
          continue;
        }
        BookLabels labels = BookLabels.read(tokenizer, critic, TOKENS);
        labelsInFp32 = labelsInFp32 == null ? labels : labelsInFp32;
        all.add(
            new Answers(
                model,
                byItself,
                taken,
                model.equals("minilm")
                    ? largestDifference(critic, ReferenceLogits.encoder())
                    : randomHybridLogits(settings),
                labels.sameAs(labelsInFp32),
                kept(compressor, "needle"),
                kept(compressor, "fact")));
      }
    }
  }

  /** Loads a model, and writes down what is logged meanwhile. */
  private static TokenCritic loaded(
      ModelFiles model, EngineSettings settings, ByteArrayOutputStream log) {
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      return Providers.critic(model, settings);
    } finally {
      System.setErr(before);
    }
  }

  /** In fp32, or in the type that the engine takes by itself. */
  private static EngineSettings settings(boolean byItself) {
    EngineSettings.Builder settings =
        EngineSettings.builder()
            .device("cpu")
            .workers(Runtime.getRuntime().availableProcessors())
            .threads(1);
    return byItself ? settings.build() : settings.dtype(DType.FP32).build();
  }

  /** The type that the engine logs when it has loaded a model. */
  private static String taken(String log) {
    Matcher matcher = TAKEN.matcher(log);
    if (!matcher.find()) {
      throw new AssertionError("The engine logs no type of the model: " + log);
    }
    return matcher.group(1);
  }

  /** Of the layout of hybrid-mini PyTorch answered for a model of random weights. */
  private static float randomHybridLogits(EngineSettings settings) throws IOException {
    Path folder = ReferenceCases.resource("hybrid-random-28");
    JsonNode answers = new ObjectMapper().readTree(folder.resolve("expected_logits.json").toFile());
    try (TokenCritic critic = Providers.critic(ModelFiles.directory(folder), settings)) {
      return largestDifference(critic, ReferenceLogits.published(answers));
    }
  }

  private static float largestDifference(TokenCritic critic, List<ReferenceLogits> cases) {
    float largest = 0;
    for (ReferenceLogits expected : cases) {
      largest = Math.max(largest, expected.largestDifference(critic));
    }
    return largest;
  }

  private static List<Kept> kept(ContextCompressor compressor, String task) {
    return compressor.compress(REQUESTS.get(task)).spans().stream()
        .map(
            span ->
                new Kept(
                    span.start(), span.end(), span.tag().orElse(null), span.text(), span.score()))
        .toList();
  }

  private static Map<String, CompressionRequest> requests() {
    return Map.of(
        "needle",
        CompressionRequest.builder(
                "What is the special magic number for quiet-harbor mentioned in the provided text?")
            .document(inTheBook(NEEDLE))
            .controlPrompt(ControlPrompt.needles())
            .build(),
        "fact",
        CompressionRequest.builder("Who built the lighthouse at Vell?")
            .document(inTheBook(FACT))
            // No sentence has a score near this one, so that another type keeps the same.
            .options(CompressionOptions.builder().threshold(0.985).build())
            .build());
  }

  /** A passage of the book, with a sentence in its middle. */
  private static String inTheBook(String sentence) {
    try {
      String book = BookLabels.book();
      int middle = book.indexOf(". ", 42_000) + 2;
      return book.substring(39_189, middle) + sentence + " " + book.substring(middle, 45_189);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
