package dev.cprs.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a model that tokenizer and engine read; of a hub's other files none is fetched. */
final class EngineFiles {
  static final String INDEX = "model.safetensors.index.json";

  private static final String SINGLE = "model.safetensors";
  private static final Pattern SHARD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*\\.safetensors");

  private EngineFiles() {}

  /**
   * The names of the files, weights last.
   *
   * @param has whether the model has a file of this name
   * @param index where the index of the shards lies; asked only if the model has one and no single
   *     file of weights
   * @throws HubException if the index can't be read
   */
  static List<String> names(Predicate<String> has, Supplier<Path> index) {
    List<String> names = new ArrayList<>(List.of("config.json", "tokenizer.json"));
    if (has.test(SINGLE) || !has.test(INDEX)) {
      names.add(SINGLE);
    } else {
      names.add(INDEX);
      names.addAll(shards(index.get()));
    }
    return names;
  }

  private static Set<String> shards(Path index) {
    JsonNode map;
    try {
      map = new ObjectMapper().readTree(index.toFile()).path("weight_map");
    } catch (IOException e) {
      throw broken(index, String.valueOf(e.getMessage()), e);
    }
    Set<String> shards = new TreeSet<>();
    for (JsonNode shard : map) {
      if (!SHARD.matcher(shard.asText()).matches()) { // it becomes a path
        throw broken(index, "%s is no shard's name".formatted(shard), null);
      }
      shards.add(shard.asText());
    }
    if (shards.isEmpty()) {
      throw broken(index, "there is no such object", null);
    }
    return shards;
  }

  private static HubException broken(Path index, String what, @Nullable Throwable cause) {
    return new HubException(
        "%s has no 'weight_map' from tensors to files (%s); ask the model's publisher"
            .formatted(index, what),
        cause);
  }
}
