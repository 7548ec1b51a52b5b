package dev.cprs.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.DType;
import dev.cprs.benchmarks.engine.PrunerShape;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenCriticProvider;
import dev.cprs.spi.TokenIds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SplittableRandom;

/**
 * Writes a model of a published pruner's shape with random weights, and windows for it, for {@code
 * benchmarks/eager/pruners.py}: {@code config.json}, {@code model.safetensors} in fp32 and {@code
 * windows.json}.
 */
public final class PrunerModel {
  static final String WINDOWS = "windows.json";

  /** Those before it are special, such as the padding, which a model takes in another way. */
  private static final int FIRST_ID = 4;

  private static final int VOCABULARY = 4096;

  private PrunerModel() {}

  /**
   * What is in the file.
   *
   * @param ids of each window
   * @param logits fp32 logits of the first window's tokens, by which a reader can check its model:
   *     to drop and to keep each
   * @param rank the rank logits of the first window; empty where the model has no rank head
   */
  record Windows(List<int[]> ids, float[][] logits, float[] rank) {}

  /**
   * Arguments: the shape ({@code xsmall}, {@code gte} or {@code xlm-r-large}), the directory, and
   * the number of windows.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    write(PrunerShape.named(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  static void write(PrunerShape shape, Path directory, int count) throws IOException {
    Files.createDirectories(directory);
    ModelFiles model = shape.model(DType.FP32);
    for (String file : List.of("config.json", "model.safetensors")) {
      try (InputStream in = model.open(file)) {
        Files.copy(in, directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    List<int[]> ids = new ArrayList<>();
    windows(count).forEach(window -> ids.add(window.toArray()));
    EngineSettings settings =
        EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();
    try (TokenCritic critic = load(shape, settings)) {
      TokenIds first = TokenIds.of(ids.get(0));
      SequenceScores scores =
          ((SequenceCritic) critic).read(first, TokenIds.of(new int[first.size()]));
      float[][] logits = new float[scores.tokens()][];
      for (int token = 0; token < logits.length; token++) {
        logits[token] = new float[] {scores.drop(token), scores.keep(token)};
      }
      new ObjectMapper()
          .writeValue(directory.resolve(WINDOWS).toFile(), new Windows(ids, logits, scores.rank()));
    }
  }

  /** The same windows of random ids each time. */
  static List<TokenIds> windows(int count) {
    SplittableRandom random = new SplittableRandom(7);
    List<TokenIds> windows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      windows.add(TokenIds.of(random.ints(PrunerShape.WINDOW, FIRST_ID, VOCABULARY).toArray()));
    }
    return windows;
  }

  /** Loads it; whoever does closes it. */
  static TokenCritic load(PrunerShape shape, EngineSettings settings) {
    return ServiceLoader.load(TokenCriticProvider.class)
        .findFirst()
        .orElseThrow()
        .load(shape.model(settings.dtype().filter(DType.FP32::equals).orElse(DType.BF16)), settings)
        .orElseThrow();
  }
}
