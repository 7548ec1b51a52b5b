package dev.cprs.benchmarks.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.graph.TorchArchive;
import dev.cprs.engine.pytorch.graph.TorchType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The linear products of a window, on random numbers and without what a model does between them.
 * Each has a weight of its own, as in the model, so that weights come from where they do there. Not
 * thread-safe.
 */
final class LinearProducts implements AutoCloseable {
  private final PtNDManager manager;
  private final PtSymbolBlock graph;

  /** What the graph's method takes, in its order. */
  private final List<IValue> arguments = new ArrayList<>();

  private LinearProducts(PtNDManager manager, PtSymbolBlock graph) {
    this.manager = manager;
    this.graph = graph;
  }

  /**
   * Makes the matrices.
   *
   * @param rows tokens of the window
   * @param dtype bf16, fp16 or fp32
   */
  static LinearProducts of(
      Engine engine, Device device, List<LinearShape> shapes, int rows, DType dtype)
      throws IOException {
    PtNDManager manager = (PtNDManager) engine.newBaseManager(device);
    LinearProducts products = null;
    boolean made = false;
    try {
      PtSymbolBlock graph =
          JniUtils.loadModule(
              manager, TorchArchive.of(LinearProducts.class, "products.py"), false, false);
      products = new LinearProducts(manager, graph);
      products.addMatrices(shapes, rows, TorchType.of(dtype).number());
      made = true;
      return products;
    } finally {
      if (!made) {
        if (products == null) {
          manager.close();
        } else {
          products.close();
        }
      }
    }
  }

  private void addMatrices(List<LinearShape> shapes, int rows, long type) {
    List<Long> weights = new ArrayList<>();
    for (LinearShape shape : shapes) {
      weights.addAll(List.of(shape.out(), shape.in()));
    }
    arguments.add(matrices(weights, type));
    addShared(shapes, LinearShape::in, rows, type);
    addShared(shapes, LinearShape::out, rows, type);
  }

  /** One matrix for each width, and for each product which of them is its own. */
  private void addShared(
      List<LinearShape> shapes, ToLongFunction<LinearShape> width, int rows, long type) {
    List<Long> widths = shapes.stream().mapToLong(width).distinct().boxed().toList();
    arguments.add(
        matrices(
            widths.stream().flatMap(columns -> List.of((long) rows, columns).stream()).toList(),
            type));
    arguments.add(IValue.listFrom(shapes.stream().mapToLong(width).map(widths::indexOf).toArray()));
  }

  private IValue matrices(List<Long> sizes, long type) {
    try (NDArray zero = manager.create(new float[] {0});
        IValue beside = IValue.from((PtNDArray) zero);
        IValue list = IValue.listFrom(sizes.stream().mapToLong(Long::longValue).toArray());
        IValue compute = IValue.from(type)) {
      return IValueUtils.runMethod(graph, "matrices", list, beside, compute);
    }
  }

  /** Does all of them once. */
  void run() {
    IValueUtils.runMethod(graph, "products", arguments.toArray(IValue[]::new)).close();
  }

  @Override
  public void close() {
    arguments.forEach(IValue::close);
    manager.close();
  }
}
