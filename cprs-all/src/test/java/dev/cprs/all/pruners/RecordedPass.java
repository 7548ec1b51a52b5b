package dev.cprs.all.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a model was fed once, and what its heads gave, in the form of any of the authors' codes. */
final class RecordedPass {
  /** What the recordings call the logits of tokens. */
  private static final List<String> TOKEN_LOGITS =
      List.of("logits", "pruning_logits", "token_logits", "compression_logits");

  private final JsonNode json;

  private RecordedPass(JsonNode json) {
    this.json = json;
  }

  /** The passes of all cases, in order. */
  static List<RecordedPass> of(JsonNode expected) {
    List<RecordedPass> passes = new ArrayList<>();
    for (JsonNode recorded : expected.get("cases")) {
      if (recorded.has("input_ids")) {
        passes.add(new RecordedPass(recorded));
      }
      for (String list : List.of("passes", "blocks")) {
        recorded.path(list).forEach(pass -> passes.add(new RecordedPass(pass)));
      }
    }
    return passes;
  }

  /** The largest difference of a number that was recorded: of a logit, a span score or a rank. */
  double largestDifference(SequenceCritic critic) {
    TokenIds ids = TokenIds.of(ints("input_ids"));
    TokenIds types =
        json.has("token_type_ids")
            // Of an empty context they make one type too many.
            ? TokenIds.of(Arrays.copyOf(ints("token_type_ids"), ids.size()))
            : TokenIds.of(new int[ids.size()]);
    SequenceScores scores = critic.read(ids, types);
    if (scores.tokens() != ids.size()) {
      throw new AssertionError(
          "%d tokens have scores of %d".formatted(ids.size(), scores.tokens()));
    }
    double largest = -1;
    for (String name : TOKEN_LOGITS) {
      if (json.has(name)) {
        largest = Math.max(largest, ofTokens(json.get(name), scores));
      }
    }
    if (json.has("sentence_logits")) {
      largest = Math.max(largest, ofSentences(scores));
    }
    for (int i = 0; i < json.path("span_scores").size(); i++) {
      largest =
          Math.max(largest, Math.abs(json.get("span_scores").get(i).asDouble() - scores.span(i)));
    }
    for (int i = 0; i < json.path("ranking_logits").size(); i++) {
      double recorded = json.get("ranking_logits").get(i).asDouble();
      largest = Math.max(largest, Math.abs(recorded - scores.rank()[i]));
    }
    if (json.has("input_ids") && json.has("ranking_score") && !json.has("ranking_logits")) {
      double recorded = json.get("ranking_score").asDouble(); // a logit by another name
      largest = Math.max(largest, Math.abs(recorded - scores.rank()[0]));
    }
    if (largest < 0) {
      throw new AssertionError("A pass without any logits: " + json);
    }
    return largest;
  }

  private static double ofTokens(JsonNode recorded, SequenceScores scores) {
    if (recorded.size() != scores.tokens()) {
      throw new AssertionError(
          "%d recorded tokens, %d scores".formatted(recorded.size(), scores.tokens()));
    }
    double largest = 0;
    for (int token = 0; token < recorded.size(); token++) {
      JsonNode logits = recorded.get(token);
      largest = Math.max(largest, Math.abs(logits.get(0).asDouble() - scores.drop(token)));
      largest = Math.max(largest, Math.abs(logits.get(1).asDouble() - scores.keep(token)));
    }
    return largest;
  }

  /**
   * The mean of states under a linear layer is the mean of the tokens' logits. Sentences without
   * tokens have no logits to compare, whether they have a place in the list or not.
   */
  private double ofSentences(SequenceScores scores) {
    int[] sentences = ints("sentence_ids");
    int[] present = Arrays.stream(sentences).filter(id -> id >= 0).distinct().sorted().toArray();
    JsonNode recorded = json.get("sentence_logits");
    double largest = 0;
    for (int i = 0; i < present.length; i++) {
      double drop = 0;
      double keep = 0;
      int tokens = 0;
      for (int token = 0; token < sentences.length; token++) {
        if (sentences[token] == present[i]) {
          drop += scores.drop(token);
          keep += scores.keep(token);
          tokens++;
        }
      }
      JsonNode logits = recorded.get(recorded.size() == present.length ? i : present[i]);
      largest = Math.max(largest, Math.abs(logits.get(0).asDouble() - drop / tokens));
      largest = Math.max(largest, Math.abs(logits.get(1).asDouble() - keep / tokens));
    }
    return largest;
  }

  private int[] ints(String name) {
    return StreamSupport.stream(json.get(name).spliterator(), false)
        .mapToInt(JsonNode::asInt)
        .toArray();
  }
}
