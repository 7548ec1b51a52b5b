package dev.cprs.engine.pytorch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.cprs.CriticMode;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.InMemoryModel;
import dev.cprs.engine.pytorch.TinyModels;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.spi.Calibration;
import dev.cprs.spi.WindowLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriticConfigTest {
  private static CriticConfig read(String json) {
    return CriticConfig.read(new InMemoryModel().with("config.json", json)).orElseThrow();
  }

  /** The configuration with one more key, which the parser takes in place of an earlier one. */
  private static String with(String json, String key, String value) {
    return json.strip().replaceFirst("}$", ", \"%s\": %s}".formatted(key, value));
  }

  private static String without(String json, String key) {
    return json.replaceFirst("\"%s\": [^,}]+,?".formatted(key), "");
  }

  private static void assertRefused(String json, String... parts) {
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> read(json))
        .satisfies(e -> assertThat(e.getMessage()).contains("config.json").contains(parts));
  }

  @ParameterizedTest
  @CsvSource({"28, 21", "4, 3", "8, 6", "1, 0", "6, 4"})
  void aModelThatDoesNotSayTurnsBidirectionalAtThreeQuarters(int layers, int from) {
    CriticConfig config =
        read(with(TinyModels.QWEN2_CONFIG, "num_hidden_layers", String.valueOf(layers)));
    assertThat(config.architecture())
        .isInstanceOfSatisfying(
            Qwen2Architecture.class,
            qwen2 -> assertThat(qwen2.bidirectionalFrom()).isEqualTo(from));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void theKeyMovesTheBoundary(int from) {
    CriticConfig config =
        read(with(TinyModels.QWEN2_CONFIG, "cprs_bidirectional_from", String.valueOf(from)));
    assertThat(config.architecture())
        .isInstanceOfSatisfying(
            Qwen2Architecture.class,
            qwen2 -> assertThat(qwen2.bidirectionalFrom()).isEqualTo(from));
  }

  @ParameterizedTest
  @CsvSource({"64, 64", "8191, 8191", "8192, 8192", "131072, 8192"})
  void theWindowIsThatOfThePublishedModelWhereItFits(int positions, int window) {
    CriticConfig config =
        read(with(TinyModels.QWEN2_CONFIG, "max_position_embeddings", String.valueOf(positions)));
    assertThat(config.windowTokens()).isEqualTo(window);
  }

  @Test
  void ourOwnKeysAreRead() {
    String json =
        with(
            with(
                with(TinyModels.QWEN2_CONFIG, "cprs_window", "48"),
                "cprs_tags",
                "[\"needle\", \"fact\"]"),
            "cprs_category_scale",
            "1.5");
    CriticConfig config =
        read(
            with(
                json,
                "cprs_calibration",
                "{\"relevance\": [-2, 0.5], \"answerable\": [1, 0.5, 0.5, -0.25]}"));
    assertThat(config.calibration())
        .contains(new Calibration(List.of(-2.0, 0.5), List.of(1.0, 0.5, 0.5, -0.25)));
    assertThat(config.windowTokens()).isEqualTo(48);
    assertThat(config.tags()).containsExactly("needle", "fact");
    assertThat(config.categoryScale()).isEqualTo(1.5);
    assertThat(read(with(json, "cprs_published_mode", "\"joint\"")).publishedMode())
        .isEqualTo(CriticMode.JOINT);
    assertRefused(
        with(json, "cprs_published_mode", "\"both\""),
        "'cprs_published_mode' is \"both\"",
        "\"joint\" or \"boundary\"");
  }

  @Test
  void absentKeysHaveTheirDefaults() {
    CriticConfig config = read(TinyModels.QWEN2_CONFIG);
    assertThat(config.tags()).isEmpty();
    assertThat(config.calibration()).isEmpty();
    assertThat(config.categoryScale()).isEqualTo(1);
    assertThat(config.publishedMode()).isEqualTo(CriticMode.BOUNDARY);
    assertThat(config.tiedEmbedding()).isFalse();
    assertThat(read(TinyModels.BERT_CONFIG).tiedEmbedding()).isTrue();
  }

  @Test
  void aModelOfAnotherTypeIsLeftToOtherProviders() {
    String json = with(TinyModels.QWEN2_CONFIG, "model_type", "\"mamba\"");
    assertThat(CriticConfig.read(new InMemoryModel().with("config.json", json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model_type",
        "hidden_size",
        "num_hidden_layers",
        "num_attention_heads",
        "intermediate_size",
        "vocab_size",
        "max_position_embeddings",
        "rms_norm_eps",
        "rope_theta"
      })
  void aMissingKeyIsNamed(String key) {
    assertRefused(without(TinyModels.QWEN2_CONFIG, key), "'" + key + "' is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model_type | 3",
        "hidden_size | 0",
        "hidden_size | 2.5",
        "hidden_size | \"8\"",
        "hidden_size | 1e12",
        "hidden_size | 100000001",
        "vocab_size | 2000000000",
        "max_position_embeddings | 2147483647",
        "num_hidden_layers | 1001",
        "num_hidden_layers | 2000000000",
        "num_hidden_layers | -1",
        "num_attention_heads | 3",
        "num_key_value_heads | 4",
        "head_dim | 3",
        "rms_norm_eps | 0",
        "rope_theta | -1",
        "rope_theta | 1e999",
        "max_position_embeddings | []",
        "hidden_act | \"gelu\"",
        "use_sliding_window | true",
        "use_sliding_window | 1",
        "rope_scaling | true",
        "layer_types | [\"full_attention\",\"sliding_attention\"]",
        "layer_types | [\"chunked_attention\"]",
        "cprs_bidirectional_from | 5",
        "cprs_bidirectional_from | -1",
        "cprs_window | 0",
        "cprs_window | 65",
        "cprs_tags | \"fact\"",
        "cprs_tags | [1]",
        "cprs_category_scale | 0",
        "cprs_calibration | [1]",
        "cprs_calibration | {\"relevance\":[1,2]}",
        "cprs_calibration | {\"relevance\":[1,\"x\"],\"answerable\":[1,2,3,4]}",
        "cprs_calibration | {\"relevance\":[1,-1],\"answerable\":[1,2,3,4]}",
        "tie_word_embeddings | \"yes\"",
      })
  void aValueWithoutSenseIsNamed(String key, String value) {
    assertRefused(with(TinyModels.QWEN2_CONFIG, key, value), "'%s' is %s".formatted(key, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hidden_act | \"relu\"",
        "num_hidden_layers | 2000000000",
        "type_vocab_size | 2000000000",
        "num_attention_heads | 3",
        "position_embedding_type | \"relative_key\"",
        "layer_norm_eps | 0",
        "cprs_query_marks | 1",
        "cprs_query_marks | [1]",
        "cprs_query_marks | [1,16]",
        "cprs_query_marks | [1,-2]",
        "cprs_query_marks | [1,\"2\"]",
      })
  void soItIsForTheEncoder(String key, String value) {
    assertRefused(with(TinyModels.BERT_CONFIG, key, value), "'%s' is %s".formatted(key, value));
  }

  /** As transformers 5 writes them. */
  @Test
  void rotaryBasesAreReadInTheirNewPlaceToo() {
    String qwen2 =
        with(
            without(TinyModels.QWEN2_CONFIG, "rope_theta"),
            "rope_parameters",
            "{\"rope_theta\": 5.5, \"rope_type\": \"default\"}");
    assertThat(read(qwen2).architecture().attributes()).contains(entry("rotary_base", 5.5));
    String modern =
        TinyModels.KOMPRESS_CONFIG
            .replaceFirst("\"global_attn_every_n_layers\": 3, ", "")
            .replaceFirst(
                "\"global_rope_theta\": 160000.0, \"local_rope_theta\": 10000.0",
                """
                "layer_types": ["sliding_attention", "full_attention", "full_attention"],
                "rope_parameters": {"full_attention": {"rope_theta": 2.5},
                "sliding_attention": {"rope_theta": 3.5, "rope_type": "default"}}
                """);
    assertThat(read(modern).architecture().attributes())
        .contains(
            entry("rotary_base", 2.5),
            entry("local_rotary_base", 3.5),
            entry("local_layers", "lgg"));
    String one = TinyModels.KOMPRESS_CONFIG.replace("\"local_rope_theta\": 10000.0", "\"x\": 1");
    assertThat(read(one).architecture().attributes())
        .contains(entry("rotary_base", 160000.0), entry("local_rotary_base", 160000.0));
    assertRefused(qwen2.replace("default", "yarn"), "'rope_parameters.rope_type' is \"yarn\"");
    assertRefused(modern.replace("2.5", "0"), "'rope_parameters.full_attention.rope_theta' is 0");
  }

  /** Spellings that transformers wrote at some time, for a base that nothing scales. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rope_scaling | {\"rope_type\": \"default\"}",
        "rope_scaling | {\"type\": \"default\"}",
        "rope_parameters | {\"rope_type\": \"default\"}",
        "rope_parameters | {\"rope_type\": \"default\", \"rope_theta\": 10000.0}",
      })
  void anUnscaledRotaryBaseIsReadInAnySpelling(String key, String value) {
    assertThat(read(with(TinyModels.QWEN2_CONFIG, key, value)).architecture().attributes())
        .contains(entry("rotary_base", 1e4));
  }

  @Test
  void modernBertsRotaryBasesMayStandTogether() {
    String beside = with(TinyModels.KOMPRESS_CONFIG, "rope_parameters", "{\"type\": \"default\"}");
    assertThat(read(beside).architecture().attributes())
        .contains(entry("rotary_base", 160000.0), entry("local_rotary_base", 10000.0));
    String flat = beside.replace("\"type\":", "\"rope_theta\": 4.5, \"type\":");
    assertThat(read(flat).architecture().attributes())
        .contains(entry("rotary_base", 4.5), entry("local_rotary_base", 4.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rope_scaling | {\"type\": \"yarn\", \"factor\": 4.0} | 'rope_scaling.type' is \"yarn\"",
        "rope_scaling | {\"factor\": 4.0} | 'rope_scaling.factor' is 4.0",
        "rope_parameters | {\"type\": \"yarn\", \"rope_theta\": 1.0} | 'rope_parameters.type' is",
        "rope_parameters | {\"rope_type\": \"linear\"} | 'rope_parameters.rope_type' is",
      })
  void aScaledRotaryBaseIsRefusedByItsName(String key, String value, String part) {
    assertRefused(with(TinyModels.QWEN2_CONFIG, key, value), part);
    assertRefused(with(TinyModels.KOMPRESS_CONFIG, key, value), part);
  }

  /** A sliding layer that sees all of any window is an ordinary one. */
  @Test
  void qwen2sLayersMaySlideOverWholeWindows() {
    String sliding =
        with(TinyModels.QWEN2_CONFIG, "layer_types", "[\"full_attention\", \"sliding_attention\"]");
    assertThat(read(with(sliding, "sliding_window", "131072")).windowTokens()).isEqualTo(64);
    assertRefused(with(sliding, "sliding_window", "131071"), "'layer_types' is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hidden_size | 33",
        "num_attention_heads | 32",
        "hidden_activation | \"silu\"",
        "layer_types | [\"full_attention\"]",
        "layer_types | [\"full_attention\",\"linear\",\"full_attention\"]",
        "norm_eps | 0",
        "local_attention | 0",
        "local_rope_theta | \"x\"",
        "mlp_bias | 1",
      })
  void soItIsForModernBert(String key, String value) {
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> read(with(TinyModels.KOMPRESS_CONFIG, key, value)))
        .withMessageContaining("config.json");
  }

  @Test
  void aPrunersOwnKeysAreRead() {
    CriticConfig config = read(TinyModels.OPEN_PROVENCE_CONFIG);
    Pruner pruner = config.pruner().orElseThrow();
    assertThat(config.windowTokens()).isEqualTo(512);
    assertThat(pruner.threshold()).isEmpty();
    assertThat(pruner.layout()).isEqualTo(WindowLayout.QUERY_AND_CONTEXT);
    assertThat(
            read(with(TinyModels.OPEN_PROVENCE_CONFIG, "default_threadshold", "0.25"))
                .pruner()
                .orElseThrow()
                .threshold())
        .hasValue(0.25);
    assertThat(read(with(TinyModels.OPEN_PROVENCE_CONFIG, "max_length", "77")).windowTokens())
        .isEqualTo(77);
    // Rotary positions go on behind max_position_embeddings, 1024 here.
    assertThat(read(with(TinyModels.OPEN_PROVENCE_CONFIG, "max_length", "1025")).windowTokens())
        .isEqualTo(1025);
    assertRefused(
        with(TinyModels.OPEN_PROVENCE_CONFIG, "max_length", "131073"), "'max_length' is 131073");
    assertRefused(
        with(TinyModels.OPEN_PROVENCE_CONFIG, "default_threshold", "2"),
        "'default_threshold' is 2");
    assertRefused(
        TinyModels.OPEN_PROVENCE_CONFIG.replace("\"modernbert\"", "\"deberta\""),
        "'base_model_config.model_type' is \"deberta\"");
    assertRefused(
        TinyModels.OPEN_PROVENCE_CONFIG.replace("\"mean\"", "\"max\""),
        "'base_model_config.classifier_pooling' is \"max\"");
    assertRefused("{\"model_type\": \"open_provence\"}", "'base_model_config' is missing");
  }

  /** Positions begin behind the padding's row, and so are fewer than the rows. */
  @Test
  void xlmRobertaIsBertWithPositionsFromTwo() {
    String json =
        TinyModels.BERT_CONFIG.replace(
            "{\"model_type\": \"bert\"",
            "{\"architectures\": [\"XLMRobertaForTokenClassification\"], \"model_type\":"
                + " \"xlm-roberta\"");
    CriticConfig config = read(json);
    assertThat(config.windowTokens()).isEqualTo(2046);
    assertThat(config.architecture().attributes())
        .contains(entry("first_position", 2L), entry("padding", 1L), entry("names", "roberta."));
    assertRefused(json.replace("ForTokenClassification", "Model"), "'architectures' is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "no JSON at all"})
  void aFileThatIsNoObjectIsRefused(String json) {
    assertRefused(json, "made-up");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> CriticConfig.read(new InMemoryModel()))
        .withMessageContaining("config.json");
  }

  /** The sizes of the published 7B, whose weights are too large to be here. */
  @Test
  void thePublishedModelIsDescribed() {
    CriticConfig config =
        read(
            """
            {"architectures": ["Qwen2ForCausalLMandBIO"], "model_type": "qwen2",
             "hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28,
             "num_attention_heads": 28, "num_key_value_heads": 4, "vocab_size": 152064,
             "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "max_position_embeddings": 131072,
             "hidden_act": "silu", "tie_word_embeddings": false, "use_sliding_window": false,
             "sliding_window": 131072, "rope_scaling": null, "torch_dtype": "bfloat16"}
            """);
    assertThat(config.windowTokens()).isEqualTo(8192);
    assertThat(config.architecture().weights())
        .hasSize(2 + 12 * 28)
        .contains(
            TensorSpec.of("model.embed_tokens.weight", 152064, 3584),
            TensorSpec.of("model.layers.27.self_attn.k_proj.weight", 512, 3584),
            TensorSpec.of("model.layers.27.mlp.down_proj.weight", 3584, 18944));
    assertThat(config.architecture().attributes())
        .containsOnly(
            entry("layers", 28L),
            entry("bidirectional_from", 21L),
            entry("attention_heads", 28L),
            entry("key_value_heads", 4L),
            entry("head_size", 128L),
            entry("norm_epsilon", 1e-6),
            entry("rotary_base", 1e6));
  }
}
