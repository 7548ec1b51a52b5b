package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The two heads of a token critic, and what matches tokens against the query before them.
 *
 * @param weights boundary weight and bias, the matrix [vocabulary, hidden] of the category head,
 *     and those of the match
 * @param categoryTensor the name of that matrix: the LM head's, else the word embedding's
 * @param category whether the model has a category head; if not, none of the matrix's rows may be
 *     asked for
 * @param categoryScale a factor on the category logits
 * @param queryMarks the ids of the tokens that begin and end a part of the prefix; empty in a model
 *     that doesn't match tokens against the query
 */
public record CriticHeads(
    List<TensorSpec> weights,
    String categoryTensor,
    boolean category,
    double categoryScale,
    List<Integer> queryMarks)
    implements Heads {
  /** The name of an LM head. */
  public static final String LM_HEAD = "lm_head.weight";

  /** The name of the boundary head's weight, which every token critic has. */
  public static final String BOUNDARY = "cls_head.weight";

  private static final long NO_MARK = -1;

  public CriticHeads {
    weights = List.copyOf(weights);
    queryMarks = List.copyOf(queryMarks);
  }

  /**
   * The heads of a model.
   *
   * @param lmHead whether its weights hold an LM head
   */
  public static CriticHeads of(CriticConfig config, boolean lmHead) {
    Architecture body = config.architecture();
    String category = lmHead ? LM_HEAD : body.wordEmbedding();
    int hidden = body.hiddenSize();
    List<TensorSpec> weights = new ArrayList<>();
    weights.add(TensorSpec.of(BOUNDARY, WindowScores.BOUNDARY_LABELS, hidden));
    weights.add(TensorSpec.of("cls_head.bias", WindowScores.BOUNDARY_LABELS));
    weights.add(TensorSpec.of(category, body.vocabularySize(), hidden));
    if (!config.queryMarks().isEmpty()) {
      weights.add(TensorSpec.of("match.projection.weight", hidden, hidden));
      weights.add(TensorSpec.of("match.addition.weight", hidden, 1));
      weights.add(TensorSpec.of("match.addition.bias", hidden));
    }
    return new CriticHeads(
        weights,
        category,
        lmHead || config.tiedEmbedding(),
        config.categoryScale(),
        config.queryMarks());
  }

  @Override
  public String page() {
    return "critic.py";
  }

  @Override
  public Map<String, Object> attributes() {
    boolean matches = !queryMarks.isEmpty();
    return Map.of(
        "category_head",
        categoryTensor,
        "category_scale",
        categoryScale,
        "begin_mark",
        matches ? (long) queryMarks.get(0) : NO_MARK,
        "end_mark",
        matches ? (long) queryMarks.get(1) : NO_MARK);
  }
}
