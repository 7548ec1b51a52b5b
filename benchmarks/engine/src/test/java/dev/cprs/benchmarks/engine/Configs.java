package dev.cprs.benchmarks.engine;

/** Configurations of models of a few hundred parameters. */
final class Configs {
  static final String BERT =
      """
      {"model_type": "bert", "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 1,
       "num_attention_heads": 2, "vocab_size": 16, "max_position_embeddings": 2048,
       "type_vocab_size": 1, "layer_norm_eps": 1e-12, "hidden_act": "gelu"}
      """;

  static final String QWEN2 =
      """
      {"model_type": "qwen2", "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 4,
       "num_attention_heads": 2, "num_key_value_heads": 1, "vocab_size": 16,
       "max_position_embeddings": 64, "rms_norm_eps": 1e-6, "rope_theta": 10000.0}
      """;

  static final String QWEN2_TIED = QWEN2.replace("{", "{\"tie_word_embeddings\": true, ");

  private Configs() {}
}
