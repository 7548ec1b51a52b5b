package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Qwen2 with the hybrid attention of QwenLong-CPRS (arXiv 2505.18092, section 3.1): layers {@code
 * [0, bidirectionalFrom)} attend causally, the others over the whole window.
 *
 * @param headSize the extent of a query, key or value of one head
 * @param ropeTheta the base of the rotary embedding's frequencies
 */
public record Qwen2Architecture(
    int hiddenSize,
    int layers,
    int heads,
    int kvHeads,
    int headSize,
    int intermediateSize,
    int vocabularySize,
    int maxPositions,
    double normEpsilon,
    double ropeTheta,
    int bidirectionalFrom)
    implements Architecture {
  static final String MODEL_TYPE = "qwen2";

  static Qwen2Architecture of(ConfigJson config) {
    refuseWhatTheGraphLacks(config);
    int hidden = config.size("hidden_size");
    int layers = config.layers("num_hidden_layers");
    int heads = config.size("num_attention_heads");
    int kvHeads = config.size("num_key_value_heads", heads);
    if (heads % kvHeads != 0) {
      throw config.wrong("num_key_value_heads", "a divisor of num_attention_heads, " + heads);
    }
    if (!config.has("head_dim") && hidden % heads != 0) {
      throw config.wrong("num_attention_heads", "a divisor of hidden_size, " + hidden);
    }
    int headSize = config.size("head_dim", hidden / heads);
    if (headSize % 2 != 0) {
      throw config.wrong("head_dim", "an even number: the rotary embedding turns pairs");
    }
    return new Qwen2Architecture(
        hidden,
        layers,
        heads,
        kvHeads,
        headSize,
        config.size("intermediate_size"),
        config.size("vocab_size"),
        config.size("max_position_embeddings"),
        config.aboveZero("rms_norm_eps"),
        config.ropeTheta(),
        // The published model has 28 layers and turns bidirectional at 21; a model of another depth
        // that doesn't say is taken to turn at the same three quarters.
        config.has("cprs_bidirectional_from")
            ? config.whole("cprs_bidirectional_from", 0, layers)
            : layers * 3 / 4);
  }

  private static void refuseWhatTheGraphLacks(ConfigJson config) {
    config.refuseScaledRope();
    if (config.flag("use_sliding_window", false)) {
      throw config.wrong("use_sliding_window", "false: layers attend over the whole window");
    }
    // A layer that slides over what no window exceeds sees all of it.
    boolean covered =
        config.has("sliding_window")
            && config.size("sliding_window")
                >= Architecture.longestRotary(config.size("max_position_embeddings"));
    for (String type : config.texts("layer_types")) {
      if (!type.equals("full_attention") && !(type.equals("sliding_attention") && covered)) {
        throw config.wrong(
            "layer_types", "\"full_attention\" alone: layers attend over the whole window");
      }
    }
    if (config.has("hidden_act") && !config.text("hidden_act").equals("silu")) {
      throw config.wrong("hidden_act", "\"silu\"");
    }
  }

  @Override
  public int longestWindow() {
    return Architecture.longestRotary(maxPositions);
  }

  @Override
  public String modelType() {
    return MODEL_TYPE;
  }

  @Override
  public String page() {
    return "qwen2.py";
  }

  @Override
  public String wordEmbedding() {
    return "model.embed_tokens.weight";
  }

  @Override
  public List<TensorSpec> weights() {
    long queries = (long) heads * headSize;
    long keys = (long) kvHeads * headSize;
    List<TensorSpec> weights = new ArrayList<>();
    weights.add(TensorSpec.of(wordEmbedding(), vocabularySize, hiddenSize));
    weights.add(TensorSpec.of("model.norm.weight", hiddenSize));
    for (int layer = 0; layer < layers; layer++) {
      String at = "model.layers." + layer + ".";
      weights.add(TensorSpec.of(at + "input_layernorm.weight", hiddenSize));
      weights.add(TensorSpec.of(at + "self_attn.q_proj.weight", queries, hiddenSize));
      weights.add(TensorSpec.of(at + "self_attn.q_proj.bias", queries));
      weights.add(TensorSpec.of(at + "self_attn.k_proj.weight", keys, hiddenSize));
      weights.add(TensorSpec.of(at + "self_attn.k_proj.bias", keys));
      weights.add(TensorSpec.of(at + "self_attn.v_proj.weight", keys, hiddenSize));
      weights.add(TensorSpec.of(at + "self_attn.v_proj.bias", keys));
      weights.add(TensorSpec.of(at + "self_attn.o_proj.weight", hiddenSize, queries));
      weights.add(TensorSpec.of(at + "post_attention_layernorm.weight", hiddenSize));
      weights.add(TensorSpec.of(at + "mlp.gate_proj.weight", intermediateSize, hiddenSize));
      weights.add(TensorSpec.of(at + "mlp.up_proj.weight", intermediateSize, hiddenSize));
      weights.add(TensorSpec.of(at + "mlp.down_proj.weight", hiddenSize, intermediateSize));
    }
    return List.copyOf(weights);
  }

  @Override
  public Map<String, Object> attributes() {
    return Map.of(
        "layers", (long) layers,
        "bidirectional_from", (long) bidirectionalFrom,
        "attention_heads", (long) heads,
        "key_value_heads", (long) kvHeads,
        "head_size", (long) headSize,
        "norm_epsilon", normEpsilon,
        "rotary_base", ropeTheta);
  }
}
