package dev.cprs.cli;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.hub.Hub;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model, on what, and how much is said of it: the options of every command with a model. */
final class ModelOptions {
  @Option(
      names = "--model",
      paramLabel = "DIR|ID|NAME",
      defaultValue = "minilm",
      description =
          "A model directory in the Hugging Face layout, a model that cprs pull has fetched, such as Tongyi-Zhiwen/QwenLong-CPRS-7B, or an embedded one: minilm, hybrid-mini (default: ${DEFAULT-VALUE})")
  private String model = "minilm";

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      description =
          "cpu, cuda:0, or a list such as cuda:0,cuda:1 (default: cuda:0 where CUDA is set up, else cpu)")
  private @Nullable String device;

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      defaultValue = "auto",
      description =
          "auto, bf16, fp32, fp16 or, on the CPU, int8: faster there, with a few other labels (default: ${DEFAULT-VALUE})")
  private String dtype = "auto";

  @Option(names = "--workers", paramLabel = "N", description = "Windows scored at once")
  private @Nullable Integer workers;

  @Option(names = "--threads", paramLabel = "N", description = "Threads for each worker")
  private @Nullable Integer threads;

  @Option(
      names = "--verbose",
      description = "Say on standard error what is done, and show stack traces")
  @SuppressWarnings("unused") // read by name, before a command is made and after it failed
  private boolean verbose;

  /** A compressor with this model. */
  ContextCompressor load() {
    return load(workers, threads);
  }

  /** A compressor with this model and so many workers and threads; null: what suits the model. */
  ContextCompressor load(@Nullable Integer workers, @Nullable Integer threads) {
    return builder(workers, threads).build();
  }

  /** A compressor with this model, whose requests an observer is told of. */
  ContextCompressor load(CompressionObserver observer) {
    return builder(workers, threads).observer(observer).build();
  }

  private ContextCompressor.Builder builder(@Nullable Integer workers, @Nullable Integer threads) {
    return ContextCompressor.builder().model(files()).engine(settings(workers, threads));
  }

  /**
   * The model's files.
   *
   * @throws ModelLoadException if there is none; of a model of the hub it says how to fetch it
   */
  ModelFiles files() {
    try {
      return Hub.find(model);
    } catch (ModelLoadException e) {
      if (Hub.isId(model)) {
        throw new ModelLoadException(
            "%s (./cprs pull %s)".formatted(String.valueOf(e.getMessage()), model), e);
      }
      throw e;
    }
  }

  /**
   * The same as settings of an engine, for what isn't done through a compressor.
   *
   * @throws InvalidRequestException if an option can't be
   */
  EngineSettings settings() {
    return settings(workers, threads);
  }

  private EngineSettings settings(@Nullable Integer workers, @Nullable Integer threads) {
    Map<String, Object> values = new HashMap<>();
    values.put("device", device);
    values.put("dtype", dtype);
    values.put("workers", workers);
    values.put("threads", threads);
    return RequestOptions.engine(new NamedValues("--", Spelling.KEBAB, values));
  }

  /** The workers asked for; empty if that is left to the engine. */
  OptionalInt workers() {
    return workers == null ? OptionalInt.empty() : OptionalInt.of(workers);
  }

  /** The threads asked for; empty if that is left to the engine. */
  OptionalInt threads() {
    return threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
  }

  /** The options as they were given, for a process of our own. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--model", model, "--dtype", dtype));
    if (device != null) {
      arguments.addAll(List.of("--device", device));
    }
    if (workers != null) {
      arguments.addAll(List.of("--workers", workers.toString()));
    }
    if (threads != null) {
      arguments.addAll(List.of("--threads", threads.toString()));
    }
    return arguments;
  }
}
