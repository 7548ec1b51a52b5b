package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * ModernBERT's encoder: rotary positions, norms before each step, gated GELU, and layers that
 * attend over the whole window or in a band.
 *
 * @param names what the names of its tensors begin with, such as {@code model.}
 * @param local for each layer whether it attends in a band
 * @param localReach how far apart two tokens of a band may be
 * @param ropeTheta the base of the rotary embedding of layers that attend over the whole window
 * @param localRopeTheta that of those that attend in a band
 */
public record ModernBertArchitecture(
    String names,
    int hiddenSize,
    int heads,
    int intermediateSize,
    int vocabularySize,
    int maxPositions,
    double normEpsilon,
    List<Boolean> local,
    int localReach,
    double ropeTheta,
    double localRopeTheta,
    boolean normBias,
    boolean attentionBias,
    boolean mlpBias)
    implements Architecture {
  static final String MODEL_TYPE = "modernbert";

  private static final String GLOBAL = "full_attention";
  private static final String LOCAL = "sliding_attention";

  public ModernBertArchitecture {
    local = List.copyOf(local);
  }

  static ModernBertArchitecture of(ConfigJson config, String names) {
    if (config.has("hidden_activation") && !config.text("hidden_activation").equals("gelu")) {
      throw config.wrong("hidden_activation", "\"gelu\", the exact one");
    }
    config.refuseScaledRope();
    int hidden = config.size("hidden_size");
    int heads = config.divisor("num_attention_heads", "hidden_size");
    if (hidden / heads % 2 != 0) {
      throw config.wrong(
          "num_attention_heads",
          "a number of heads of an even size: the rotary embedding turns pairs");
    }
    return new ModernBertArchitecture(
        names,
        hidden,
        heads,
        config.size("intermediate_size"),
        config.size("vocab_size"),
        config.size("max_position_embeddings"),
        config.aboveZero("norm_eps"),
        local(config),
        config.size("local_attention") / 2,
        config.ropeTheta(GLOBAL, "global_rope_theta"),
        // A configuration of transformers 4 may have one base for all layers.
        config.ropeTheta(
            LOCAL, config.has("local_rope_theta") ? "local_rope_theta" : "global_rope_theta"),
        config.flag("norm_bias", false),
        config.flag("attention_bias", false),
        config.flag("mlp_bias", false));
  }

  /** Named layer by layer, as transformers 5 writes it, or every n-th over the whole window. */
  private static List<Boolean> local(ConfigJson config) {
    int layers = config.layers("num_hidden_layers");
    List<Boolean> local = new ArrayList<>();
    if (config.has("layer_types")) {
      List<String> types = config.texts("layer_types");
      if (types.size() != layers || !List.of(GLOBAL, LOCAL).containsAll(types)) {
        throw config.wrong(
            "layer_types",
            "a list of \"%s\" or \"%s\" for %d layers".formatted(GLOBAL, LOCAL, layers));
      }
      types.forEach(type -> local.add(type.equals(LOCAL)));
    } else {
      int every = config.size("global_attn_every_n_layers");
      for (int layer = 0; layer < layers; layer++) {
        local.add(layer % every != 0);
      }
    }
    return local;
  }

  @Override
  public String modelType() {
    return MODEL_TYPE;
  }

  @Override
  public String page() {
    return "modernbert.py";
  }

  @Override
  public int layers() {
    return local.size();
  }

  @Override
  public int longestWindow() {
    return Architecture.longestRotary(maxPositions);
  }

  @Override
  public String wordEmbedding() {
    return names + "embeddings.tok_embeddings.weight";
  }

  @Override
  public List<TensorSpec> weights() {
    List<TensorSpec> weights = new ArrayList<>();
    weights.add(TensorSpec.of(wordEmbedding(), vocabularySize, hiddenSize));
    addNorm(weights, names + "embeddings.norm");
    for (int layer = 0; layer < layers(); layer++) {
      String at = names + "layers." + layer + ".";
      if (layer > 0) { // the embedding's norm serves the first
        addNorm(weights, at + "attn_norm");
      }
      addLinear(weights, at + "attn.Wqkv", 3L * hiddenSize, hiddenSize, attentionBias);
      addLinear(weights, at + "attn.Wo", hiddenSize, hiddenSize, attentionBias);
      addNorm(weights, at + "mlp_norm");
      addLinear(weights, at + "mlp.Wi", 2L * intermediateSize, hiddenSize, mlpBias);
      addLinear(weights, at + "mlp.Wo", hiddenSize, intermediateSize, mlpBias);
    }
    addNorm(weights, names + "final_norm");
    return List.copyOf(weights);
  }

  private static void addLinear(
      List<TensorSpec> weights, String name, long out, long in, boolean bias) {
    weights.add(TensorSpec.of(name + ".weight", out, in));
    if (bias) {
      weights.add(TensorSpec.of(name + ".bias", out));
    }
  }

  private void addNorm(List<TensorSpec> weights, String name) {
    weights.add(TensorSpec.of(name + ".weight", hiddenSize));
    if (normBias) {
      weights.add(TensorSpec.of(name + ".bias", hiddenSize));
    }
  }

  @Override
  public Map<String, Object> attributes() {
    StringBuilder layers = new StringBuilder();
    local.forEach(isLocal -> layers.append(isLocal ? 'l' : 'g'));
    return Map.of(
        "names",
        names,
        "layers",
        (long) layers(),
        "local_layers",
        layers.toString(),
        "local_reach",
        (long) localReach,
        "attention_heads",
        (long) heads,
        "norm_epsilon",
        normEpsilon,
        "rotary_base",
        ropeTheta,
        "local_rotary_base",
        localRopeTheta);
  }
}
