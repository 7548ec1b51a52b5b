package dev.cprs.engine.pytorch;

import dev.cprs.spi.WindowScores;
import java.util.List;

/**
 * The weights of the two heads.
 *
 * @param specs boundary weight and bias, then the matrix [vocabulary, hidden] of the category head,
 *     in the order in which the graphs read them
 * @param category whether the model has a category head; if not, the matrix is the word embedding
 *     and none of its rows may be asked for
 */
record HeadWeights(List<TensorSpec> specs, boolean category) {
  private static final String LM_HEAD = "lm_head.weight";

  HeadWeights {
    specs = List.copyOf(specs);
  }

  static HeadWeights of(CriticConfig config, Checkpoint checkpoint) {
    Architecture body = config.architecture();
    boolean lmHead = checkpoint.has(LM_HEAD);
    return new HeadWeights(
        List.of(
            TensorSpec.of("cls_head.weight", WindowScores.BOUNDARY_LABELS, body.hiddenSize()),
            TensorSpec.of("cls_head.bias", WindowScores.BOUNDARY_LABELS),
            TensorSpec.of(
                lmHead ? LM_HEAD : body.wordEmbedding(), body.vocabularySize(), body.hiddenSize())),
        lmHead || config.tiedEmbedding());
  }
}
