package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.spi.ModelFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model, and on what: the options that every command with a model has. */
final class ModelOptions {
  @Option(
      names = "--model",
      paramLabel = "DIR|NAME",
      defaultValue = "minilm",
      description =
          "A model directory in the Hugging Face layout, or an embedded model: minilm, hybrid-mini (default: ${DEFAULT-VALUE})")
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
      description = "auto, bf16, fp32 or fp16 (default: ${DEFAULT-VALUE})")
  private String dtype = "auto";

  @Option(names = "--workers", paramLabel = "N", description = "Windows scored at once")
  private @Nullable Integer workers;

  @Option(names = "--threads", paramLabel = "N", description = "Threads for each worker")
  private @Nullable Integer threads;

  /** A compressor with this model. */
  ContextCompressor load() {
    ContextCompressor.Builder builder = ContextCompressor.builder().dtype(DType.of(dtype));
    // A bare word is an embedded model; anything that looks like a path is one.
    boolean embedded =
        !model.contains("/") && !model.contains("\\") && !Path.of(model).toFile().isDirectory();
    builder.model(embedded ? ModelFiles.embedded(model) : ModelFiles.directory(Path.of(model)));
    if (device != null) {
      builder.device(device);
    }
    if (workers != null) {
      builder.workers(workers);
    }
    if (threads != null) {
      builder.threads(threads);
    }
    return builder.build();
  }
}
