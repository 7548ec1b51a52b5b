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
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.Heads;
import dev.cprs.engine.pytorch.config.PrunerHeads;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** More than a call's own strings take, so that other threads don't fill the rest so soon. */
  private static final int CALL_BYTES = 1 << 18;

  private final PtNDManager manager;
  private final PtSymbolBlock graph;
  private final int longestWindow;
  private final Heads heads;
  private final IValue weights;
  private final IValue attentionKernel;

  /** What the weights on the CPU read from; libtorch doesn't know of these buffers' lives. */
  private List<ByteBuffer> aliased;

  private DeviceModel(
      PtNDManager manager,
      PtSymbolBlock graph,
      int longestWindow,
      Heads heads,
      IValue weights,
      IValue attentionKernel,
      List<ByteBuffer> aliased) {
    this.manager = manager;
    this.graph = graph;
    this.longestWindow = longestWindow;
    this.heads = heads;
    this.weights = weights;
    this.attentionKernel = attentionKernel;
    this.aliased = aliased;
  }

  /**
   * Loads a graph and its weights.
   *
   * @param heads the model's; all weights that they and the configuration ask for are in the
   *     checkpoint, with a readable type
   */
  public static DeviceModel load(
      Engine engine,
      Device device,
      CriticConfig config,
      Heads heads,
      Placement placement,
      Checkpoint checkpoint)
      throws IOException {
    PtNDManager manager = (PtNDManager) engine.newBaseManager(device);
    Map<String, IValue> tensors = new HashMap<>();
    try {
      PtSymbolBlock graph =
          JniUtils.loadModule(manager, TorchArchive.of(config, heads), false, false);
      List<ByteBuffer> aliased = new ArrayList<>();
      for (TensorSpec spec : config.weights(heads)) {
        if (!tensors.containsKey(spec.name())) { // a tied word embedding is named twice
          tensors.put(
              spec.name(),
              weight(manager, graph, checkpoint, spec.name(), placement.dtype(), aliased));
        }
      }
      return new DeviceModel(
          manager,
          graph,
          config.architecture().longestWindow(),
          heads,
          prepared(graph, tensors, placement.int8()),
          IValue.from(placement.attentionKernel()),
          aliased);
    } catch (Throwable e) {
      manager.close();
      throw e;
    } finally {
      tensors.values().forEach(IValue::close); // the prepared weights have their own references
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
    if (!manager.getDevice().isGpu() && tensor.is(dtype)) {
      aliased.add(bytes);
    }
    // A bfloat16 array under its own name would abort the process; see types.py.
    DataType type = tensor.is(DType.FP32) ? DataType.FLOAT32 : DataType.FLOAT16;
    Shape shape = new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray());
    try (PtNDArray stored = manager.create(bytes, shape, type);
        IValue value = IValue.from(stored);
        IValue bfloat16 = IValue.from(tensor.is(DType.BF16));
        IValue compute = IValue.from(TorchType.of(dtype).number())) {
      return IValueUtils.runMethod(graph, "weight", value, bfloat16, compute);
    }
  }

  /** What the graph makes of the weights once. */
  private static IValue prepared(PtSymbolBlock graph, Map<String, IValue> tensors, boolean int8) {
    try (IValue weights = IValue.stringIValueMapFrom(tensors);
        IValue inInt8 = IValue.from(int8)) {
      return IValueUtils.runMethod(graph, "prepare", weights, inInt8);
    }
  }

  /**
   * Scores windows of a token critic in one forward.
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
    try (IValue ids = ids(windows.stream().map(TokenWindow::ids).toList(), lengths);
        IValue counts = list(lengths.stream());
        IValue tokens = list(windows.stream().map(window -> window.ids().size()));
        IValue prefixes = list(windows.stream().map(TokenWindow::prefixTokens));
        IValue categories = list(IntStream.of(rows.toArray()).boxed())) {
      float[] logits = forward(weights, ids, counts, tokens, prefixes, categories, attentionKernel);
      return split(logits, windows, rows.size());
    }
  }

  /**
   * What a published pruner reads.
   *
   * @param types the token type of each id; empty where all are of the first
   */
  public record Sequence(TokenIds ids, TokenIds types) {}

  /**
   * Reads sequences of a published pruner in one forward.
   *
   * @param sequences each of at most as many tokens as the model has positions, every id and type
   *     in its embedding
   * @return the scores of each, in order
   */
  public List<SequenceScores> read(List<Sequence> sequences) {
    return read(sequences, sequences.stream().map(s -> roundedUp(s.ids().size())).toList());
  }

  /** Reads sequences on more rows than they have tokens, which doesn't change their scores. */
  List<SequenceScores> read(List<Sequence> sequences, List<Integer> lengths) {
    boolean typed = sequences.stream().anyMatch(sequence -> sequence.types().size() > 0);
    try (IValue ids = ids(sequences.stream().map(Sequence::ids).toList(), lengths);
        IValue types =
            typed
                ? ids(sequences.stream().map(Sequence::types).toList(), lengths)
                : IValue.listFrom(new long[0]);
        IValue counts = list(lengths.stream());
        IValue tokens = list(sequences.stream().map(sequence -> sequence.ids().size()))) {
      float[] rows = forward(weights, ids, types, counts, tokens, attentionKernel);
      return split(rows, sequences, (PrunerHeads) heads);
    }
  }

  private float[] forward(IValue... arguments) {
    try (PtNDManager call = manager.newSubManager(manager.getDevice());
        IValue result = called(arguments);
        PtNDArray array = result.toTensor(call)) {
      return floats(array);
    } finally {
      Reference.reachabilityFence(aliased);
    }
  }

  /**
   * The native code makes Java strings of the method's name, and crashes where there is no room for
   * them. So a full heap is met here, in Java.
   */
  private IValue called(IValue... arguments) {
    if (new byte[CALL_BYTES].length == 0) { // an OutOfMemoryError here is one in Java
      throw new AssertionError();
    }
    return graph.forward(arguments);
  }

  /** From native memory: for an array the native code would need room that may be there no more. */
  private static float[] floats(PtNDArray array) {
    FloatBuffer values = array.toByteBuffer(true).asFloatBuffer();
    float[] floats = new float[values.remaining()];
    values.get(floats);
    return floats;
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
   * The ids of windows, or their types, each with zeros after them up to its length. Not an array:
   * for one DJL would take a direct buffer, which only a collection gives back.
   */
  private static IValue ids(List<TokenIds> windows, List<Integer> lengths) {
    long[] ids = new long[lengths.stream().mapToInt(Integer::intValue).sum()];
    int begin = 0;
    for (int w = 0; w < windows.size(); w++) {
      TokenIds window = windows.get(w);
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

  /** Takes a pruner's rows [tokens of all sequences, columns of its heads] apart. */
  private static List<SequenceScores> split(
      float[] rows, List<Sequence> sequences, PrunerHeads heads) {
    List<SequenceScores> scores = new ArrayList<>();
    int columns = heads.columns();
    int first = 0;
    for (Sequence sequence : sequences) {
      int tokens = sequence.ids().size();
      float[] keep = new float[tokens * 2];
      float[] spans = new float[tokens * heads.spanScores()];
      for (int token = 0; token < tokens; token++) {
        int at = (first + token) * columns;
        System.arraycopy(rows, at, keep, token * 2, 2);
        System.arraycopy(rows, at + 2, spans, token * heads.spanScores(), heads.spanScores());
      }
      int ranks = first * columns + 2 + heads.spanScores(); // the same in each of its rows
      scores.add(
          new SequenceScores(keep, spans, Arrays.copyOfRange(rows, ranks, ranks + heads.ranks())));
      first += tokens;
    }
    return scores;
  }

  @Override
  public void close() {
    weights.close();
    attentionKernel.close();
    manager.close(); // and with it the graph
    aliased = List.of();
  }
}
