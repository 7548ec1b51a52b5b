package dev.cprs.engine.pytorch.placement;

/** What a placement is chosen by. */
interface Hardware {
  /** The number of processors that this process may use. */
  int processors();

  /** Whether the processor multiplies bfloat16 in hardware. */
  boolean cpuHasBfloat16();

  /**
   * Whether the processor has int8 products (AVX512-VNNI) that do twice as much as its bfloat16
   * ones, and no AMX, whose products are so fast that rounding to int8 may take what it gains.
   */
  boolean cpuIsFasterInInt8();

  /**
   * The processor's name, such as {@code amd64}, as Java has it. Only on x86-64 has libtorch the
   * products in int8 that the graphs use; on aarch64 they end the process.
   */
  String processor();

  /** Whether libtorch was built for CUDA. */
  boolean libtorchHasCuda();

  /** Whether there is a GPU of this number that libtorch can use. */
  boolean hasGpu(int index);

  /**
   * Whether a GPU is of NVIDIA's generation sm80 (Ampere) or a later one: those have bfloat16, and
   * libtorch's flash kernel runs on them.
   */
  boolean gpuIsSm80(int index);
}
