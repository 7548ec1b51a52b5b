package dev.cprs.spark;

import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    NamedValues named = new NamedValues("", Spelling.CAMEL, this.values);
    model =
        new ModelSettings(
            named.text(NamedOption.MODEL).orElse("minilm"),
            named.text(NamedOption.SKIM).orElse(""),
            RequestOptions.engine(named),
            named.text(NamedOption.TOKEN_COUNTER).orElse(""));
    prompt = RequestOptions.controlPrompt(named).orElse(ControlPrompt.facts());
    options = RequestOptions.options(named);
    onError =
        named.choice("onError", List.of("fail", "column")).orElse("fail").equals("fail")
            ? OnError.FAIL
            : OnError.COLUMN;
    named.refuseOthers();
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
}
