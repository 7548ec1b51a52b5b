package dev.cprs.engine.pytorch;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.engine.pytorch.config.Architecture;
import dev.cprs.engine.pytorch.config.CriticConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Models of a few hundred parameters, with random weights. */
public final class TinyModels {
  public static final String BERT_CONFIG =
      """
      {"model_type": "bert", "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 1,
       "num_attention_heads": 2, "vocab_size": 16, "max_position_embeddings": 2048,
       "type_vocab_size": 1, "layer_norm_eps": 1e-12, "hidden_act": "gelu"}
      """;

  public static final String QWEN2_CONFIG =
      """
      {"model_type": "qwen2", "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 4,
       "num_attention_heads": 2, "num_key_value_heads": 1, "vocab_size": 16,
       "max_position_embeddings": 64, "rms_norm_eps": 1e-6, "rope_theta": 10000.0,
       "hidden_act": "silu", "use_sliding_window": false, "rope_scaling": null}
      """;

  /**
   * OpenProvence on a ModernBERT whose layers 1, 2 and 4 attend in a band of 4 tokens both ways.
   */
  public static final String OPEN_PROVENCE_CONFIG =
      """
      {"model_type": "open_provence", "max_length": 512, "id2label": {"0": "LABEL_0"},
       "base_model_config": {"model_type": "modernbert", "hidden_size": 32,
       "intermediate_size": 24, "num_hidden_layers": 5, "num_attention_heads": 2, "vocab_size": 64,
       "max_position_embeddings": 1024, "norm_eps": 1e-5, "local_attention": 8,
       "global_attn_every_n_layers": 3, "global_rope_theta": 160000.0, "local_rope_theta": 10000.0,
       "classifier_pooling": "mean"}}
      """;

  /** Kompress on such a body. */
  public static final String KOMPRESS_CONFIG =
      """
      {"model_type": "modernbert", "hidden_size": 32, "intermediate_size": 24,
       "num_hidden_layers": 3, "num_attention_heads": 2, "vocab_size": 64,
       "max_position_embeddings": 1024, "norm_eps": 1e-5, "local_attention": 8,
       "global_attn_every_n_layers": 3, "global_rope_theta": 160000.0, "local_rope_theta": 10000.0}
      """;

  private TinyModels() {}

  /** A published pruner of this configuration. */
  public static InMemoryModel pruner(String config) {
    InMemoryModel model = new InMemoryModel().with("config.json", config);
    CriticConfig read = CriticConfig.read(model).orElseThrow();
    return model.with("model.safetensors", file(read.weights(read.heads(tensor -> false)), "F32"));
  }

  /** A BERT whose weights are stored in one file, in a type each: the types given, in turn. */
  public static InMemoryModel bert(String... dtypes) {
    return new InMemoryModel()
        .with("config.json", BERT_CONFIG)
        .with("model.safetensors", file(bertSpecs(), dtypes));
  }

  /**
   * A BERT of which some tokens ask with scores of several hundred, others with as many below 0.
   */
  public static InMemoryModel bertOfLargeScores() {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (TensorSpec spec : bertSpecs()) {
      float[] values = values(spec);
      if (spec.name().endsWith("query.weight")) {
        for (int i = 0; i < values.length; i++) {
          values[i] *= 512;
        }
      }
      writer.add(spec, "F32", values);
    }
    return new InMemoryModel()
        .with("config.json", BERT_CONFIG)
        .with("model.safetensors", writer.toBytes());
  }

  /** The tensors of {@link #bert}. */
  public static List<TensorSpec> bertSpecs() {
    return specs(BERT_CONFIG);
  }

  /** The tensors of a configuration's model, without an LM head. */
  public static List<TensorSpec> specs(String config) {
    Architecture architecture =
        CriticConfig.read(new InMemoryModel().with("config.json", config))
            .orElseThrow()
            .architecture();
    List<TensorSpec> specs = new ArrayList<>(architecture.weights());
    specs.add(TensorSpec.of("cls_head.weight", 4, architecture.hiddenSize()));
    specs.add(TensorSpec.of("cls_head.bias", 4));
    return specs;
  }

  /** A file with the tensors given; a tensor has the same values in every file and type. */
  public static byte[] file(List<TensorSpec> specs, String... dtypes) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (int i = 0; i < specs.size(); i++) {
      writer.add(specs.get(i), dtypes[i % dtypes.length], values(specs.get(i)));
    }
    return writer.toBytes();
  }

  /** Multiples of 1/16 below 1 in size, which all three types hold exactly. */
  private static float[] values(TensorSpec spec) {
    Random random = new Random(spec.name().hashCode());
    float[] values =
        new float
            [(int) spec.shape().stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (random.nextInt(31) - 15) / 16f;
    }
    return values;
  }
}
