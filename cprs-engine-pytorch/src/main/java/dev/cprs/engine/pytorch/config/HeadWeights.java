package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.spi.WindowScores;
import java.util.List;

/**
 * The weights of the two heads.
 *
 * @param specs boundary weight and bias, and the matrix [vocabulary, hidden] of the category head
 * @param categoryTensor the name of that matrix: the LM head's, else the word embedding's
 * @param category whether the model has a category head; if not, none of the matrix's rows may be
 *     asked for
 */
public record HeadWeights(List<TensorSpec> specs, String categoryTensor, boolean category) {
  /** The name of an LM head. */
  public static final String LM_HEAD = "lm_head.weight";

  public HeadWeights {
    specs = List.copyOf(specs);
  }

  /**
   * The heads of a model.
   *
   * @param lmHead whether its weights hold an LM head
   */
  public static HeadWeights of(CriticConfig config, boolean lmHead) {
    Architecture body = config.architecture();
    String category = lmHead ? LM_HEAD : body.wordEmbedding();
    return new HeadWeights(
        List.of(
            TensorSpec.of("cls_head.weight", WindowScores.BOUNDARY_LABELS, body.hiddenSize()),
            TensorSpec.of("cls_head.bias", WindowScores.BOUNDARY_LABELS),
            TensorSpec.of(category, body.vocabularySize(), body.hiddenSize())),
        category,
        lmHead || config.tiedEmbedding());
  }
}
