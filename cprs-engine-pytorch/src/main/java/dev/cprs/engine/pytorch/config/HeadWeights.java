package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.Checkpoint;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
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
public record HeadWeights(List<TensorSpec> specs, boolean category) {
  private static final String LM_HEAD = "lm_head.weight";

  public HeadWeights {
    specs = List.copyOf(specs);
  }

  public static HeadWeights of(CriticConfig config, Checkpoint checkpoint) {
    boolean lmHead = checkpoint.has(LM_HEAD);
    return new HeadWeights(specs(config, lmHead), lmHead || config.tiedEmbedding());
  }

  /** The tensors of the heads of a model that has an LM head, or that hasn't. */
  public static List<TensorSpec> specs(CriticConfig config, boolean lmHead) {
    Architecture body = config.architecture();
    return List.of(
        TensorSpec.of("cls_head.weight", WindowScores.BOUNDARY_LABELS, body.hiddenSize()),
        TensorSpec.of("cls_head.bias", WindowScores.BOUNDARY_LABELS),
        TensorSpec.of(
            lmHead ? LM_HEAD : body.wordEmbedding(), body.vocabularySize(), body.hiddenSize()));
  }
}
