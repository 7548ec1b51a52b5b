package dev.cprs.eval.method;

import dev.cprs.InvalidRequestException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The sentence encoder of the method {@code dense}.
 *
 * @param model the ONNX file, with the tokenizer's {@code tokenizer.json} beside it; null for
 *     all-MiniLM-L6-v2, which comes with {@code cprs-rankers}
 * @param pooling {@code mean} of the tokens' states, or {@code cls}, the first one's
 * @param queryPrefix what the encoder was trained to have before a query; may be empty
 */
public record Encoder(@Nullable Path model, String pooling, String queryPrefix) {
  /** The name of the tokenizer's file, beside the model's. */
  public static final String TOKENIZER = "tokenizer.json";

  /** All-MiniLM-L6-v2, int8. */
  public static final Encoder DEFAULT = new Encoder(null, "mean", "");

  /**
   * @throws InvalidRequestException if a file is missing, or there is no such pooling
   */
  public Encoder {
    if (!"mean".equals(pooling) && !"cls".equals(pooling)) {
      throw new InvalidRequestException(
          "There is no pooling '%s'; give mean or cls".formatted(pooling));
    }
    if (model != null
        && !(Files.isRegularFile(model) && Files.isRegularFile(model.resolveSibling(TOKENIZER)))) {
      throw new InvalidRequestException(
          "There is no %s with a tokenizer.json beside it; give the ONNX file of a sentence encoder"
              .formatted(model));
    }
  }
}
