package dev.cprs.engine.pytorch.config;

import dev.cprs.CriticMode;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.spi.Calibration;
import dev.cprs.spi.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What {@code config.json} says of a token critic.
 *
 * @param architecture the body
 * @param windowTokens the window w that it was made for, prefix included ({@code cprs_window})
 * @param tags the tags that it was trained with ({@code cprs_tags}); empty if it doesn't say
 * @param categoryScale a factor on the category logits ({@code cprs_category_scale})
 * @param calibration what its relevances mean as probabilities ({@code cprs_calibration}); empty if
 *     it doesn't say
 * @param tiedEmbedding whether the word embedding is the category head where there is no LM head
 * @param queryMarks the ids of the tokens that begin and end a part of the prefix, for a model that
 *     matches the context's tokens against the query, its second part ({@code cprs_query_marks});
 *     empty for one that doesn't
 * @param publishedMode the heads that the published API reads ({@code cprs_published_mode}); the
 *     boundary head alone if it doesn't say
 * @param pruner what it says of a published pruner, which has heads of its own; of all others empty
 */
public record CriticConfig(
    Architecture architecture,
    int windowTokens,
    List<String> tags,
    double categoryScale,
    Optional<Calibration> calibration,
    boolean tiedEmbedding,
    List<Integer> queryMarks,
    CriticMode publishedMode,
    Optional<Pruner> pruner) {
  /** The window of the published model (section 4.1 of the paper: w = 8192). */
  private static final int PUBLISHED_WINDOW = 8192;

  private static final String MODEL_TYPE = "model_type";
  private static final String QUERY_MARKS = "cprs_query_marks";
  private static final String PUBLISHED_MODE = "cprs_published_mode";

  public CriticConfig {
    tags = List.copyOf(tags);
    queryMarks = List.copyOf(queryMarks);
  }

  /**
   * Reads a model's configuration; empty if there is no graph for its type.
   *
   * @throws dev.cprs.ModelLoadException if the configuration is missing, broken or asks for what
   *     the graph doesn't do
   */
  public static Optional<CriticConfig> read(ModelFiles model) {
    ConfigJson config = ConfigJson.read(model);
    return switch (config.text(MODEL_TYPE)) {
      case Qwen2Architecture.MODEL_TYPE ->
          Optional.of(critic(config, Qwen2Architecture.of(config), false));
      case BertArchitecture.BERT -> Optional.of(bert(config));
      case BertArchitecture.XLM_ROBERTA -> Optional.of(xlmRoberta(config));
      case ModernBertArchitecture.MODEL_TYPE -> Optional.of(kompress(config));
      case Pruner.OPEN_PROVENCE -> Optional.of(openProvence(config));
      default -> Optional.empty();
    };
  }

  /**
   * The heads of a model.
   *
   * @param has whether its weights hold a tensor
   */
  public Heads heads(Predicate<String> has) {
    return pruner.isPresent()
        ? pruner.get().heads()
        : CriticHeads.of(this, has.test(CriticHeads.LM_HEAD));
  }

  /** All weights that a model of these heads needs; a tied word embedding is there twice. */
  public List<TensorSpec> weights(Heads heads) {
    List<TensorSpec> weights = new ArrayList<>(heads.weights());
    weights.addAll(architecture.weights());
    return List.copyOf(weights);
  }

  private static CriticConfig bert(ConfigJson config) {
    BertArchitecture body = BertArchitecture.of(config, "");
    return Pruner.ofTokens(config, body)
        .map(pruner -> of(body, pruner))
        // As in HF, where a configuration that doesn't say means yes for BERT and no for Qwen2.
        .orElseGet(() -> critic(config, body, true));
  }

  private static CriticConfig xlmRoberta(ConfigJson config) {
    BertArchitecture body = BertArchitecture.of(config, "");
    Pruner pruner =
        Pruner.ofTokens(config, body)
            .orElseThrow(
                () -> config.wrong("architectures", "[\"XLMRobertaForTokenClassification\"]"));
    return of(body, pruner);
  }

  private static CriticConfig kompress(ConfigJson config) {
    ModernBertArchitecture body = ModernBertArchitecture.of(config, "encoder.");
    return of(body, Pruner.kompress(body));
  }

  private static CriticConfig openProvence(ConfigJson config) {
    ConfigJson base = config.object("base_model_config");
    String before = Pruner.RANKING_MODEL;
    Architecture body =
        switch (base.text(MODEL_TYPE)) {
          case ModernBertArchitecture.MODEL_TYPE ->
              ModernBertArchitecture.of(base, before + "model.");
          case BertArchitecture.BERT, BertArchitecture.XLM_ROBERTA ->
              BertArchitecture.of(base, before);
          default -> throw base.wrong(MODEL_TYPE, "\"modernbert\", \"xlm-roberta\" or \"bert\"");
        };
    return of(body, Pruner.openProvence(config, base, body));
  }

  private static CriticConfig of(Architecture body, Pruner pruner) {
    int window = pruner.window().orElse(body.maxPositions());
    return new CriticConfig(
        body,
        window,
        List.of(),
        1,
        Optional.empty(),
        false,
        List.of(),
        CriticMode.BOUNDARY,
        Optional.of(pruner));
  }

  private static CriticConfig critic(ConfigJson config, Architecture architecture, boolean tied) {
    return new CriticConfig(
        architecture,
        config.has("cprs_window")
            ? config.whole(
                "cprs_window", 1, architecture.maxPositions(), ", by max_position_embeddings")
            : Math.min(PUBLISHED_WINDOW, architecture.maxPositions()),
        config.texts("cprs_tags"),
        config.has("cprs_category_scale") ? config.factor("cprs_category_scale") : 1,
        config.calibration("cprs_calibration"),
        config.flag("tie_word_embeddings", tied),
        queryMarks(config, architecture.vocabularySize()),
        publishedMode(config),
        Optional.empty());
  }

  private static CriticMode publishedMode(ConfigJson config) {
    if (!config.has(PUBLISHED_MODE)) {
      return CriticMode.BOUNDARY;
    }
    return switch (config.text(PUBLISHED_MODE)) {
      case "boundary" -> CriticMode.BOUNDARY;
      case "joint" -> CriticMode.JOINT;
      default -> throw config.wrong(PUBLISHED_MODE, "\"joint\" or \"boundary\"");
    };
  }

  private static List<Integer> queryMarks(ConfigJson config, int vocabulary) {
    if (!config.has(QUERY_MARKS)) {
      return List.of();
    }
    List<Integer> marks = config.wholes(QUERY_MARKS);
    if (marks.size() != 2 || marks.stream().anyMatch(mark -> mark >= vocabulary)) {
      throw config.wrong(
          QUERY_MARKS,
          "two token ids below %d, those that begin and end a part of the prefix"
              .formatted(vocabulary));
    }
    return marks;
  }
}
