package dev.cprs.parity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A window and the logits that PyTorch gave for its context tokens.
 *
 * @param window the ids of prefix and context
 * @param rows the rows of the category head that were asked for
 * @param expected what PyTorch answered in fp32
 */
record ReferenceLogits(TokenWindow window, TokenIds rows, WindowScores expected) {
  /** How far the logits in fp32 may be from PyTorch's. */
  static final float TOLERANCE = 1e-3f;

  /** The cases of the encoder: text as {@code minilm} reads it, query and context. */
  static List<ReferenceLogits> encoder() throws IOException {
    List<ReferenceLogits> cases = new ArrayList<>();
    for (JsonNode json : ReferenceCases.cases("encoder_logits.json")) {
      cases.add(
          of(
              new TokenWindow(ids(json.get("input_ids")), json.get("prefix_tokens").asInt()),
              ids(json.get("category_rows")),
              json.get("boundary_logits"),
              json.get("category_logits")));
    }
    return cases;
  }

  /** The cases of a model in the published layout, as its {@code expected_logits.json} has them. */
  static List<ReferenceLogits> published(JsonNode answers) {
    List<ReferenceLogits> cases = new ArrayList<>();
    for (JsonNode json : answers) {
      cases.add(
          of(
              new TokenWindow(ids(json.get("input_ids")), 0),
              ids(json.get("lm_logits_tokens")),
              json.get("boundary_logits"),
              json.get("lm_logits")));
    }
    return cases;
  }

  private static ReferenceLogits of(
      TokenWindow window, TokenIds rows, JsonNode boundary, JsonNode category) {
    return new ReferenceLogits(window, rows, new WindowScores(floats(boundary), floats(category)));
  }

  /** The largest difference of a logit from PyTorch's. */
  float largestDifference(TokenCritic critic) {
    WindowScores scores = critic.score(window, rows);
    if (scores.tokens() != expected.tokens() || scores.categories() != expected.categories()) {
      throw new AssertionError(
          "%d x %d category logits; PyTorch gave %d x %d"
              .formatted(
                  scores.tokens(), scores.categories(), expected.tokens(), expected.categories()));
    }
    float largest = 0;
    for (int token = 0; token < scores.tokens(); token++) {
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        float apart = scores.boundary(token, label) - expected.boundary(token, label);
        largest = Math.max(largest, Math.abs(apart));
      }
      for (int column = 0; column < scores.categories(); column++) {
        float apart = scores.category(token, column) - expected.category(token, column);
        largest = Math.max(largest, Math.abs(apart));
      }
    }
    return largest;
  }

  private static TokenIds ids(JsonNode numbers) {
    int[] ids = new int[numbers.size()];
    int i = 0;
    for (JsonNode number : numbers) { // an object's numbers come in its order
      ids[i++] = number.asInt();
    }
    return TokenIds.of(ids);
  }

  private static float[] floats(JsonNode rows) {
    List<Float> floats = new ArrayList<>();
    rows.forEach(row -> row.forEach(number -> floats.add((float) number.asDouble())));
    float[] all = new float[floats.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = floats.get(i);
    }
    return all;
  }
}
