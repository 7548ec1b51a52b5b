package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** LLMLingua-2's recorded results. */
final class LlmLingua2ReferenceTest {
  @Test
  void compressesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.LLM_LINGUA_2)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        LlmLingua2 procedure =
            new LlmLingua2(ModelFiles.directory(folder), tokenizer, critic, Cl100k.COUNTER);
        ReferenceFolders.check(folder, c -> check(c, critic, procedure));
      }
    }
  }

  private static void check(JsonNode c, RecordedCritic critic, LlmLingua2 procedure) {
    critic.clear();
    for (JsonNode pass : c.get("passes")) {
      critic.add(
          RecordedCritic.ids(pass.get("input_ids")),
          new SequenceScores(
              RecordedCritic.floats(pass.get("logits")), new float[0], new float[0]));
    }
    JsonNode context = c.get("context");
    List<String> documents =
        context.isArray() ? ReferenceFolders.texts(context) : List.of(context.asText());
    LlmLingua2Result ours = procedure.compress(documents, options(c.get("options")));
    JsonNode theirs = c.get("result");
    ReferenceFolders.assertSame(
        "compressed_prompt_list",
        ours.texts(),
        ReferenceFolders.texts(theirs.get("compressed_prompt_list")));
    ReferenceFolders.assertSame(
        "compressed_prompt", ours.text(), theirs.get("compressed_prompt").asText());
    ReferenceFolders.assertSame(
        "origin_tokens", ours.originTokens(), theirs.get("origin_tokens").asInt());
    ReferenceFolders.assertSame(
        "compressed_tokens", ours.compressedTokens(), theirs.get("compressed_tokens").asInt());
    if (theirs.has("fn_labeled_original_prompt")) {
      String labels =
          ours.words().stream()
              .map(word -> word.text() + " " + (word.kept() ? 1 : 0))
              .collect(Collectors.joining("\t\t|\t\t"));
      ReferenceFolders.assertSame(
          "labels", labels, theirs.get("fn_labeled_original_prompt").asText());
    }
    critic.assertAllRead();
  }

  private static LlmLingua2Options options(JsonNode given) {
    LlmLingua2Options.Builder options = LlmLingua2Options.builder();
    given
        .properties()
        .forEach(
            option -> {
              JsonNode value = option.getValue();
              switch (option.getKey()) {
                case "rate" -> options.rate(value.asDouble());
                case "target_token" -> options.targetToken(value.asInt());
                case "use_context_level_filter" -> options.contextLevelFilter(value.asBoolean());
                case "use_token_level_filter" -> options.tokenLevelFilter(value.asBoolean());
                case "target_context" -> options.targetContext(value.asInt());
                case "context_level_rate" -> options.contextLevelRate(value.asDouble());
                case "context_level_target_token" -> options.contextLevelTargetToken(value.asInt());
                case "force_context_ids" -> options.forceContexts(Set.copyOf(ints(value)));
                case "token_to_word" -> options.firstToken(value.asText().equals("first"));
                case "force_tokens" -> options.forceTokens(ReferenceFolders.texts(value));
                case "force_reserve_digit" -> options.forceReserveDigit(value.asBoolean());
                case "drop_consecutive" -> options.dropConsecutive(value.asBoolean());
                case "chunk_end_tokens" -> options.chunkEndTokens(ReferenceFolders.texts(value));
                case "return_word_label" -> {} // they always come
                default -> throw new AssertionError("An unknown option: " + option.getKey());
              }
            });
    return options.build();
  }

  private static List<Integer> ints(JsonNode list) {
    List<Integer> ints = new ArrayList<>();
    list.forEach(element -> ints.add(element.asInt()));
    return ints;
  }
}
