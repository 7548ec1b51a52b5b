package dev.cprs.benchmarks.engine;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.CriticHeads;
import dev.cprs.engine.pytorch.graph.TorchArchive;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what the engine would hand to libtorch for a configuration, so that the graph can be run
 * without Java: {@code graph.pt}, the archive; {@code graph.json}, its window and its weights by
 * name and shape; and {@code config.json} itself. For benchmarks/gpu.
 */
public final class GraphWriter {
  private static final String CONFIG = "config.json";

  static final String ARCHIVE = "graph.pt";
  static final String DESCRIPTION = "graph.json";

  private GraphWriter() {}

  /** Takes pairs of a {@code config.json} and a directory, which is made where it is missing. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0 || args.length % 2 != 0) {
      throw new IllegalArgumentException("Give pairs: CONFIG_JSON DIRECTORY");
    }
    for (int i = 0; i < args.length; i += 2) {
      write(Files.readString(Path.of(args[i])), Path.of(args[i + 1]));
    }
  }

  static void write(String configJson, Path directory) throws IOException {
    ModelFiles model = new RandomModel(directory.toString(), configJson, DType.BF16);
    CriticConfig config = CriticConfig.read(model).orElseThrow();
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(CONFIG), configJson);
    CriticHeads heads = CriticHeads.of(config, !config.tiedEmbedding());
    try (InputStream archive = TorchArchive.of(config, heads)) {
      Files.copy(archive, directory.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
    }
    Gson gson = new GsonBuilder().setPrettyPrinting().create();
    Files.writeString(
        directory.resolve(DESCRIPTION), gson.toJson(description(config, heads)) + "\n");
  }

  private static Map<String, Object> description(CriticConfig config, CriticHeads heads) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("window", config.windowTokens());
    description.put("weights", config.weights(heads));
    return description;
  }
}
