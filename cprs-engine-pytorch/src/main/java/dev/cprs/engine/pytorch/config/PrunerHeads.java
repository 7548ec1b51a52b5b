package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heads of a published pruner.
 *
 * @param hiddenSize that of the body
 * @param tokenHead the name of the linear layer whose two logits say to drop or to keep a token
 * @param tokenHeadNormed whether it reads the states after the body's last norm, or before it
 * @param spanHead the name of the convolutions along the tokens (Kompress)
 * @param rank what ranks a window
 */
public record PrunerHeads(
    int hiddenSize,
    String tokenHead,
    boolean tokenHeadNormed,
    Optional<String> spanHead,
    Optional<Rank> rank)
    implements Heads {
  private static final int SPAN_CHANNELS = 256;
  private static final int FIRST_SPAN = 5;
  private static final int SECOND_SPAN = 3;

  /**
   * What ranks a window: a dense layer, an activation, perhaps a norm, and a linear layer.
   *
   * @param dense the dense layer's name
   * @param denseBias whether it has a bias
   * @param activation {@code tanh} or {@code gelu}
   * @param norm the norm's name
   * @param normBias whether it has a bias
   * @param out the linear layer's name
   * @param labels how many logits it gives
   * @param byMean whether the mean of a window's states is read, or that of its first token
   */
  public record Rank(
      String dense,
      boolean denseBias,
      String activation,
      Optional<String> norm,
      boolean normBias,
      String out,
      int labels,
      boolean byMean) {}

  /** A token head alone. */
  static PrunerHeads of(int hiddenSize, String tokenHead) {
    return new PrunerHeads(hiddenSize, tokenHead, true, Optional.empty(), Optional.empty());
  }

  /** How many numbers a token has: two logits, a span score and the rank logits. */
  public int columns() {
    return 2 + spanScores() + ranks();
  }

  /** How many span scores a token has: 0 or 1. */
  public int spanScores() {
    return spanHead.isPresent() ? 1 : 0;
  }

  /** How many rank logits a window has. */
  public int ranks() {
    return rank.map(Rank::labels).orElse(0);
  }

  @Override
  public String page() {
    return "pruner.py";
  }

  @Override
  public List<TensorSpec> weights() {
    List<TensorSpec> weights = new ArrayList<>();
    weights.add(TensorSpec.of(tokenHead + ".weight", 2, hiddenSize));
    weights.add(TensorSpec.of(tokenHead + ".bias", 2));
    spanHead.ifPresent(
        name -> {
          weights.add(
              new TensorSpec(
                  name + ".0.weight",
                  List.of((long) SPAN_CHANNELS, (long) hiddenSize, (long) FIRST_SPAN)));
          weights.add(TensorSpec.of(name + ".0.bias", SPAN_CHANNELS));
          weights.add(
              new TensorSpec(
                  name + ".2.weight", List.of(1L, (long) SPAN_CHANNELS, (long) SECOND_SPAN)));
          weights.add(TensorSpec.of(name + ".2.bias", 1));
        });
    rank.ifPresent(head -> add(head, weights));
    return List.copyOf(weights);
  }

  private void add(Rank head, List<TensorSpec> weights) {
    weights.add(TensorSpec.of(head.dense() + ".weight", hiddenSize, hiddenSize));
    if (head.denseBias()) {
      weights.add(TensorSpec.of(head.dense() + ".bias", hiddenSize));
    }
    head.norm()
        .ifPresent(
            norm -> {
              weights.add(TensorSpec.of(norm + ".weight", hiddenSize));
              if (head.normBias()) {
                weights.add(TensorSpec.of(norm + ".bias", hiddenSize));
              }
            });
    weights.add(TensorSpec.of(head.out() + ".weight", head.labels(), hiddenSize));
    weights.add(TensorSpec.of(head.out() + ".bias", head.labels()));
  }

  @Override
  public Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("token_head", tokenHead);
    attributes.put("token_head_normed", tokenHeadNormed);
    attributes.put("span_head", spanHead.orElse(""));
    attributes.put("rank_dense", rank.map(Rank::dense).orElse(""));
    attributes.put("rank_activation", rank.map(Rank::activation).orElse(""));
    attributes.put("rank_norm", rank.flatMap(Rank::norm).orElse(""));
    attributes.put("rank_out", rank.map(Rank::out).orElse(""));
    attributes.put("rank_by_mean", rank.map(Rank::byMean).orElse(false));
    return attributes;
  }
}
