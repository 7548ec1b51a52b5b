package dev.cprs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The number type that a model computes in. */
public enum DType {
  BF16,
  FP32,
  FP16,

  /**
   * For CPUs. Linear products are computed in int8, with one scale for each row of the weights and
   * one for each token's activations; everything else in bf16 or fp32.
   */
  INT8;

  /**
   * Finds a type by its name, such as {@code bf16}, in upper or lower case.
   *
   * @throws InvalidRequestException if there is no such type
   */
  public static DType of(String name) {
    Objects.requireNonNull(name, "name");
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
