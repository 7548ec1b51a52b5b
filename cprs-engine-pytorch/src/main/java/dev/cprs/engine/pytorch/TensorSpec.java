package dev.cprs.engine.pytorch;

import java.util.List;

/**
 * A tensor that a graph needs.
 *
 * @param name its name in the safetensors
 * @param shape its extents, outermost first
 */
record TensorSpec(String name, List<Long> shape) {
  TensorSpec {
    shape = List.copyOf(shape);
  }

  static TensorSpec of(String name, long rows, long columns) {
    return new TensorSpec(name, List.of(rows, columns));
  }

  static TensorSpec of(String name, long length) {
    return new TensorSpec(name, List.of(length));
  }
}
