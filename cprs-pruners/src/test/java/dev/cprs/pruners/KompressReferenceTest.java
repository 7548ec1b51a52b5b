package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.KompressOptions.KeepRule;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kompress' recorded results. */
final class KompressReferenceTest {
  @Test
  void compressesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.KOMPRESS)) {
      JsonNode cases = ReferenceFolders.expected(folder).get("cases");
      List<String> differences = new ArrayList<>();
      try (FolderTokenizer tokenizer = new FolderTokenizer(folder)) {
        for (JsonNode c : cases) {
          try {
            check(c, folder, tokenizer);
          } catch (AssertionError | RuntimeException e) {
            differences.add(c.get("id").asText() + ": " + e);
          }
        }
      }
      ReferenceFolders.report(folder, cases.size(), differences);
    }
  }

  private static void check(JsonNode c, Path folder, FolderTokenizer tokenizer) {
    RecordedCritic critic = new RecordedCritic();
    for (JsonNode pass : c.get("passes")) {
      critic.add(
          RecordedCritic.ids(pass.get("input_ids")),
          new SequenceScores(
              RecordedCritic.floats(pass.get("token_logits")),
              RecordedCritic.floats(pass.get("span_scores")),
              new float[0]));
    }
    Kompress procedure = new Kompress(ModelFiles.directory(folder), tokenizer, critic);
    check(c, "pytorch", KeepRule.PYTORCH, true, procedure);
    check(c, "onnx", KeepRule.ONNX, true, procedure);
    check(c, "pytorch_without_must_keep", KeepRule.PYTORCH, false, procedure);
    if (critic.unread() > 0) {
      throw new AssertionError(critic.unread() + " recorded passes were not read");
    }
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
    String joined =
        String.join(" ", result.kept().stream().map(range -> range.of(text)).toList());
    if (!joined.equals(String.join(" ", result.text().strip().split("\\s+")))) {
      throw new AssertionError("The places of words are not those of the text: " + joined);
    }
  }
}
