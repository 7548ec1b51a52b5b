package dev.cprs.engine.pytorch.config;

import dev.cprs.spi.WindowLayout;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A published pruner: which of the known ones a configuration describes, with its heads and how its
 * input is laid out.
 *
 * @param window the window that it was made for, special tokens included; empty where that is all
 *     its positions
 * @param threshold the keep probability from which its authors keep a sentence, where the
 *     configuration gives one
 */
public record Pruner(
    PrunerHeads heads, WindowLayout layout, OptionalInt window, OptionalDouble threshold) {
  static final String OPEN_PROVENCE = "open_provence";

  /**
   * What stands before the tensors of OpenProvence's body and rank head, in most files of theirs.
   */
  public static final String RANKING_MODEL = "ranking_model.";

  /** The window of OpenProvence's and Kompress' code, where the configuration gives none. */
  private static final int USUAL_WINDOW = 512;

  /**
   * That of a configuration of the type {@code bert} or {@code xlm-roberta}; empty if it is none.
   */
  static Optional<Pruner> ofTokens(ConfigJson config, Architecture body) {
    PrunerHeads heads = PrunerHeads.of(body.hiddenSize(), "classifier");
    for (String name : config.texts("architectures")) {
      if (name.startsWith("BertTaggerForSentenceExtraction")) { // OpenSearch
        return Optional.of(
            new Pruner(
                heads,
                WindowLayout.QUERY_AND_CONTEXT,
                OptionalInt.empty(),
                OptionalDouble.empty()));
      }
      if (name.endsWith("ForTokenClassification")) { // LLMLingua-2
        if (config.labels(2) != 2) {
          throw config.wrong(
              config.has("id2label") ? "id2label" : "num_labels",
              "two labels, to drop and to keep a token");
        }
        return Optional.of(
            new Pruner(heads, WindowLayout.CONTEXT, OptionalInt.empty(), OptionalDouble.empty()));
      }
    }
    return Optional.empty();
  }

  /** Kompress, of a configuration of the type {@code modernbert}. */
  static Pruner kompress(Architecture body) {
    PrunerHeads heads =
        new PrunerHeads(
            body.hiddenSize(), "token_head", true, Optional.of("span_conv"), Optional.empty());
    return new Pruner(
        heads,
        WindowLayout.CONTEXT,
        OptionalInt.of(Math.min(USUAL_WINDOW, body.maxPositions())),
        OptionalDouble.empty());
  }

  /**
   * OpenProvence.
   *
   * @param config of the type {@code open_provence}
   * @param base that of its body
   */
  static Pruner openProvence(ConfigJson config, ConfigJson base, Architecture body) {
    PrunerHeads heads =
        new PrunerHeads(
            body.hiddenSize(),
            "pruning_head.classifier",
            // What the model was trained with reads ModernBERT's states before the last norm. The
            // other bodies have none.
            false,
            Optional.empty(),
            Optional.of(rank(base, body, config.labels(1))));
    return new Pruner(
        heads,
        WindowLayout.QUERY_AND_CONTEXT,
        OptionalInt.of(
            config.has("max_length")
                ? config.whole("max_length", 1, body.longestWindow())
                : Math.min(USUAL_WINDOW, body.maxPositions())),
        threshold(config));
  }

  private static PrunerHeads.Rank rank(ConfigJson base, Architecture body, int labels) {
    if (body instanceof ModernBertArchitecture modern) {
      String pooling = base.has("classifier_pooling") ? base.text("classifier_pooling") : "cls";
      if (!pooling.equals("cls") && !pooling.equals("mean")) {
        throw base.wrong("classifier_pooling", "\"cls\" or \"mean\"");
      }
      if (base.has("classifier_activation") && !base.text("classifier_activation").equals("gelu")) {
        throw base.wrong("classifier_activation", "\"gelu\", the exact one");
      }
      return new PrunerHeads.Rank(
          RANKING_MODEL + "head.dense",
          base.flag("classifier_bias", false),
          "gelu",
          Optional.of(RANKING_MODEL + "head.norm"),
          modern.normBias(),
          RANKING_MODEL + "classifier",
          labels,
          pooling.equals("mean"));
    }
    boolean roberta = body.modelType().equals(BertArchitecture.XLM_ROBERTA);
    return new PrunerHeads.Rank(
        RANKING_MODEL + (roberta ? "classifier.dense" : "bert.pooler.dense"),
        true,
        "tanh",
        Optional.empty(),
        false,
        RANKING_MODEL + (roberta ? "classifier.out_proj" : "classifier"),
        labels,
        false);
  }

  /** Their spelling first, then the usual one. */
  private static OptionalDouble threshold(ConfigJson config) {
    for (String key : new String[] {"default_threadshold", "default_threshold"}) {
      if (config.has(key)) {
        return OptionalDouble.of(config.share(key));
      }
    }
    return OptionalDouble.empty();
  }
}
