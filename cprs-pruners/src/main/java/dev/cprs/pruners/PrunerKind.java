package dev.cprs.pruners;

import dev.cprs.spi.ModelFiles;
import java.util.List;
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
    String type = Json.text(config, "model_type");
    List<?> architectures = Json.list(config, "architectures");
    if (type.equals("open_provence")) {
      return Optional.of(OPEN_PROVENCE);
    }
    if (architectures.contains("BertTaggerForSentenceExtractionWithBackoff")) {
      return Optional.of(OPEN_SEARCH);
    }
    int labels = Json.object(config, "id2label").size();
    if ((labels == 0 || labels == 2) // left out, it is two
        && (architectures.contains("XLMRobertaForTokenClassification")
            || architectures.contains("BertForTokenClassification"))) {
      return Optional.of(LLM_LINGUA_2);
    }
    // Kompress comes with the config of the encoder that it was made from, or none of its own.
    boolean bare =
        architectures.contains("ModernBertModel")
            || architectures.contains("ModernBertForMaskedLM");
    return type.equals("modernbert") && bare ? Optional.of(KOMPRESS) : Optional.empty();
  }

  /** Whether it reads a question. */
  public boolean readsQuestion() {
    return this == OPEN_PROVENCE || this == OPEN_SEARCH;
  }
}
