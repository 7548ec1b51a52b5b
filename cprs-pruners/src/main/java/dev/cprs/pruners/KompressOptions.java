package dev.cprs.pruners;

import dev.cprs.internal.SetOnce;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The options of {@link Kompress}. Immutable and thread-safe. */
public final class KompressOptions {
  private static final KompressOptions DEFAULTS = builder().build();

  private final KeepRule keepRule;
  private final OptionalDouble targetRatio;
  private final boolean mustKeep;

  private KompressOptions(Builder builder) {
    keepRule = builder.keepRule == null ? KeepRule.ONNX : builder.keepRule;
    targetRatio =
        builder.targetRatio == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(builder.targetRatio);
    mustKeep = builder.mustKeep;
  }

  /** Which tokens are kept where no ratio is given. The authors' two backends differ. */
  public enum KeepRule {
    /** The product of token and span score is above 0.5. Their default. */
    ONNX,
    /** The token head says so, or is above 0.3 where the span head is above 0.5. */
    PYTORCH
  }

  /** The defaults. */
  public static KompressOptions defaults() {
    return DEFAULTS;
  }

  /** Starts options. */
  public static Builder builder() {
    return new Builder();
  }

  KeepRule keepRule() {
    return keepRule;
  }

  OptionalDouble targetRatio() {
    return targetRatio;
  }

  boolean mustKeep() {
    return mustKeep;
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private @Nullable KeepRule keepRule;
    private @Nullable Double targetRatio;
    private boolean mustKeep = true;

    private Builder() {}

    /** Sets which tokens are kept. Default: {@link KeepRule#ONNX}. */
    public Builder keepRule(KeepRule value) {
      keepRule = SetOnce.check("keepRule", keepRule, Objects.requireNonNull(value, "keepRule"));
      return this;
    }

    /**
     * Sets which share of the words is kept, of each run at least one. Default: as the rule says.
     *
     * @throws IllegalArgumentException if it is no number above 0 and up to 1
     */
    public Builder targetRatio(double value) {
      if (!(value > 0 && value <= 1)) {
        throw new IllegalArgumentException(
            "The targetRatio is %s; give more than 0 and at most 1".formatted(value));
      }
      targetRatio = SetOnce.check("targetRatio", targetRatio, value);
      return this;
    }

    /** Whether numbers, names of code, paths and flags are always kept. Default: yes. */
    public Builder mustKeep(boolean value) {
      mustKeep = value;
      return this;
    }

    /** The options. */
    public KompressOptions build() {
      return new KompressOptions(this);
    }
  }
}
