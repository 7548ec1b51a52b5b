package dev.cprs.engine.pytorch.checkpoint;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads the JSON files of a model. */
public final class ModelJson {
  private ModelJson() {}

  /**
   * What a file holds.
   *
   * @throws IOException if it can't be read
   * @throws JsonParseException if it is no JSON
   */
  public static JsonElement read(ModelFiles model, String file) throws IOException {
    try (Reader reader = new InputStreamReader(model.open(file), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader);
    }
  }
}
