package dev.cprs.engine.pytorch.checkpoint;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.OneLine;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The weights of a model: {@code model.safetensors}, or the shards that {@code
 * model.safetensors.index.json} names.
 */
public final class Checkpoint {
  private static final Logger log = LoggerFactory.getLogger(Checkpoint.class);
  private static final String SINGLE = "model.safetensors";
  private static final int LONGEST_NAME = 255;

  /** The most characters of the names of tensors in a message. */
  private static final int MOST_NAMED = 1_200;

  private static final String INDEX = "model.safetensors.index.json";

  private final String model;
  private final Set<String> names;
  private final Map<String, Place> places; // by the name of a tensor

  /** A tensor's file, and what it calls it. */
  private record Place(SafetensorsFile file, String name) {}

  private Checkpoint(String model, Set<String> names, Map<String, Place> places) {
    this.model = model;
    this.names = names;
    this.places = places;
  }

  /**
   * Opens the weights of a model.
   *
   * @param access how their bytes are had
   * @throws ModelLoadException if there are none, or a file is missing, broken or cut off
   */
  public static Checkpoint open(ModelFiles model, WeightAccess access) {
    Map<String, Place> places = new LinkedHashMap<>();
    Set<String> names = fileNames(model);
    for (String name : names) {
      SafetensorsFile file = SafetensorsFile.open(model, name, access);
      for (String tensor : file.header().tensors().keySet()) {
        Place other = places.put(tensor, new Place(file, tensor));
        if (other != null) {
          throw new ModelLoadException(
              "Tensor %s is both in %s and in %s; download them again"
                  .formatted(
                      OneLine.of(tensor), other.file().header().file(), file.header().file()));
        }
      }
    }
    return new Checkpoint(model.name(), names, places);
  }

  /**
   * The same weights, where names may begin with a prefix that some publishers leave out: without
   * any such name, each tensor is there under its own name and with the prefix before it.
   */
  public Checkpoint withOptionalPrefix(String prefix) {
    if (places.keySet().stream().anyMatch(name -> name.startsWith(prefix))) {
      return this;
    }
    Map<String, Place> both = new LinkedHashMap<>(places);
    places.forEach((name, place) -> both.put(prefix + name, place));
    return new Checkpoint(model, names, both);
  }

  private static Set<String> fileNames(ModelFiles model) {
    if (model.exists(SINGLE)) {
      return Set.of(SINGLE);
    }
    if (!model.exists(INDEX)) {
      throw new ModelLoadException(
          "Model %s has neither %s nor %s; add the weights in the safetensors format"
              .formatted(model.name(), SINGLE, INDEX));
    }
    Set<String> names = indexedFiles(model);
    for (String name : names) {
      if (!isPlain(name)) {
        throw new ModelLoadException(
            "weight_map in %s of model %s names '%s', and a shard is a .safetensors file beside it; download it again"
                .formatted(INDEX, model.name(), OneLine.of(name)));
      }
    }
    List<String> missing = names.stream().filter(name -> !model.exists(name)).toList();
    if (!missing.isEmpty()) {
      throw new ModelLoadException(
          "Model %s lacks %s, which weight_map in its %s names; download the missing files into the same directory"
              .formatted(model.name(), OneLine.of(String.join(", ", missing)), INDEX));
    }
    return names;
  }

  private static Set<String> indexedFiles(ModelFiles model) {
    try {
      if (!(ModelJson.read(model, INDEX) instanceof JsonObject index)
          || !(index.get("weight_map") instanceof JsonObject map)) {
        throw brokenIndex(model, "there is no such object", null);
      }
      Set<String> names = new TreeSet<>();
      for (JsonElement file : map.asMap().values()) {
        if (!(file instanceof JsonPrimitive name) || !name.isString()) {
          throw brokenIndex(
              model, "%s is no file name".formatted(OneLine.of(file.toString())), null);
        }
        names.add(file.getAsString());
      }
      if (names.isEmpty()) {
        throw brokenIndex(model, "it is empty", null);
      }
      return names;
    } catch (IOException | JsonParseException e) {
      throw brokenIndex(model, OneLine.of(String.valueOf(e.getMessage())), e);
    }
  }

  private static ModelLoadException brokenIndex(
      ModelFiles model, String what, @Nullable Exception cause) {
    return new ModelLoadException(
        "%s of model %s has no 'weight_map' from tensors to files (%s); download it again"
            .formatted(INDEX, model.name(), what),
        cause);
  }

  /** A shard lies beside its index; a path that leads elsewhere is none. */
  private static boolean isPlain(String name) {
    return name.endsWith(".safetensors")
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  /** Whether there is a tensor of this name. */
  public boolean has(String tensor) {
    return places.containsKey(tensor);
  }

  /**
   * Checks that all needed tensors are there, with the right shape and a type that can be read.
   *
   * @throws ModelLoadException that names every tensor that isn't
   */
  public void require(List<TensorSpec> specs) {
    List<String> missing = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (TensorSpec spec : specs) {
      if (!has(spec.name())) {
        missing.add(spec.name());
        continue;
      }
      StoredTensor tensor = tensor(spec.name());
      if (!tensor.shape().equals(spec.shape())) {
        wrong.add(
            "%s has the shape %s where %s is expected"
                .formatted(spec.name(), tensor.shape(), spec.shape()));
      } else if (!tensor.isReadable()) {
        wrong.add(
            "%s is stored as %s where BF16, F16 or F32 is expected"
                .formatted(spec.name(), tensor.dtype()));
      }
    }
    List<String> problems = new ArrayList<>();
    if (!missing.isEmpty()) {
      problems.add("missing are " + String.join(", ", missing));
    }
    problems.addAll(wrong);
    if (!problems.isEmpty()) {
      throw new ModelLoadException(
          "The weights of model %s (%s) are not those that its config.json describes: %s; take both from the same source"
              .formatted(
                  model,
                  OneLine.of(String.join(", ", names)),
                  OneLine.of(String.join("; ", problems), MOST_NAMED)));
    }
    logUnknown(specs);
  }

  private void logUnknown(List<TensorSpec> specs) {
    if (log.isDebugEnabled()) {
      Set<String> unknown = new TreeSet<>(places.keySet());
      specs.forEach(spec -> unknown.remove(spec.name()));
      if (!unknown.isEmpty()) {
        log.debug("Model {} has tensors that are not read: {}", model, unknown);
      }
    }
  }

  /** The header's entry of a tensor that is there. */
  public StoredTensor tensor(String name) {
    Place place = place(name);
    return place.file().tensor(place.name());
  }

  /**
   * The bytes of a tensor that is there, at an address where its elements may lie: a direct buffer
   * of just these bytes, at position 0. What libtorch makes of it lives only as long as the buffer
   * is reachable.
   *
   * @throws ModelLoadException if they can't be mapped, or must be copied and there is too little
   *     memory
   */
  public ByteBuffer bytes(String name) {
    Place place = place(name);
    return DirectMemory.aligned(
        "The copy of tensor " + name,
        place.file().bytes(place.name()),
        tensor(name).elementBytes());
  }

  private Place place(String tensor) {
    Place place = places.get(tensor);
    if (place == null) {
      throw new IllegalArgumentException("Model %s has no tensor %s".formatted(model, tensor));
    }
    return place;
  }
}
