package dev.cprs.engine.pytorch.checkpoint;

import dev.cprs.DType;
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

  /** Whether it is stored in this type, bf16, fp16 or fp32. */
  public boolean is(DType type) {
    return dtype.equals(nameOf(type));
  }

  /**
   * What safetensors calls a type that models compute in.
   *
   * @param type bf16, fp16 or fp32
   */
  public static String nameOf(DType type) {
    return switch (type) {
      case BF16 -> "BF16";
      case FP16 -> "F16";
      case FP32 -> "F32";
      case INT8 -> throw new IllegalArgumentException("Weights are not stored in the type " + type);
    };
  }

  /** Whether the graphs can read it. */
  boolean isReadable() {
    return is(DType.BF16) || is(DType.FP16) || is(DType.FP32);
  }
}
