package dev.cprs.engine.pytorch.graph;

import dev.cprs.DType;
import java.util.Locale;

/** The number types that a graph names, each with its number in TorchScript. */
public enum TorchType {
  UINT8(0),
  INT8(1),
  INT16(2),
  INT32(3),
  INT64(4),
  FLOAT16(5),
  FLOAT32(6),
  BOOLEAN(11),
  BFLOAT16(15);

  private final long number;

  TorchType(long number) {
    this.number = number;
  }

  /** TorchScript's number for it. */
  public long number() {
    return number;
  }

  /** What a graph calls it, such as {@code float32}. */
  String graphName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type that a device computes in.
   *
   * @param dtype as a placement has chosen it
   */
  public static TorchType of(DType dtype) {
    return switch (dtype) {
      case FP16 -> FLOAT16;
      case FP32 -> FLOAT32;
      case BF16 -> BFLOAT16;
      case INT8 ->
          throw new IllegalArgumentException(
              "The type to compute in must be bf16, fp16 or fp32, not " + dtype);
    };
  }
}
