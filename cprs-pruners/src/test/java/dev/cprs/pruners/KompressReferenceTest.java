package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.KompressOptions.KeepRule;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Kompress' recorded results. */
final class KompressReferenceTest {
  @Test
  void compressesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.KOMPRESS)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        Kompress procedure = new Kompress(ModelFiles.directory(folder), tokenizer, critic);
        ReferenceFolders.check(folder, c -> check(c, critic, procedure));
      }
    }
  }

  private static void check(JsonNode c, RecordedCritic critic, Kompress procedure) {
    critic.clear();
    for (JsonNode pass : c.get("passes")) {
      critic.add(
          RecordedCritic.ids(pass.get("input_ids")),
          new SequenceScores(
              RecordedCritic.floats(pass.get("token_logits")),
              RecordedCritic.floats(pass.get("span_scores")),
              new float[0]));
    }
    check(c, "pytorch", KeepRule.PYTORCH, true, procedure);
    check(c, "onnx", KeepRule.ONNX, true, procedure);
    check(c, "pytorch_without_must_keep", KeepRule.PYTORCH, false, procedure);
    critic.assertAllRead();
  }

  private static void check(
      JsonNode c, String field, KeepRule rule, boolean mustKeep, Kompress procedure) {
    KompressOptions.Builder options = KompressOptions.builder().keepRule(rule).mustKeep(mustKeep);
    if (c.get("options").has("target_ratio")) {
      options.targetRatio(c.get("options").get("target_ratio").asDouble());
    }
    String text = c.get("context").asText();
    KompressResult result = procedure.compress(text, options.build());
    JsonNode expected = c.get(field);
    if (!result.text().equals(expected.get("compressed").asText())
        || result.kept().size() != expected.get("kept_words").asInt()) {
      throw new AssertionError(
          "%s: %s instead of %s".formatted(field, result.text(), expected.get("compressed")));
    }
    String joined = String.join(" ", result.kept().stream().map(range -> range.of(text)).toList());
    if (!joined.equals(String.join(" ", result.text().strip().split("\\s+")))) {
      throw new AssertionError("The places of words are not those of the text: " + joined);
    }
  }
}
