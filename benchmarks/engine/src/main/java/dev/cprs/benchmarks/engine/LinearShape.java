package dev.cprs.benchmarks.engine;

import dev.cprs.engine.pytorch.config.Architecture;
import dev.cprs.engine.pytorch.config.BertArchitecture;
import dev.cprs.engine.pytorch.config.ModernBertArchitecture;
import dev.cprs.engine.pytorch.config.Qwen2Architecture;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear product of a model: [n, in] times the transpose of [out, in].
 *
 * @param in the extent that is summed over
 * @param out the extent of a row of the result
 */
record LinearShape(long in, long out) {
  /**
   * The products of all layers, in the order in which a forward does them. Those that read the same
   * input are one product, as a good forward does them: query, key and value; gate and up. The
   * heads are left out: they are a few columns.
   */
  static List<LinearShape> of(Architecture architecture) {
    List<LinearShape> layer =
        architecture instanceof Qwen2Architecture qwen2
            ? ofLayer(qwen2)
            : architecture instanceof ModernBertArchitecture modern
                ? ofLayer(modern)
                : ofLayer((BertArchitecture) architecture);
    List<LinearShape> all = new ArrayList<>();
    for (int i = 0; i < architecture.layers(); i++) {
      all.addAll(layer);
    }
    return List.copyOf(all);
  }

  private static List<LinearShape> ofLayer(Qwen2Architecture model) {
    long queries = (long) model.heads() * model.headSize();
    long keys = (long) model.kvHeads() * model.headSize();
    return List.of(
        new LinearShape(model.hiddenSize(), queries + 2 * keys),
        new LinearShape(queries, model.hiddenSize()),
        new LinearShape(model.hiddenSize(), 2L * model.intermediateSize()),
        new LinearShape(model.intermediateSize(), model.hiddenSize()));
  }

  private static List<LinearShape> ofLayer(ModernBertArchitecture model) {
    return List.of(
        new LinearShape(model.hiddenSize(), 3L * model.hiddenSize()),
        new LinearShape(model.hiddenSize(), model.hiddenSize()),
        new LinearShape(model.hiddenSize(), 2L * model.intermediateSize()),
        new LinearShape(model.intermediateSize(), model.hiddenSize()));
  }

  private static List<LinearShape> ofLayer(BertArchitecture model) {
    return List.of(
        new LinearShape(model.hiddenSize(), 3L * model.hiddenSize()),
        new LinearShape(model.hiddenSize(), model.hiddenSize()),
        new LinearShape(model.hiddenSize(), model.intermediateSize()),
        new LinearShape(model.intermediateSize(), model.hiddenSize()));
  }
}
