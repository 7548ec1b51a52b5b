package dev.cprs.spi;

import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.internal.SetOnce;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How an engine should run a model. The engine chooses what is not set. Immutable and thread-safe.
 */
public final class EngineSettings {
  private static final int MOST = 1024;
  private static final EngineSettings DEFAULTS = builder().build();

  private final @Nullable String device;
  private final @Nullable DType dtype;
  private final @Nullable Integer workers;
  private final @Nullable Integer threads;
  private final @Nullable Boolean mapWeights;

  private EngineSettings(Builder builder) {
    this.device = builder.device;
    this.dtype = builder.dtype;
    this.workers = builder.workers;
    this.threads = builder.threads;
    this.mapWeights = builder.mapWeights;
  }

  /** Nothing set. */
  public static EngineSettings defaults() {
    return DEFAULTS;
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@code cpu}, {@code cuda:N}, or several CUDA devices with commas between them. Default: CUDA if
   * its libraries are there, else the CPU.
   */
  public Optional<String> device() {
    return Optional.ofNullable(device);
  }

  /**
   * The number type to compute in. Default: bf16 if the processor or GPU supports it in hardware,
   * else fp32 (fp16 on older GPUs). For small models int8, if that is known to be faster on the
   * processor.
   */
  public Optional<DType> dtype() {
    return Optional.ofNullable(dtype);
  }

  /** The number of windows scored at once, 1 to 1,024. */
  public OptionalInt workers() {
    return workers == null ? OptionalInt.empty() : OptionalInt.of(workers);
  }

  /** The number of threads for each worker's products, 1 to 1,024. */
  public OptionalInt threads() {
    return threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
  }

  /**
   * Whether weights stay in their file, memory-mapped, instead of being read into direct memory. A
   * mapped model takes less memory and loads sooner, and the JVM ends if its file is cut short
   * while in use. Default: what is safe, as the engine says.
   */
  public Optional<Boolean> mapWeights() {
    return Optional.ofNullable(mapWeights);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EngineSettings that
        && Objects.equals(device, that.device)
        && dtype == that.dtype
        && Objects.equals(workers, that.workers)
        && Objects.equals(threads, that.threads)
        && Objects.equals(mapWeights, that.mapWeights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(device, dtype, workers, threads, mapWeights);
  }

  @Override
  public String toString() {
    return "EngineSettings{device=%s, dtype=%s, workers=%s, threads=%s, mapWeights=%s}"
        .formatted(device, dtype, workers, threads, mapWeights);
  }

  /** Builds settings. Each may be given once. Not thread-safe. */
  public static final class Builder {
    private @Nullable String device;
    private @Nullable DType dtype;
    private @Nullable Integer workers;
    private @Nullable Integer threads;
    private @Nullable Boolean mapWeights;

    private Builder() {}

    /**
     * Sets {@link EngineSettings#device()}.
     *
     * @throws InvalidRequestException if it is blank
     */
    public Builder device(String value) {
      if (SetOnce.check("device", device, value).isBlank()) {
        throw new InvalidRequestException(
            "The device is blank; give cpu, cuda:0 or a list such as cuda:0,cuda:1");
      }
      device = value;
      return this;
    }

    /** Sets {@link EngineSettings#dtype()}. */
    public Builder dtype(DType value) {
      dtype = SetOnce.check("dtype", dtype, value);
      return this;
    }

    /**
     * Sets {@link EngineSettings#workers()}.
     *
     * @throws InvalidRequestException if it is out of its range
     */
    public Builder workers(int value) {
      workers = SetOnce.check("workers", workers, inRange("workers", value));
      return this;
    }

    /**
     * Sets {@link EngineSettings#threads()}.
     *
     * @throws InvalidRequestException if it is out of its range
     */
    public Builder threads(int value) {
      threads = SetOnce.check("threads", threads, inRange("threads", value));
      return this;
    }

    /** Sets {@link EngineSettings#mapWeights()}. */
    public Builder mapWeights(boolean value) {
      mapWeights = SetOnce.check("mapWeights", mapWeights, value);
      return this;
    }

    private static int inRange(String name, int value) {
      if (value < 1 || value > MOST) {
        throw new InvalidRequestException(
            "%d %s; give 1 to %,d, or leave it out to let the engine choose"
                .formatted(value, name, MOST));
      }
      return value;
    }

    /** Whether anything was set. */
    public boolean isEmpty() {
      return device == null
          && dtype == null
          && workers == null
          && threads == null
          && mapWeights == null;
    }

    /** The settings. */
    public EngineSettings build() {
      return new EngineSettings(this);
    }
  }
}
