package dev.cprs.engine.pytorch.checkpoint;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An entry of a safetensors header.
 *
 * @param dtype its type as written, such as {@code BF16}
 * @param shape its extents, outermost first
 * @param offset where its bytes start, counted from the end of the header
 * @param length how many bytes it has
 */
public record StoredTensor(String dtype, List<Long> shape, long offset, long length) {
  /** Bytes per element of every type in the format's description. */
  static final Map<String, Integer> ELEMENT_BYTES =
      Map.ofEntries(
          Map.entry("BOOL", 1),
          Map.entry("U8", 1),
          Map.entry("I8", 1),
          Map.entry("F8_E4M3", 1),
          Map.entry("F8_E5M2", 1),
          Map.entry("U16", 2),
          Map.entry("I16", 2),
          Map.entry("F16", 2),
          Map.entry("BF16", 2),
          Map.entry("U32", 4),
          Map.entry("I32", 4),
          Map.entry("F32", 4),
          Map.entry("U64", 8),
          Map.entry("I64", 8),
          Map.entry("F64", 8));

  public StoredTensor {
    shape = List.copyOf(shape);
  }

  /** Bytes per element of a type that the format describes. */
  int elementBytes() {
    return Objects.requireNonNull(ELEMENT_BYTES.get(dtype), dtype);
  }

  /** Whether the graphs can read it. */
  boolean isReadable() {
    return dtype.equals("BF16") || dtype.equals("F16") || dtype.equals("F32");
  }
}
