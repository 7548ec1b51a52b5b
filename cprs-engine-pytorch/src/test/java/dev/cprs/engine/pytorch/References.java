package dev.cprs.engine.pytorch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.checkpoint.Checkpoint;
import dev.cprs.engine.pytorch.checkpoint.WeightAccess;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.Pruner;
import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cases that the published Python gave, and how they are held against a critic. */
public final class References {
  public static final double TOLERANCE = 1e-3;
  public static final EngineSettings FP32 =
      EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();

  private References() {}

  /** One case: a window, the category rows asked for, and the logits of its context tokens. */
  public record Case(TokenWindow window, TokenIds rows, float[][] boundary, float[][] category) {
    /** How far off the scores of a critic are at most. */
    public double largestDifference(TokenCritic critic) {
      return largestDifference(critic.score(window, rows));
    }

    public double largestDifference(WindowScores scores) {
      double largest = 0;
      for (int token = 0; token < boundary.length; token++) {
        for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
          largest =
              Math.max(largest, Math.abs(scores.boundary(token, label) - boundary[token][label]));
        }
        for (int column = 0; column < rows.size(); column++) {
          largest =
              Math.max(largest, Math.abs(scores.category(token, column) - category[token][column]));
        }
      }
      return largest;
    }
  }

  public static Path path(String resource) {
    try {
      return Path.of(References.class.getResource("/reference/" + resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static ModelFiles hybridRandom28() {
    return ModelFiles.directory(path("hybrid-random-28"));
  }

  public static List<Case> hybridRandom28Cases() throws IOException {
    return read("hybrid-random-28/expected_logits.json")
        .map(
            json ->
                new Case(
                    new TokenWindow(ids(json, "input_ids"), 0),
                    ids(json, "lm_logits_tokens"),
                    floats(json, "boundary_logits"),
                    floats(json, "lm_logits")))
        .toList();
  }

  public static List<Case> encoderCases() throws IOException {
    return encoderCases("encoder_logits.json");
  }

  /** A BERT with random weights that matches tokens against the query. */
  public static ModelFiles matchingBert() {
    return ModelFiles.directory(path("matching-bert"));
  }

  public static List<Case> matchingBertCases() throws IOException {
    return encoderCases("matching-bert/expected_logits.json");
  }

  private static List<Case> encoderCases(String resource) throws IOException {
    return read(resource)
        .map(
            json ->
                new Case(
                    window(json),
                    rows(json),
                    floats(json, "boundary_logits"),
                    floats(json, "category_logits")))
        .toList();
  }

  /** A window of a text and the category rows for it, without any logits. */
  public record Text(TokenWindow window, TokenIds rows) {}

  /** Real texts as minilm's tokenizer reads them. */
  public static List<Text> minilmTexts() throws IOException {
    return read("encoder_logits.json").map(json -> new Text(window(json), rows(json))).toList();
  }

  /** The same texts as hybrid-mini's tokenizer reads them. */
  public static List<Text> hybridMiniTexts() throws IOException {
    return read("hybrid_mini_windows.json")
        .map(json -> new Text(window(json), rows(json)))
        .toList();
  }

  private static TokenWindow window(JsonObject json) {
    return new TokenWindow(ids(json, "input_ids"), json.get("prefix_tokens").getAsInt());
  }

  private static TokenIds rows(JsonObject json) {
    return TokenIds.of(
        json.getAsJsonObject("category_rows").asMap().values().stream()
            .mapToInt(JsonElement::getAsInt)
            .toArray());
  }

  public static TokenCritic load(ModelFiles model, EngineSettings settings) {
    return new PyTorchTokenCriticProvider().load(model, settings).orElseThrow();
  }

  /** A model in fp32 on one thread of the CPU, without the critic around it. */
  public static DeviceModel onCpu(ModelFiles model) throws IOException {
    return onCpu(model, false);
  }

  /**
   * A model on the CPU.
   *
   * @param attentionKernel whether its graph leaves attention to libtorch, as it does on a GPU
   */
  public static DeviceModel onCpu(ModelFiles model, boolean attentionKernel) throws IOException {
    CriticConfig config = CriticConfig.read(model).orElseThrow();
    Checkpoint checkpoint =
        Checkpoint.open(model, WeightAccess.SAFE).withOptionalPrefix(Pruner.RANKING_MODEL);
    Engine engine = Libtorch.engine();
    Libtorch.prepareThread(1);
    return DeviceModel.load(
        engine,
        Device.cpu(),
        config,
        config.heads(checkpoint::has),
        new Placement(
            List.of(Device.cpu()), DType.FP32, false, 1, 1, attentionKernel, "for a test"),
        checkpoint);
  }

  /** The largest difference of two logits, over all tokens that the first has. */
  public static float difference(WindowScores first, WindowScores second) {
    float largest = 0;
    for (int token = 0; token < first.tokens(); token++) {
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        float apart = Math.abs(first.boundary(token, label) - second.boundary(token, label));
        largest = Math.max(largest, apart);
      }
      for (int column = 0; column < first.categories(); column++) {
        float apart = Math.abs(first.category(token, column) - second.category(token, column));
        largest = Math.max(largest, apart);
      }
    }
    return largest;
  }

  private static Stream<JsonObject> read(String resource) throws IOException {
    try (Reader reader = Files.newBufferedReader(path(resource))) {
      return Arrays.stream(new Gson().fromJson(reader, JsonObject[].class));
    }
  }

  private static TokenIds ids(JsonObject json, String key) {
    return TokenIds.of(new Gson().fromJson(json.get(key), int[].class));
  }

  private static float[][] floats(JsonObject json, String key) {
    return new Gson().fromJson(json.get(key), float[][].class);
  }
}
