package dev.cprs.spark;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link SparkCompressor}, read from text as Spark's own are. Travels to the
 * executors as that text and is read again there. Immutable and thread-safe.
 */
final class CompressorOptions implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What to do with a row that can't be compressed. */
  enum OnError {
    /** The task fails, and with it the job. */
    FAIL,
    /** The row says why in its column. */
    COLUMN
  }

  private static final List<String> NAMES =
      List.of(
          "model",
          "device",
          "dtype",
          "workers",
          "threads",
          "task",
          "prompt",
          "granularity",
          "threshold",
          "maxTokens",
          "keepRatio",
          "alwaysKeep",
          "mode",
          "emptyResult",
          "onError");

  private final TreeMap<String, String> values;
  private final transient ModelSettings model;
  private final transient ControlPrompt prompt;
  private final transient CompressionOptions options;
  private final transient OnError onError;

  /**
   * @throws InvalidRequestException if there is no such option, a value is out of its range, or two
   *     contradict each other
   */
  CompressorOptions(Map<String, String> values) {
    this.values = new TreeMap<>(values);
    for (String name : this.values.keySet()) {
      if (!NAMES.contains(name)) {
        throw new InvalidRequestException(
            "There is no option '%s'; the options are %s"
                .formatted(name, String.join(", ", NAMES)));
      }
    }
    model =
        new ModelSettings(
            this.values.getOrDefault("model", "minilm"),
            this.values.get("device"),
            DType.of(this.values.getOrDefault("dtype", "auto")),
            number("workers", Integer::valueOf, "a whole number"),
            number("threads", Integer::valueOf, "a whole number"));
    prompt = readPrompt();
    options = readOptions();
    OnError asked = choice("onError", OnError.class);
    onError = asked == null ? OnError.FAIL : asked;
  }

  /** Reads the text again where it arrives. */
  private Object readResolve() {
    return new CompressorOptions(values);
  }

  ModelSettings model() {
    return model;
  }

  OnError onError() {
    return onError;
  }

  /**
   * A request with these options.
   *
   * @throws InvalidRequestException if the query is blank
   */
  CompressionRequest request(String query, String context) {
    return CompressionRequest.builder(query)
        .document(context)
        .controlPrompt(prompt)
        .options(options)
        .build();
  }

  private ControlPrompt readPrompt() {
    String own = values.get("prompt");
    String task = values.get("task");
    if (own != null && task != null) {
      throw new InvalidRequestException(
          "task '%s' and prompt were both given; a task is a ready prompt, so give one of them"
              .formatted(task));
    }
    return own != null
        ? ControlPrompt.of(own)
        : ControlPrompt.forTask(task == null ? "fact" : task);
  }

  private CompressionOptions readOptions() {
    CompressionOptions.Builder builder = CompressionOptions.builder();
    Granularity granularity = choice("granularity", Granularity.class);
    if (granularity != null) {
      builder.granularity(granularity);
    }
    Double threshold = number("threshold", Double::valueOf, "a number");
    if (threshold != null) {
      builder.threshold(threshold);
    }
    Integer maxTokens = number("maxTokens", Integer::valueOf, "a whole number");
    if (maxTokens != null) {
      builder.budget(Budget.maxTokens(maxTokens));
    }
    Double keepRatio = number("keepRatio", Double::valueOf, "a number");
    if (keepRatio != null) {
      builder.budget(Budget.keepShare(keepRatio));
    }
    CriticMode mode = choice("mode", CriticMode.class);
    if (mode != null) {
      builder.mode(mode);
    }
    EmptyResultPolicy emptyResult = choice("emptyResult", EmptyResultPolicy.class);
    if (emptyResult != null) {
      builder.emptyResult(emptyResult);
    }
    String regex = values.get("alwaysKeep");
    if (regex != null) {
      try {
        builder.alwaysKeep(Pattern.compile(regex));
      } catch (PatternSyntaxException e) {
        throw new InvalidRequestException(
            "alwaysKeep '%s' is no regular expression: %s".formatted(regex, e.getDescription()), e);
      }
    }
    return builder.build();
  }

  private <T> @Nullable T number(String name, Function<String, T> read, String kind) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    try {
      return read.apply(value.strip());
    } catch (NumberFormatException e) {
      throw new InvalidRequestException(
          "%s '%s' can't be read; give %s".formatted(name, value, kind), e);
    }
  }

  private <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.strip())) {
        return constant;
      }
    }
    throw new InvalidRequestException(
        "%s '%s'; give one of %s"
            .formatted(
                name,
                value,
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));
  }
}
