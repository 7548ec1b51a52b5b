package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * BERT's encoder: learned positions, norms after each sum, exact GELU.
 *
 * @param queryMarks the ids of the tokens that begin and end a part of the prefix, for a model that
 *     matches the context's tokens against the query, its second part ({@code cprs_query_marks});
 *     empty for one that doesn't
 */
public record BertArchitecture(
    int hiddenSize,
    int layers,
    int heads,
    int intermediateSize,
    int vocabularySize,
    int maxPositions,
    int tokenTypes,
    double normEpsilon,
    List<Integer> queryMarks)
    implements Architecture {
  static final String MODEL_TYPE = "bert";

  private static final long NO_MARK = -1;

  private static final String QUERY_MARKS = "cprs_query_marks";

  public BertArchitecture {
    queryMarks = List.copyOf(queryMarks);
  }

  static BertArchitecture of(ConfigJson config) {
    if (config.has("hidden_act") && !config.text("hidden_act").equals("gelu")) {
      throw config.wrong("hidden_act", "\"gelu\", the exact one");
    }
    if (config.has("position_embedding_type")
        && !config.text("position_embedding_type").equals("absolute")) {
      throw config.wrong("position_embedding_type", "\"absolute\"");
    }
    int hidden = config.size("hidden_size");
    int heads = config.size("num_attention_heads");
    if (hidden % heads != 0) {
      throw config.wrong("num_attention_heads", "a divisor of hidden_size, " + hidden);
    }
    return new BertArchitecture(
        hidden,
        config.layers("num_hidden_layers"),
        heads,
        config.size("intermediate_size"),
        config.size("vocab_size"),
        config.size("max_position_embeddings"),
        config.size("type_vocab_size", 2),
        config.aboveZero("layer_norm_eps"),
        queryMarks(config));
  }

  private static List<Integer> queryMarks(ConfigJson config) {
    if (!config.has(QUERY_MARKS)) {
      return List.of();
    }
    List<Integer> marks = config.wholes(QUERY_MARKS);
    int vocabulary = config.size("vocab_size");
    if (marks.size() != 2 || marks.stream().anyMatch(mark -> mark >= vocabulary)) {
      throw config.wrong(
          QUERY_MARKS,
          "two token ids below %d, those that begin and end a part of the prefix"
              .formatted(vocabulary));
    }
    return marks;
  }

  /** Positions are learnt: there are none beyond the last. */
  @Override
  public int longestWindow() {
    return maxPositions;
  }

  @Override
  public String modelType() {
    return MODEL_TYPE;
  }

  @Override
  public String wordEmbedding() {
    return "bert.embeddings.word_embeddings.weight";
  }

  @Override
  public List<TensorSpec> weights() {
    List<TensorSpec> weights = new ArrayList<>();
    String embeddings = "bert.embeddings.";
    weights.add(TensorSpec.of(wordEmbedding(), vocabularySize, hiddenSize));
    weights.add(TensorSpec.of(embeddings + "position_embeddings.weight", maxPositions, hiddenSize));
    weights.add(TensorSpec.of(embeddings + "token_type_embeddings.weight", tokenTypes, hiddenSize));
    addNorm(weights, embeddings + "LayerNorm");
    for (int layer = 0; layer < layers; layer++) {
      String at = "bert.encoder.layer." + layer + ".";
      addLinear(weights, at + "attention.self.query", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.self.key", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.self.value", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.output.dense", hiddenSize, hiddenSize);
      addNorm(weights, at + "attention.output.LayerNorm");
      addLinear(weights, at + "intermediate.dense", intermediateSize, hiddenSize);
      addLinear(weights, at + "output.dense", hiddenSize, intermediateSize);
      addNorm(weights, at + "output.LayerNorm");
    }
    if (!queryMarks.isEmpty()) {
      weights.add(TensorSpec.of("match.projection.weight", hiddenSize, hiddenSize));
      weights.add(TensorSpec.of("match.addition.weight", hiddenSize, 1));
      weights.add(TensorSpec.of("match.addition.bias", hiddenSize));
    }
    return List.copyOf(weights);
  }

  private static void addLinear(List<TensorSpec> weights, String name, long out, long in) {
    weights.add(TensorSpec.of(name + ".weight", out, in));
    weights.add(TensorSpec.of(name + ".bias", out));
  }

  private void addNorm(List<TensorSpec> weights, String name) {
    weights.add(TensorSpec.of(name + ".weight", hiddenSize));
    weights.add(TensorSpec.of(name + ".bias", hiddenSize));
  }

  @Override
  public Map<String, Number> attributes() {
    boolean matches = !queryMarks.isEmpty();
    return Map.of(
        "layers",
        (long) layers,
        "attention_heads",
        (long) heads,
        "norm_epsilon",
        normEpsilon,
        "begin_mark",
        matches ? (long) queryMarks.get(0) : NO_MARK,
        "end_mark",
        matches ? (long) queryMarks.get(1) : NO_MARK);
  }
}
