package dev.cprs.benchmarks.engine;

import ai.djl.engine.Engine;
import dev.cprs.DType;
import dev.cprs.EngineException;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.internal.RootCause;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Measures how close a model's forward pass comes to the limit set by the machine's matrix
 * products. It times a window's forward pass and its linear products alone, by turns in one
 * process, with the same number of threads and in the same type. For {@code cprs bench} and for
 * people who work on the engine; not for use in an application.
 *
 * <p>The window has no prefix: every row is wanted, so that a forward can't leave out rows whose
 * products are counted. Of the products the query, key and value of a layer are one, and so are
 * gate and up; the heads' few columns are left out, and so are biases. They write to memory that is
 * already there. Where the forward's are in int8, those alone are in the type of all else.
 */
public final class EngineBenchmark {
  private static final int FEWEST_ROUNDS = 2;
  private static final int MOST_ROUNDS = 200;

  /**
   * Those before it are often special: with XLM-RoBERTa's padding among them, a forward differs.
   */
  private static final int FIRST_ID = 4;

  private EngineBenchmark() {}

  /**
   * What was measured: the best of several rounds of each, since whatever else a machine does makes
   * a round only longer.
   *
   * @param dtype the type computed in, such as {@code bf16}
   * @param threads the threads that both ran on
   * @param tokens of the window
   * @param forwardSeconds of scoring the window
   * @param productSeconds of its linear products alone
   * @param rounds how often each was run, after a first time that doesn't count
   */
  public record Timing(
      String dtype,
      int threads,
      int tokens,
      double forwardSeconds,
      double productSeconds,
      int rounds) {
    /** The products' time over the forward's: 1 would be a forward of nothing but products. */
    public double efficiency() {
      return productSeconds / forwardSeconds;
    }
  }

  /**
   * What a token takes in windows of several lengths.
   *
   * @param dtype the type computed in, such as {@code bf16}
   * @param threads that they ran on
   * @param secondsPerToken for each length
   */
  public record ByLength(String dtype, int threads, List<Double> secondsPerToken) {
    public ByLength {
      secondsPerToken = List.copyOf(secondsPerToken);
    }
  }

  /**
   * Measures a model on windows of the length that it was made for.
   *
   * @param settings as for loading a model; workers are ignored, since one window is scored at a
   *     time
   * @param atLeast how long to go on, from two rounds to two hundred
   * @throws ModelLoadException if there is no graph for the model, or it can't be loaded
   */
  public static Timing ofModel(ModelFiles model, EngineSettings settings, Duration atLeast) {
    CriticConfig config = config(model);
    return measure(
        model, config, config.windowTokens(), settings, placement(config, settings), atLeast);
  }

  /**
   * Measures a model of random weights.
   *
   * @param name for messages
   * @param config a {@code config.json}, with {@code tie_word_embeddings} true; the weights may
   *     have 2 GiB in the type to compute in
   * @param tokens of the window
   * @param settings as for loading a model; workers are ignored, since one window is scored at a
   *     time
   * @param atLeast how long to go on, from two rounds to two hundred
   * @throws ModelLoadException if there is no graph for the configuration, or memory is short
   * @throws InvalidRequestException if the window is longer than the configuration allows
   */
  public static Timing ofShape(
      String name, String config, int tokens, EngineSettings settings, Duration atLeast) {
    CriticConfig read = config(new RandomModel(name, config, DType.FP32));
    Placement placement = placement(read, settings);
    ModelFiles model = new RandomModel(name, config, placement.dtype());
    return measure(model, read, tokens, settings, placement, atLeast);
  }

  /**
   * How long a token takes in windows of several lengths, of a model of random weights: each turn
   * scores as many tokens in windows of each length, and the best turn of each counts.
   *
   * @param name for messages
   * @param config as for {@link #ofShape}
   * @param lengths of the windows, each a multiple of the one before
   * @param settings as for loading a model; workers are ignored, since one window is scored at a
   *     time
   * @param atLeast how long to go on, from two turns to two hundred
   * @throws ModelLoadException if there is no graph for the configuration, or memory is short
   * @throws InvalidRequestException if a window is longer than the configuration allows
   */
  public static ByLength byLength(
      String name,
      String config,
      List<Integer> lengths,
      EngineSettings settings,
      Duration atLeast) {
    CriticConfig read = config(new RandomModel(name, config, DType.FP32));
    Placement placement = placement(read, settings);
    int longest = lengths.get(lengths.size() - 1);
    try (TokenCritic critic =
        critic(new RandomModel(name, config, placement.dtype()), settings, placement)) {
      List<Runnable> turns = new ArrayList<>();
      for (int length : lengths) {
        TokenWindow window = window(length, read.architecture().vocabularySize());
        TokenIds rows = rows(critic);
        turns.add(
            () -> {
              for (int scored = 0; scored < longest; scored += length) {
                critic.score(window, rows);
              }
            });
      }
      Best best = best(turns, atLeast);
      return new ByLength(
          placement.linearType().toString(),
          placement.threads(),
          best.seconds().stream().map(seconds -> seconds / longest).toList());
    }
  }

  private static CriticConfig config(ModelFiles model) {
    return CriticConfig.read(model)
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "There is no graph for the model_type of %s; take qwen2, bert, xlm-roberta, modernbert or open_provence"
                        .formatted(model.name())));
  }

  private static Placement placement(CriticConfig config, EngineSettings settings) {
    return Placement.choose(settings, config.architecture().hiddenSize(), Libtorch.engine());
  }

  private static Timing measure(
      ModelFiles model,
      CriticConfig config,
      int tokens,
      EngineSettings settings,
      Placement placement,
      Duration atLeast) {
    Engine engine = Libtorch.engine();
    try (LinearProducts products =
            LinearProducts.of(
                engine,
                placement.devices().get(0),
                LinearShape.of(config.architecture()),
                tokens,
                placement.dtype());
        TokenCritic critic = critic(model, settings, placement)) {
      TokenWindow window = window(tokens, config.architecture().vocabularySize());
      TokenIds rows = rows(critic);
      Runnable forward = () -> critic.score(window, rows);
      Runnable alone =
          () -> {
            Libtorch.prepareThread(placement.threads());
            products.run();
          };
      Best best = best(List.of(forward, alone), atLeast);
      return new Timing(
          placement.linearType().toString(),
          placement.threads(),
          tokens,
          best.seconds().get(0),
          best.seconds().get(1),
          best.rounds());
    } catch (ai.djl.engine.EngineException | IOException | LinkageError e) {
      throw new EngineException(
          "A window of %d tokens of %s can't be measured (%s); %s"
              .formatted(tokens, model.name(), RootCause.message(e), Libtorch.advice(e)),
          e);
    }
  }

  private static TokenCritic critic(
      ModelFiles model, EngineSettings settings, Placement placement) {
    EngineSettings.Builder chosen =
        EngineSettings.builder()
            .dtype(placement.linearType())
            .workers(1)
            .threads(placement.threads());
    settings.device().ifPresent(chosen::device);
    return new PyTorchTokenCriticProvider().load(model, chosen.build()).orElseThrow();
  }

  private static TokenIds rows(TokenCritic critic) {
    return critic.info().categoryHead() ? TokenIds.of(1, 2) : TokenIds.empty();
  }

  private static TokenWindow window(int tokens, int vocabularySize) {
    int[] ids = new SplittableRandom(1).ints(tokens, FIRST_ID, vocabularySize).toArray();
    return new TokenWindow(TokenIds.of(ids), 0);
  }

  /** The best time of each, and how many there were. */
  private record Best(List<Double> seconds, int rounds) {}

  private static Best best(List<Runnable> byTurns, Duration atLeast) {
    byTurns.forEach(Runnable::run);
    double[] best = new double[byTurns.size()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    long begin = System.nanoTime();
    int rounds = 0;
    while (rounds < FEWEST_ROUNDS
        || (rounds < MOST_ROUNDS && System.nanoTime() - begin < atLeast.toNanos())) {
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.min(best[i], seconds(byTurns.get(i)));
      }
      rounds++;
    }
    return new Best(Arrays.stream(best).boxed().toList(), rounds);
  }

  private static double seconds(Runnable run) {
    long begin = System.nanoTime();
    run.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
