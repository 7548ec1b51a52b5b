package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Reads a JSON file of a model. */
final class ModelJson {
  private ModelJson() {}

  /**
   * The object in a file.
   *
   * @throws ModelLoadException if there is no such file, or it doesn't hold a JSON object
   */
  static Map<?, ?> read(ModelFiles model, String file) {
    Objects.requireNonNull(model, "model");
    try (InputStream in = model.open(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (Json.parse(text) instanceof Map<?, ?> object) {
        return object;
      }
      throw new IllegalArgumentException("no object");
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelLoadException(
          "The %s of %s can't be read: %s; get the file from the model's publisher again"
              .formatted(file, model.name(), e.getMessage()),
          e);
    }
  }
}
