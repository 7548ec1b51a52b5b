package dev.cprs.engine.pytorch.checkpoint;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cprs.internal.GitLfs;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the JSON files of a model. */
public final class ModelJson {
  private ModelJson() {}

  /**
   * What a file holds.
   *
   * @throws IOException if it can't be read
   * @throws JsonParseException if it is no JSON
   * @throws dev.cprs.ModelLoadException if it is a pointer of Git LFS
   */
  public static JsonElement read(ModelFiles model, String file) throws IOException {
    try (InputStream in = model.open(file)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      GitLfs.refusePointer("%s of model %s".formatted(file, model.name()), json);
      return JsonParser.parseString(json);
    }
  }
}
