package dev.cprs;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The number type that a model computes in. */
public enum DType {
  BF16,
  FP32,
  FP16,

  /**
   * On the CPU: linear products in int8, weights rounded for each of their rows and activations for
   * each token; all else in bf16 or fp32.
   */
  INT8;

  /**
   * The type of a name such as {@code bf16}, in any case.
   *
   * @throws InvalidRequestException if there is none
   */
  public static DType of(String name) {
    for (DType dtype : values()) {
      if (dtype.name().equalsIgnoreCase(name.strip())) {
        return dtype;
      }
    }
    throw new InvalidRequestException(
        "There is no dtype '%s'; give one of %s"
            .formatted(
                name,
                Arrays.stream(values()).map(DType::toString).collect(Collectors.joining(", "))));
  }

  /** The name in lower case, such as {@code bf16}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
