package dev.cprs.cli;

import dev.cprs.CompressionObserver;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.hub.Hub;
import dev.cprs.options.NamedOption;
import dev.cprs.options.RequestOptions;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of every command with a model: which model, how it runs, and how much is logged. */
final class ModelOptions implements NamedArguments.Source {
  private final NamedArguments named;

  @Option(
      names = "--verbose",
      description = "Log progress to standard error, and show stack traces")
  @SuppressWarnings("unused") // read by name, before a command is made and after it failed
  private boolean verbose;

  ModelOptions() {
    named = new NamedArguments(NamedOption.Scope.COMPRESSOR);
  }

  /**
   * @param modelName the name of the option for the model, where {@code --model} is another's
   */
  ModelOptions(String modelName) {
    named = new NamedArguments(NamedOption.Scope.COMPRESSOR, Map.of(NamedOption.MODEL, modelName));
  }

  @Override
  public NamedArguments named() {
    return named;
  }

  /** A compressor with this model. */
  ContextCompressor load() {
    return builder().engine(settings()).build();
  }

  /** A compressor with this model and options for requests that set none. */
  ContextCompressor load(CompressionOptions options) {
    return builder().engine(settings()).options(options).build();
  }

  /** A compressor with this model, with this many workers and this many threads for each. */
  ContextCompressor load(int workers, int threads) {
    EngineSettings asked = settings();
    EngineSettings.Builder engine = EngineSettings.builder().workers(workers).threads(threads);
    asked.device().ifPresent(engine::device);
    asked.dtype().ifPresent(engine::dtype);
    asked.mapWeights().ifPresent(engine::mapWeights);
    return builder().engine(engine.build()).build();
  }

  /** A compressor with this model and an observer. */
  ContextCompressor load(CompressionObserver observer) {
    return builder().engine(settings()).observer(observer).build();
  }

  private ContextCompressor.Builder builder() {
    ContextCompressor.Builder builder = ContextCompressor.builder();
    if (named.values().text(NamedOption.MODEL).isPresent()) { // else Chinese may have its own
      builder.model(files());
    }
    named.values().text(NamedOption.SKIM).map(ModelOptions::find).ifPresent(builder::skim);
    RequestOptions.tokenCounter(named.values()).ifPresent(builder::tokenCounter);
    return builder;
  }

  /**
   * The model's files.
   *
   * @throws ModelLoadException if there is none; for a hub model, the message says how to fetch it
   */
  ModelFiles files() {
    return find(named.values().text(NamedOption.MODEL).orElse("minilm"));
  }

  private static ModelFiles find(String model) {
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
   * How the engine runs it.
   *
   * @throws InvalidRequestException if an option is invalid
   */
  EngineSettings settings() {
    return RequestOptions.engine(named.values());
  }

  /** The options as given, for a child process. */
  List<String> arguments() {
    return named.arguments();
  }
}
