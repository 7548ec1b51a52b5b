package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * BERT's encoder, which is XLM-RoBERTa's too: learned positions, norms after each sum, exact GELU.
 *
 * @param names what the names of its tensors begin with, such as {@code bert.}
 * @param firstPosition the row of the first token's position: XLM-RoBERTa's first rows are no
 *     token's
 * @param positions the rows of the positions, those before the first token's included
 */
public record BertArchitecture(
    String modelType,
    String names,
    int hiddenSize,
    int layers,
    int heads,
    int intermediateSize,
    int vocabularySize,
    int firstPosition,
    int positions,
    int tokenTypes,
    double normEpsilon)
    implements Architecture {
  static final String BERT = "bert";
  static final String XLM_ROBERTA = "xlm-roberta";

  /**
   * Reads a configuration of one of the two types.
   *
   * @param before what stands before the names of the type's own tensors
   */
  static BertArchitecture of(ConfigJson config, String before) {
    if (config.has("hidden_act") && !config.text("hidden_act").equals("gelu")) {
      throw config.wrong("hidden_act", "\"gelu\", the exact one");
    }
    if (config.has("position_embedding_type")
        && !config.text("position_embedding_type").equals("absolute")) {
      throw config.wrong("position_embedding_type", "\"absolute\"");
    }
    String type = config.text("model_type");
    boolean roberta = type.equals(XLM_ROBERTA);
    int positions = config.size("max_position_embeddings");
    return new BertArchitecture(
        type,
        before + (roberta ? "roberta." : "bert."),
        config.size("hidden_size"),
        config.layers("num_hidden_layers"),
        config.divisor("num_attention_heads", "hidden_size"),
        config.size("intermediate_size"),
        config.size("vocab_size"),
        roberta ? firstPosition(config, positions) : 0,
        positions,
        config.size("type_vocab_size", 2),
        config.aboveZero("layer_norm_eps"));
  }

  /** Behind the padding's own row; where a configuration doesn't say, padding is 1 as in HF. */
  private static int firstPosition(ConfigJson config, int positions) {
    return 1 + (config.has("pad_token_id") ? config.whole("pad_token_id", 0, positions - 2) : 1);
  }

  @Override
  public int maxPositions() {
    return positions - firstPosition;
  }

  /** XLM-RoBERTa was trained with one type alone, whatever the table has. */
  @Override
  public int pairTypes() {
    return modelType.equals(BERT) ? Math.min(2, tokenTypes) : 1;
  }

  /** Positions are learnt: there are none beyond the last. */
  @Override
  public int longestWindow() {
    return maxPositions();
  }

  @Override
  public String page() {
    return "bert.py";
  }

  @Override
  public String wordEmbedding() {
    return names + "embeddings.word_embeddings.weight";
  }

  @Override
  public List<TensorSpec> weights() {
    List<TensorSpec> weights = new ArrayList<>();
    String embeddings = names + "embeddings.";
    weights.add(TensorSpec.of(wordEmbedding(), vocabularySize, hiddenSize));
    weights.add(TensorSpec.of(embeddings + "position_embeddings.weight", positions, hiddenSize));
    weights.add(TensorSpec.of(embeddings + "token_type_embeddings.weight", tokenTypes, hiddenSize));
    addNorm(weights, embeddings + "LayerNorm");
    for (int layer = 0; layer < layers; layer++) {
      String at = names + "encoder.layer." + layer + ".";
      addLinear(weights, at + "attention.self.query", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.self.key", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.self.value", hiddenSize, hiddenSize);
      addLinear(weights, at + "attention.output.dense", hiddenSize, hiddenSize);
      addNorm(weights, at + "attention.output.LayerNorm");
      addLinear(weights, at + "intermediate.dense", intermediateSize, hiddenSize);
      addLinear(weights, at + "output.dense", hiddenSize, intermediateSize);
      addNorm(weights, at + "output.LayerNorm");
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
  public Map<String, Object> attributes() {
    return Map.of(
        "names",
        names,
        "layers",
        (long) layers,
        "attention_heads",
        (long) heads,
        "first_position",
        (long) firstPosition,
        "padding",
        firstPosition - 1L, // its id is its row
        "norm_epsilon",
        normEpsilon);
  }
}
