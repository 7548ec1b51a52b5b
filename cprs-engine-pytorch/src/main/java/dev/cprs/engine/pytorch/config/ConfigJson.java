package dev.cprs.engine.pytorch.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.checkpoint.ModelJson;
import dev.cprs.internal.OneLine;
import dev.cprs.spi.Calibration;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a model's {@code config.json}. A key that is missing or has no sense is refused with its
 * name, its value and what is expected.
 */
final class ConfigJson {
  static final String FILE = "config.json";

  /** Far beyond any model, and few enough that a broken file can't exhaust the memory. */
  private static final int MOST_LAYERS = 1_000;

  /** Far beyond any model, and small enough that no sum of two sizes leaves an int. */
  private static final int LARGEST_SIZE = 100_000_000;

  private static final double LARGEST_FACTOR = 1e6;

  private static final String ROPE = "rope_parameters";

  private final String model;
  private final String path; // of the object within the file, with a dot after it
  private final JsonObject json;

  private ConfigJson(String model, String path, JsonObject json) {
    this.model = model;
    this.path = path;
    this.json = json;
  }

  static ConfigJson read(ModelFiles model) {
    try {
      JsonElement json = ModelJson.read(model, FILE);
      if (!json.isJsonObject()) {
        throw new ModelLoadException(
            "%s of model %s holds no JSON object; take the file as it was published"
                .formatted(FILE, model.name()));
      }
      return new ConfigJson(model.name(), "", json.getAsJsonObject());
    } catch (IOException | JsonParseException e) {
      throw new ModelLoadException(
          "%s of model %s can't be read (%s); take the file as it was published"
              .formatted(FILE, model.name(), OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /** Whether the key is there with a value other than null. */
  boolean has(String key) {
    return json.has(key) && !json.get(key).isJsonNull();
  }

  String text(String key) {
    JsonElement value = required(key, "a string");
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw wrong(key, "a string");
    }
    return value.getAsString();
  }

  /** The object of a key. */
  ConfigJson object(String key) {
    JsonElement value = required(key, "an object");
    if (!value.isJsonObject()) {
      throw wrong(key, "an object");
    }
    return new ConfigJson(model, path + key + ".", value.getAsJsonObject());
  }

  /** The base of a rotary embedding, as transformers up to 4 or from 5 on writes it. */
  double ropeTheta() {
    return has(ROPE) ? object(ROPE).ropeTheta(this, "rope_theta") : aboveZero("rope_theta");
  }

  /**
   * The base of one kind of layers.
   *
   * @param kind what transformers from 5 on calls the kind
   * @param key what it called its base before
   */
  double ropeTheta(String kind, String key) {
    if (!has(ROPE)) {
      return aboveZero(key);
    }
    ConfigJson rope = object(ROPE);
    return (rope.has(kind) ? rope.object(kind) : rope).ropeTheta(this, key);
  }

  /** The base that parameters give; else that beside them. */
  private double ropeTheta(ConfigJson beside, String key) {
    refuseScaling();
    return has("rope_theta") || !beside.has(key) ? aboveZero("rope_theta") : beside.aboveZero(key);
  }

  /** Refuses what transformers up to 4 calls {@code rope_scaling}, unless it scales nothing. */
  void refuseScaledRope() {
    if (has("rope_scaling")) {
      object("rope_scaling").refuseScaling();
    }
  }

  /** The type is under one of two names; scaling without one is YaRN of old, or linear. */
  private void refuseScaling() {
    for (String key : List.of("rope_type", "type")) {
      if (has(key) && !text(key).equals("default")) {
        throw wrong(key, "\"default\": scaled rotary embeddings are not supported");
      }
    }
    if (has("factor")) {
      throw wrong("factor", "none: scaled rotary embeddings are not supported");
    }
  }

  /** The number of labels: HF writes their names where there are not two. */
  int labels(int absent) {
    return has("id2label") ? object("id2label").json.size() : size("num_labels", absent);
  }

  /** The number of layers. */
  int layers(String key) {
    return whole(key, 1, MOST_LAYERS);
  }

  /** A size, such as that of a vocabulary. */
  int size(String key) {
    return whole(key, 1, LARGEST_SIZE);
  }

  int size(String key, int absent) {
    return has(key) ? size(key) : absent;
  }

  /** A whole number from {@code least} to {@code most}, both inclusive. */
  int whole(String key, int least, int most) {
    return whole(key, least, most, "");
  }

  /**
   * A whole number within both inclusive.
   *
   * @param why where the largest one comes from, after a comma, for messages
   */
  int whole(String key, int least, int most, String why) {
    String expected = "a whole number from %d to %d%s".formatted(least, most, why);
    double value = number(key, expected);
    if (value != Math.rint(value) || value < least || value > most) {
      throw wrong(key, expected);
    }
    return (int) value;
  }

  /** A finite number above 0. */
  double aboveZero(String key) {
    String expected = "a number above 0";
    double value = number(key, expected);
    if (!(value > 0) || Double.isInfinite(value)) {
      throw wrong(key, expected);
    }
    return value;
  }

  /** A factor on numbers of single precision: above 0, and far from where they end. */
  double factor(String key) {
    double value = aboveZero(key);
    if (value > LARGEST_FACTOR) {
      throw wrong(key, "a number above 0, and at most %.0f".formatted(LARGEST_FACTOR));
    }
    return value;
  }

  /** A number from 0 to 1. */
  double share(String key) {
    String expected = "a number from 0 to 1";
    double value = number(key, expected);
    if (!(value >= 0 && value <= 1)) {
      throw wrong(key, expected);
    }
    return value;
  }

  /** A size that divides another. */
  int divisor(String key, String of) {
    int value = size(key);
    if (size(of) % value != 0) {
      throw wrong(key, "a divisor of %s, %d".formatted(of, size(of)));
    }
    return value;
  }

  boolean flag(String key, boolean absent) {
    if (!has(key)) {
      return absent;
    }
    JsonElement value = json.get(key);
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw wrong(key, "true or false");
    }
    return value.getAsBoolean();
  }

  /** A list of strings; empty where the key is absent. */
  List<String> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    String expected = "a list of strings";
    if (!json.get(key).isJsonArray()) {
      throw wrong(key, expected);
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement element : json.get(key).getAsJsonArray()) {
      if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
        throw wrong(key, expected);
      }
      texts.add(element.getAsString());
    }
    return List.copyOf(texts);
  }

  /** A list of whole numbers that are not negative; empty where the key is absent. */
  List<Integer> wholes(String key) {
    if (!has(key)) {
      return List.of();
    }
    String expected = "a list of whole numbers from 0 to %d".formatted(LARGEST_SIZE);
    if (!json.get(key).isJsonArray()) {
      throw wrong(key, expected);
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonElement element : json.get(key).getAsJsonArray()) {
      double value =
          element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber()
              ? element.getAsDouble()
              : -1;
      if (value != Math.rint(value) || value < 0 || value > LARGEST_SIZE) {
        throw wrong(key, expected);
      }
      numbers.add((int) value);
    }
    return List.copyOf(numbers);
  }

  /** A calibration of relevances; empty where the key is absent. */
  Optional<Calibration> calibration(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    try {
      JsonObject object = json.getAsJsonObject(key);
      return Optional.of(
          new Calibration(numbers(object, "relevance"), numbers(object, "answerable")));
    } catch (RuntimeException e) { // Gson says in several ways that something is no number
      throw wrong(
          key,
          "{\"relevance\": [intercept, slope above 0], \"answerable\": [intercept and three"
              + " weights]}, each with one more weight, of the context's size, or without");
    }
  }

  private static List<Double> numbers(JsonObject object, String key) {
    List<Double> numbers = new ArrayList<>();
    object.getAsJsonArray(key).forEach(number -> numbers.add(number.getAsDouble()));
    return numbers;
  }

  /** The exception for a key whose value is not what is expected. */
  ModelLoadException wrong(String key, String expected) {
    return new ModelLoadException(
        "%s of model %s: '%s' is %s; expected is %s"
            .formatted(
                FILE,
                model,
                path + key,
                has(key) ? OneLine.of(json.get(key).toString()) : "missing",
                expected));
  }

  private double number(String key, String expected) {
    JsonElement value = required(key, expected);
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
      throw wrong(key, expected);
    }
    return value.getAsDouble();
  }

  private JsonElement required(String key, String expected) {
    if (!has(key)) {
      throw wrong(key, expected);
    }
    return json.get(key);
  }
}
