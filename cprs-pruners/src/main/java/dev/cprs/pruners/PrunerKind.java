package dev.cprs.pruners;

import dev.cprs.spi.ModelFiles;
import java.util.Map;
import java.util.Optional;

/**
 * The published pruners whose procedures are here. More may come: give a {@code switch} a default.
 */
public enum PrunerKind {
  /** OpenProvence, and Zilliz' semantic highlighter: {@link OpenProvence}. */
  OPEN_PROVENCE,
  /** LLMLingua-2 on XLM-R or BERT: {@link LlmLingua2}. */
  LLM_LINGUA_2,
  /** OpenSearch's semantic highlighter: {@link OpenSearchHighlighter}. */
  OPEN_SEARCH,
  /** Kompress: {@link Kompress}. */
  KOMPRESS;

  /**
   * The kind of a model, by its {@code config.json}; empty if it is none of these.
   *
   * @throws dev.cprs.ModelLoadException if the file can't be read
   */
  public static Optional<PrunerKind> of(ModelFiles model) {
    Map<?, ?> config = ModelJson.read(model, "config.json");
    return switch (Json.text(config, "model_type")) {
      case "open_provence" -> Optional.of(OPEN_PROVENCE);
      // Comes with the configuration of the encoder that it was made from, whatever its head was:
      // no other model of the type has a graph here.
      case "modernbert" -> Optional.of(KOMPRESS);
      case "bert", "xlm-roberta" -> ofArchitectures(config);
      default -> Optional.empty();
    };
  }

  private static Optional<PrunerKind> ofArchitectures(Map<?, ?> config) {
    for (Object name : Json.list(config, "architectures")) {
      if (name instanceof String text && text.startsWith("BertTaggerForSentenceExtraction")) {
        return Optional.of(OPEN_SEARCH);
      }
      if (name instanceof String text && text.endsWith("ForTokenClassification")) {
        return labels(config) == 2 ? Optional.of(LLM_LINGUA_2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Left out, it is two. */
  private static int labels(Map<?, ?> config) {
    int named = Json.object(config, "id2label").size();
    int counted = config.get("num_labels") instanceof Number number ? number.intValue() : 2;
    return named > 0 ? named : counted;
  }

  /** Whether it reads a question. */
  public boolean readsQuestion() {
    return this == OPEN_PROVENCE || this == OPEN_SEARCH;
  }
}
