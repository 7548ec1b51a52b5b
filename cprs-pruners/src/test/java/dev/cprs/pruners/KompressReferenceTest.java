package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.KompressOptions.KeepRule;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Kompress' recorded results. */
final class KompressReferenceTest {
  /** The words that the authors read at once. */
  private static final int RUN_WORDS = 350;

  /** How far a score may be from what decides, for a word to be passed over. */
  private static final double NEAR = 1e-4;

  @Test
  void compressesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.KOMPRESS)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        Kompress procedure = new Kompress(ModelFiles.directory(folder), tokenizer, critic);
        ReferenceFolders.check(
            folder,
            c -> {
              record(c, critic);
              check(c, procedure);
              critic.assertAllRead();
            });
      }
    }
  }

  @Test
  void compressesAsRecordedWithTheModel() {
    ReferenceFolders.withModels(
        PrunerKind.KOMPRESS,
        (folder, tokenizer, critic) -> {
          RecordedCritic recorded = new RecordedCritic();
          Kompress ours = new Kompress(ModelFiles.directory(folder), tokenizer, critic);
          Kompress theirs = new Kompress(ModelFiles.directory(folder), tokenizer, recorded);
          ReferenceFolders.checkEndToEnd(
              folder,
              c -> {
                record(c, recorded);
                checkEndToEnd(c, ours, theirs);
              });
        });
  }

  private static void record(JsonNode c, RecordedCritic critic) {
    critic.clear();
    for (JsonNode pass : c.get("passes")) {
      critic.add(
          RecordedCritic.ids(pass.get("input_ids")),
          new SequenceScores(
              RecordedCritic.floats(pass.get("token_logits")),
              RecordedCritic.floats(pass.get("span_scores")),
              new float[0]));
    }
  }

  private static void check(JsonNode c, Kompress procedure) {
    check(c, "pytorch", KeepRule.PYTORCH, true, procedure);
    check(c, "onnx", KeepRule.ONNX, true, procedure);
    check(c, "pytorch_without_must_keep", KeepRule.PYTORCH, false, procedure);
  }

  private static KompressOptions options(JsonNode c, KeepRule rule, boolean mustKeep) {
    KompressOptions.Builder options = KompressOptions.builder().keepRule(rule).mustKeep(mustKeep);
    if (c.get("options").has("target_ratio")) {
      options.targetRatio(c.get("options").get("target_ratio").asDouble());
    }
    return options.build();
  }

  private static void check(
      JsonNode c, String field, KeepRule rule, boolean mustKeep, Kompress procedure) {
    String text = c.get("context").asText();
    KompressResult result = procedure.compress(text, options(c, rule, mustKeep));
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

  /** The words are those that the recorded scores keep, but for those that are near to a tie. */
  private static void checkEndToEnd(JsonNode c, Kompress ours, Kompress theirs) {
    String text = c.get("context").asText();
    for (KeepRule rule : KeepRule.values()) {
      KompressOptions options = options(c, rule, true);
      Set<TextRange> apart = new HashSet<>(ours.compress(text, options).kept());
      Set<TextRange> expected = new HashSet<>(theirs.compress(text, options).kept());
      Set<TextRange> lost = new HashSet<>(expected);
      lost.removeAll(apart);
      apart.removeAll(expected);
      apart.addAll(lost);
      apart.removeAll(near(c, Texts.words(text)));
      if (!apart.isEmpty()) {
        throw new AssertionError("%s: other words: %s".formatted(rule, apart));
      }
    }
  }

  /** The words of which a token's numbers, or the best score, are near to what decides. */
  private static Set<TextRange> near(JsonNode c, List<TextRange> words) {
    Set<TextRange> near = new HashSet<>();
    int run = 0;
    for (JsonNode pass : c.get("passes")) {
      Map<Integer, Double> best = new TreeMap<>();
      for (int i = 0; i < pass.path("word_ids").size(); i++) {
        if (pass.get("word_ids").get(i).isNull()) {
          continue;
        }
        int word = run + pass.get("word_ids").get(i).asInt();
        JsonNode logits = pass.get("token_logits").get(i);
        double keep = Heads.keep(logits.get(0).asDouble(), logits.get(1).asDouble());
        double span = pass.get("span_scores").get(i).asDouble();
        double score = pass.get("scores").get(i).asDouble();
        best.merge(word, score, Math::max);
        boolean weak = keep > 0.3 - NEAR && keep < 0.5 + NEAR && isNear(span, 0.5);
        if (isNear(keep, 0.5) || isNear(keep, 0.3) || isNear(score, 0.5) || weak) {
          near.add(words.get(word));
        }
      }
      if (c.get("options").has("target_ratio") && !best.isEmpty()) {
        double ratio = c.get("options").get("target_ratio").asDouble();
        List<Double> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.reverseOrder());
        int kept = Math.max(1, (int) (sorted.size() * ratio));
        double last = sorted.get(kept - 1);
        if (kept < sorted.size() && isNear(last, sorted.get(kept))) {
          best.forEach(
              (word, score) -> {
                if (isNear(score, last)) {
                  near.add(words.get(word));
                }
              });
        }
      }
      run += RUN_WORDS;
    }
    return near;
  }

  private static boolean isNear(double number, double other) {
    return Math.abs(number - other) < NEAR;
  }
}
