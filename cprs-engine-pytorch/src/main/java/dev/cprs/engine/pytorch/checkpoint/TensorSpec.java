package dev.cprs.engine.pytorch.checkpoint;

import java.util.List;

/**
 * A tensor that a graph needs.
 *
 * @param name its name in the safetensors
 * @param shape its extents, outermost first
 */
public record TensorSpec(String name, List<Long> shape) {
  public TensorSpec {
    shape = List.copyOf(shape);
  }

  public static TensorSpec of(String name, long rows, long columns) {
    return new TensorSpec(name, List.of(rows, columns));
  }

  public static TensorSpec of(String name, long length) {
    return new TensorSpec(name, List.of(length));
  }
}
