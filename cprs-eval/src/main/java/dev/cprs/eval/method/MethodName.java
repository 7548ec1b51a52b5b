package dev.cprs.eval.method;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The methods that one would use instead of the compressor. */
public enum MethodName {
  BM25_SENTENCES("bm25-sentences", without(Retrieval::bm25Sentences)),
  BM25_CHUNKS("bm25-chunks", without(Retrieval::bm25Chunks)),
  BM25_LINES("bm25-lines", without(Retrieval::bm25Lines)),
  BM25_UNITS("bm25-units", without(Retrieval::bm25Units)),
  DENSE("dense", Retrieval::dense),
  FIRST_LAST("first-last", without(Ends::new));

  /** The compressor's own name, which may stand in a list of methods: it is run in any case. */
  public static final String CPRS = "cprs";

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // the constructors and factories hold no state
  private final BiFunction<ContextCompressor, Encoder, Method> maker;

  MethodName(String label, BiFunction<ContextCompressor, Encoder, Method> maker) {
    this.label = label;
    this.maker = maker;
  }

  private static BiFunction<ContextCompressor, Encoder, Method> without(
      Function<ContextCompressor, Method> maker) {
    return (compressor, encoder) -> maker.apply(compressor);
  }

  /** All for prose. */
  public static List<MethodName> all() {
    return List.of(BM25_SENTENCES, BM25_CHUNKS, DENSE, FIRST_LAST);
  }

  /** All that take far less time than the compressor. */
  public static List<MethodName> quick() {
    return List.of(BM25_SENTENCES, BM25_CHUNKS, FIRST_LAST);
  }

  /** Those that rank sentences. */
  public static List<MethodName> forSentences() {
    return List.of(BM25_SENTENCES, DENSE);
  }

  /** Those for records, rows, entries and blocks. */
  public static List<MethodName> forFormats() {
    return List.of(BM25_LINES, BM25_UNITS);
  }

  /**
   * Those with these names, without the compressor.
   *
   * @throws InvalidRequestException if there is none of a name
   */
  public static List<MethodName> of(List<String> names) {
    List<MethodName> methods = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(CPRS)) {
        methods.add(of(name));
      }
    }
    return List.copyOf(methods);
  }

  private static MethodName of(String name) {
    List<String> labels = Arrays.stream(values()).map(method -> method.label).toList();
    int index = labels.indexOf(name);
    if (index < 0) {
      throw new InvalidRequestException(
          "There is no method '%s'; give some of %s, %s"
              .formatted(name, CPRS, String.join(", ", labels)));
    }
    return values()[index];
  }

  /**
   * Makes the method.
   *
   * @param compressor counts the tokens
   * @param encoder for the method dense
   */
  Method make(ContextCompressor compressor, Encoder encoder) {
    return maker.apply(compressor, encoder);
  }
}
