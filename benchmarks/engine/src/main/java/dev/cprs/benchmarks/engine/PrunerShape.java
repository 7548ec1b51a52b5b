package dev.cprs.benchmarks.engine;

import dev.cprs.DType;
import dev.cprs.spi.ModelFiles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shapes of published pruners (docs/models.md), to be measured with random weights. Their
 * vocabularies are cut: looking up a row costs the same in a table of any length.
 *
 * @param name such as {@code xsmall}
 * @param config the {@code config.json}
 */
public record PrunerShape(String name, String config) {
  /** The tokens of a window that the published models were made for. */
  public static final int WINDOW = 512;

  /** The longest window of ModernBERT. */
  public static final int LONGEST = 8192;

  /** The smallest of OpenProvence, 37 M parameters with its own vocabulary of 102,400. */
  public static final PrunerShape XSMALL =
      openProvence("xsmall", 256, 4, 1024, 10, "full_attention", WINDOW);

  /** OpenProvence on gte-modernbert-base, 149 M parameters with its vocabulary of 50,368. */
  public static final PrunerShape GTE =
      openProvence("gte", 768, 12, 1152, 22, "full_attention", WINDOW);

  /** LLMLingua-2 on XLM-RoBERTa large, 559 M parameters with its vocabulary of 250,002. */
  public static final PrunerShape XLM_R_LARGE =
      new PrunerShape(
          "xlm-r-large",
          """
          {"model_type": "xlm-roberta", "architectures": ["XLMRobertaForTokenClassification"],
           "hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24,
           "num_attention_heads": 16, "vocab_size": 4096, "max_position_embeddings": 514,
           "type_vocab_size": 1, "layer_norm_eps": 1e-5, "hidden_act": "gelu", "pad_token_id": 1,
           "bos_token_id": 0, "eos_token_id": 2}
          """);

  /** {@link #GTE} with windows of up to {@link #LONGEST} tokens. */
  public static final PrunerShape GTE_LONG =
      openProvence("gte", 768, 12, 1152, 22, "full_attention", LONGEST);

  /** The same, if all of its layers attended in a band. */
  public static final PrunerShape GTE_BAND =
      openProvence("gte, band alone", 768, 12, 1152, 22, "sliding_attention", LONGEST);

  /** The three that stand for all published sizes. */
  public static List<PrunerShape> published() {
    return List.of(XSMALL, GTE, XLM_R_LARGE);
  }

  /**
   * One of {@link #published()}.
   *
   * @throws IllegalArgumentException if none has the name
   */
  public static PrunerShape named(String name) {
    return published().stream()
        .filter(shape -> shape.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no shape '%s'; there are %s"
                        .formatted(
                            name,
                            published().stream()
                                .map(PrunerShape::name)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * A model of this shape: random weights, the same each time, that exist only as they are read.
   *
   * @param dtype the type that they are stored in: bf16, fp16 or fp32
   */
  public ModelFiles model(DType dtype) {
    return new RandomModel(name, config, dtype);
  }

  /**
   * @param third how every third layer attends, from the first on; the others attend in a band
   */
  private static PrunerShape openProvence(
      String name, int hidden, int heads, int intermediate, int layers, String third, int window) {
    String types =
        IntStream.range(0, layers)
            .mapToObj(layer -> '"' + (layer % 3 == 0 ? third : "sliding_attention") + '"')
            .collect(Collectors.joining(", "));
    return new PrunerShape(
        name,
        """
        {"model_type": "open_provence", "max_length": %d, "id2label": {"0": "LABEL_0"},
         "base_model_config":
         {"model_type": "modernbert", "hidden_size": %d, "intermediate_size": %d,
          "num_hidden_layers": %d, "num_attention_heads": %d, "layer_types": [%s],
          "vocab_size": 4096, "max_position_embeddings": 8192, "local_attention": 128,
          "global_rope_theta": 160000.0, "local_rope_theta": 10000.0, "norm_eps": 1e-5,
          "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "cls_token_id": 1,
          "sep_token_id": 2, "norm_bias": false, "attention_bias": false, "mlp_bias": false,
          "hidden_activation": "gelu", "classifier_pooling": "cls"}}
        """
            .formatted(window, hidden, intermediate, layers, heads, types));
  }
}
