package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.OpenSearchResult.Highlight;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The recorded highlights of OpenSearch's highlighter. */
final class OpenSearchReferenceTest {
  @Test
  void highlightsAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.OPEN_SEARCH)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        OpenSearchHighlighter procedure =
            new OpenSearchHighlighter(ModelFiles.directory(folder), tokenizer, critic);
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
  void highlightsAsRecordedWithTheModel() {
    ReferenceFolders.withModels(
        PrunerKind.OPEN_SEARCH,
        (folder, tokenizer, critic) -> {
          OpenSearchHighlighter procedure =
              new OpenSearchHighlighter(ModelFiles.directory(folder), tokenizer, critic);
          ReferenceFolders.checkEndToEnd(folder, c -> check(c, procedure));
        });
  }

  /** Each token of a sentence has its sentence's logits; any other token spoils what it is in. */
  private static SequenceScores scores(JsonNode pass) {
    JsonNode sentences = pass.get("sentence_ids");
    float[] logits = new float[2 * sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      int sentence = sentences.get(i).asInt();
      for (int side = 0; side < 2; side++) {
        logits[2 * i + side] =
            sentence < 0
                ? Float.NaN
                : pass.get("sentence_logits").get(sentence).get(side).floatValue();
      }
    }
    return new SequenceScores(logits, new float[0], new float[0]);
  }

  private static void record(JsonNode c, RecordedCritic critic) {
    critic.clear();
    for (JsonNode pass : c.get("passes")) {
      critic.add(
          RecordedCritic.ids(pass.get("input_ids")),
          RecordedCritic.ids(pass.get("token_type_ids")),
          scores(pass));
    }
  }

  private static void check(JsonNode c, OpenSearchHighlighter procedure) {
    String text = c.get("context").asText();
    ReferenceFolders.assertSame(
        "sentences",
        Punkt.english().split(text).stream().map(sentence -> sentence.of(text)).toList(),
        ReferenceFolders.texts(c.get("sentences")));
    List<Highlight> highlights =
        procedure.highlight(c.get("query").asText(), text, OptionalDouble.empty()).highlights();
    List<String> ours = new ArrayList<>();
    for (Highlight highlight : highlights) {
      ours.add(
          highlight.text()
              + "|"
              + highlight.start()
              + "|"
              + highlight.end()
              + "|"
              + highlight.position());
      if (!text.substring(highlight.start(), highlight.end()).equals(highlight.text())) {
        throw new AssertionError("A highlight is not at its place: " + highlight);
      }
    }
    List<String> theirs = new ArrayList<>();
    for (JsonNode highlight : c.get("result").get("highlights")) {
      theirs.add(
          highlight.get("text").asText()
              + "|"
              + ReferenceFolders.utf16(text, highlight.get("start").asInt())
              + "|"
              + ReferenceFolders.utf16(text, highlight.get("end").asInt())
              + "|"
              + highlight.get("position").asInt());
    }
    if (!ours.equals(theirs)) {
      throw new AssertionError("%s instead of %s".formatted(ours, theirs));
    }
  }
}
