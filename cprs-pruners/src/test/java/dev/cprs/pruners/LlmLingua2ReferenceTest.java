package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.LlmLingua2Result.Word;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** LLMLingua-2's recorded results. */
final class LlmLingua2ReferenceTest {
  /** How far a word may be from its percentile to be passed over. */
  private static final double NEAR = 1e-4;

  @Test
  void compressesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.LLM_LINGUA_2)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        LlmLingua2 procedure =
            new LlmLingua2(ModelFiles.directory(folder), tokenizer, critic, Cl100k.COUNTER);
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
        PrunerKind.LLM_LINGUA_2,
        (folder, tokenizer, critic) -> {
          ModelFiles model = ModelFiles.directory(folder);
          RecordedCritic recorded = new RecordedCritic();
          LlmLingua2 ours = new LlmLingua2(model, tokenizer, critic, Cl100k.COUNTER);
          LlmLingua2 theirs = new LlmLingua2(model, tokenizer, recorded, Cl100k.COUNTER);
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
              RecordedCritic.floats(pass.get("logits")), new float[0], new float[0]));
    }
  }

  private static List<String> documents(JsonNode c) {
    JsonNode context = c.get("context");
    return context.isArray() ? ReferenceFolders.texts(context) : List.of(context.asText());
  }

  /** The result is that of the recorded logits, but for words that are near to a tie. */
  private static void checkEndToEnd(JsonNode c, LlmLingua2 ours, LlmLingua2 theirs) {
    LlmLingua2Options options = options(c.get("options"));
    LlmLingua2Result result = ours.compress(documents(c), options);
    LlmLingua2Result expected = theirs.compress(documents(c), options);
    if (result.text().equals(expected.text())) {
      return;
    }
    Set<String> near = near(c);
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < expected.words().size(); i++) {
      Word word = expected.words().get(i);
      if (!result.words().get(i).equals(word) && !near.contains(word.text())) {
        apart.add(word.text());
      }
    }
    if (!apart.isEmpty() || result.words().size() != expected.words().size()) {
      throw new AssertionError("Other words: %s in %s".formatted(apart, result.text()));
    }
  }

  /** The words with a probability near to a percentile. */
  private static Set<String> near(JsonNode c) {
    Set<String> near = new HashSet<>();
    JsonNode options = c.get("options");
    if (options.path("drop_consecutive").asBoolean()) { // they follow the words between them
      near.addAll(ReferenceFolders.texts(options.path("force_tokens")));
    }
    for (JsonNode pass : c.get("passes")) {
      for (int i = 0; i < pass.path("words").size(); i++) {
        double[] tokens = doubles(pass.get("word_token_probs").get(i));
        boolean first = options.path("token_to_word").asText().equals("first");
        double probability = first ? tokens[0] : Heads.mean(tokens, 0, tokens.length);
        for (JsonNode percentile : c.get("percentiles")) {
          if (Math.abs(probability - percentile.get("value").asDouble()) < NEAR) {
            near.add(LinguaWords.Rule.XLM_ROBERTA.shown(pass.get("words").get(i).asText()));
          }
        }
      }
    }
    return near;
  }

  private static double[] doubles(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  private static void check(JsonNode c, LlmLingua2 procedure) {
    LlmLingua2Result ours = procedure.compress(documents(c), options(c.get("options")));
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
