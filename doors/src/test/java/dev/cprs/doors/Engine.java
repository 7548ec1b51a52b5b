package dev.cprs.doors;

import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.options.NamedOption;
import dev.cprs.spi.EngineSettings;
import java.util.Map;

/** The model, run in the same way behind every door, so that scores are equal. */
final class Engine {
  static final Map<NamedOption, Object> NAMED =
      Map.of(
          NamedOption.MODEL, "minilm",
          NamedOption.DEVICE, "cpu",
          NamedOption.DTYPE, "fp32",
          NamedOption.WORKERS, 1,
          NamedOption.THREADS, 1);

  private Engine() {}

  static ContextCompressor compressor() {
    return ContextCompressor.builder()
        .model("minilm")
        .engine(
            EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build())
        .build();
  }
}
