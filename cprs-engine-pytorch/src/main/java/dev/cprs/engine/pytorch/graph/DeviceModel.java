package dev.cprs.engine.pytorch.graph;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.checkpoint.Checkpoint;
import dev.cprs.engine.pytorch.checkpoint.StoredTensor;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A graph and its weights on one device. Any number of threads may run it at once; closing it while
 * one does would crash the process, so its owner must see to that.
 *
 * <p>Nothing here is freed by the garbage collector: an {@code IValue} or array that isn't closed
 * stays in native memory for ever, with the tensor that it refers to.
 */
public final class DeviceModel implements AutoCloseable {
  private static final int ROW_STEP = 32;

  private final PtNDManager manager;
  private final PtSymbolBlock graph;
  private final int longestWindow;
  private final IValue weights;
  private final List<IValue> arguments;

  /** What the weights on the CPU read from; libtorch doesn't know of these buffers' lives. */
  private List<ByteBuffer> aliased;

  private DeviceModel(
      PtNDManager manager,
      PtSymbolBlock graph,
      int longestWindow,
      IValue weights,
      List<IValue> arguments,
      List<ByteBuffer> aliased) {
    this.manager = manager;
    this.graph = graph;
    this.longestWindow = longestWindow;
    this.weights = weights;
    this.arguments = arguments;
    this.aliased = aliased;
  }

  /**
   * Loads a graph and its weights.
   *
   * @param weightNames the tensors in the order in which the graph reads them; all are in the
   *     checkpoint, with a readable type
   */
  public static DeviceModel load(
      Engine engine,
      Device device,
      CriticConfig config,
      Placement placement,
      Checkpoint checkpoint,
      List<String> weightNames)
      throws IOException {
    PtNDManager manager = (PtNDManager) engine.newBaseManager(device);
    Map<String, IValue> tensors = new HashMap<>();
    try {
      PtSymbolBlock graph =
          JniUtils.loadModule(
              manager, TorchArchive.of(config.architecture().modelType()), false, false);
      List<ByteBuffer> aliased = new ArrayList<>();
      for (String name : weightNames) {
        if (!tensors.containsKey(name)) {
          tensors.put(name, weight(manager, graph, checkpoint, name, placement.dtype(), aliased));
        }
      }
      return new DeviceModel(
          manager,
          graph,
          config.architecture().longestWindow(),
          prepared(graph, weightNames.stream().map(tensors::get).toList(), config, placement),
          arguments(config, placement),
          aliased);
    } catch (Throwable e) {
      manager.close();
      throw e;
    } finally {
      tensors.values().forEach(IValue::close); // the list has its own references
    }
  }

  /** A weight in the type to compute in; if it reads from the buffer, that is added to aliased. */
  private static IValue weight(
      PtNDManager manager,
      PtSymbolBlock graph,
      Checkpoint checkpoint,
      String name,
      DType dtype,
      List<ByteBuffer> aliased) {
    StoredTensor tensor = checkpoint.tensor(name);
    ByteBuffer bytes = checkpoint.bytes(name);
    if (!manager.getDevice().isGpu() && tensor.dtype().equals(storedName(dtype))) {
      aliased.add(bytes);
    }
    // A bfloat16 array under its own name would abort the process; see critic.py.
    DataType type = tensor.dtype().equals("F32") ? DataType.FLOAT32 : DataType.FLOAT16;
    Shape shape = new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray());
    try (PtNDArray stored = manager.create(bytes, shape, type);
        IValue value = IValue.from(stored);
        IValue bfloat16 = IValue.from(tensor.dtype().equals("BF16"));
        IValue compute = IValue.from(torchNumber(dtype))) {
      return IValueUtils.runMethod(graph, "weight", value, bfloat16, compute);
    }
  }

  /** What the graph makes of the weights once. */
  private static IValue prepared(
      PtSymbolBlock graph, List<IValue> stored, CriticConfig config, Placement placement) {
    List<IValue> inputs = new ArrayList<>();
    try {
      inputs.add(IValue.listFrom(stored.toArray(IValue[]::new)));
      inputs.add(IValue.from((long) config.windowTokens()));
      inputs.add(IValue.from(placement.int8()));
      config.architecture().arguments().forEach(argument -> inputs.add(number(argument)));
      return IValueUtils.runMethod(graph, "prepare", inputs.toArray(IValue[]::new));
    } finally {
      inputs.forEach(IValue::close);
    }
  }

  private static IValue number(Number argument) {
    return argument instanceof Long whole
        ? IValue.from(whole.longValue())
        : IValue.from(argument.doubleValue());
  }

  private static String storedName(DType dtype) {
    return switch (dtype) {
      case BF16 -> "BF16";
      case FP16 -> "F16";
      case FP32 -> "F32";
      case INT8 -> throw notChosen();
    };
  }

  /** TorchScript's number for a type. */
  private static long torchNumber(DType dtype) {
    return switch (dtype) {
      case FP16 -> 5;
      case FP32 -> 6;
      case BF16 -> 15;
      case INT8 -> throw notChosen();
    };
  }

  private static IllegalArgumentException notChosen() {
    return new IllegalArgumentException("The type to compute in has not been chosen");
  }

  private static List<IValue> arguments(CriticConfig config, Placement placement) {
    List<IValue> arguments = new ArrayList<>();
    arguments.add(IValue.from(config.categoryScale()));
    arguments.add(IValue.from(placement.attentionKernel()));
    config.architecture().arguments().forEach(argument -> arguments.add(number(argument)));
    return arguments;
  }

  /**
   * Scores windows in one forward.
   *
   * @param windows each of at most as many tokens as the model has positions, every id in its
   *     vocabulary
   * @param rows rows of the category head, each in the vocabulary
   * @return the scores of each, in order
   */
  public List<WindowScores> score(List<TokenWindow> windows, TokenIds rows) {
    return score(windows, rows, windows.stream().map(w -> roundedUp(w.ids().size())).toList());
  }

  /**
   * Scores windows on more rows than they have tokens, which doesn't change their scores.
   *
   * @param lengths for each window at least as many rows as it has tokens, at most as many as the
   *     model has positions
   */
  List<WindowScores> score(List<TokenWindow> windows, TokenIds rows, List<Integer> lengths) {
    try (PtNDManager call = manager.newSubManager(manager.getDevice());
        IValue ids = ids(windows, lengths);
        IValue counts = list(lengths.stream());
        IValue tokens = list(windows.stream().map(window -> window.ids().size()));
        IValue prefixes = list(windows.stream().map(TokenWindow::prefixTokens));
        IValue categories = list(IntStream.of(rows.toArray()).boxed());
        IValue logits = graph.forward(inputs(ids, counts, tokens, prefixes, categories));
        PtNDArray array = logits.toTensor(call)) {
      return split(array.toFloatArray(), windows, rows.size());
    } finally {
      Reference.reachabilityFence(aliased);
    }
  }

  /**
   * The rows to compute for a window. For each number of rows that the CPU's kernels meet they keep
   * code and buffers of their own for ever; a few round numbers keep that small, and new code rare.
   */
  private int roundedUp(int tokens) {
    int step = manager.getDevice().isGpu() ? 1 : ROW_STEP;
    return Math.min(longestWindow, (tokens + step - 1) / step * step);
  }

  /**
   * The ids of windows, each with zeros after them up to its length. Not an array: for one DJL
   * would take a direct buffer, which only a collection gives back.
   */
  private static IValue ids(List<TokenWindow> windows, List<Integer> lengths) {
    long[] ids = new long[lengths.stream().mapToInt(Integer::intValue).sum()];
    int begin = 0;
    for (int w = 0; w < windows.size(); w++) {
      TokenIds window = windows.get(w).ids();
      for (int i = 0; i < window.size(); i++) {
        ids[begin + i] = window.get(i);
      }
      begin += lengths.get(w);
    }
    return IValue.listFrom(ids);
  }

  private static IValue list(Stream<Integer> values) {
    return IValue.listFrom(values.mapToLong(Integer::longValue).toArray());
  }

  private IValue[] inputs(IValue... ofWindows) {
    List<IValue> inputs = new ArrayList<>(List.of(weights));
    inputs.addAll(List.of(ofWindows));
    inputs.addAll(arguments);
    return inputs.toArray(IValue[]::new);
  }

  /** Takes the graph's rows [context tokens of all windows, 4 + columns] apart. */
  private static List<WindowScores> split(float[] logits, List<TokenWindow> windows, int columns) {
    List<WindowScores> scores = new ArrayList<>();
    int row = 0;
    for (TokenWindow window : windows) {
      scores.add(scores(logits, row, window.contextTokens(), columns));
      row += window.contextTokens();
    }
    return scores;
  }

  private static WindowScores scores(float[] logits, int firstRow, int tokens, int columns) {
    int width = WindowScores.BOUNDARY_LABELS + columns;
    float[] boundary = new float[tokens * WindowScores.BOUNDARY_LABELS];
    float[] category = new float[tokens * columns];
    for (int token = 0; token < tokens; token++) {
      int at = (firstRow + token) * width;
      System.arraycopy(
          logits, at, boundary, token * WindowScores.BOUNDARY_LABELS, WindowScores.BOUNDARY_LABELS);
      System.arraycopy(
          logits, at + WindowScores.BOUNDARY_LABELS, category, token * columns, columns);
    }
    return new WindowScores(boundary, category);
  }

  @Override
  public void close() {
    weights.close();
    arguments.forEach(IValue::close);
    manager.close(); // and with it the graph
    aliased = List.of();
  }
}
