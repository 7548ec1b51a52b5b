package dev.cprs.eval.method;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods that one would use instead of the compressor. */
public enum MethodName {
  BM25_SENTENCES("bm25-sentences"),
  BM25_CHUNKS("bm25-chunks"),
  BM25_LINES("bm25-lines"),
  BM25_UNITS("bm25-units"),
  DENSE("dense"),
  FIRST_LAST("first-last");

  /** The compressor's own name, which may stand in a list of methods: it is run in any case. */
  public static final String CPRS = "cprs";

  private final String label;

  MethodName(String label) {
    this.label = label;
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
   * @throws InvalidRequestException if there is none of a name, or its ranker is not on the class
   *     path
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
    MethodName method = values()[index];
    if (!method.isAvailable()) {
      throw method.missing();
    }
    return method;
  }

  /** Its name in the tables, such as {@code bm25-sentences}. */
  public String label() {
    return label;
  }

  /** Whether it can be run: {@code first-last} always, the others with a {@link RankerProvider}. */
  public boolean isAvailable() {
    return this == FIRST_LAST || Rankers.installed().isPresent();
  }

  private RankerProvider rankers() {
    return Rankers.installed().orElseThrow(this::missing);
  }

  private InvalidRequestException missing() {
    return new InvalidRequestException(
        "The method '%s' needs the module cprs-rankers, which is not on the class path; add dev.cprs:cprs-rankers, or leave the method out"
            .formatted(label));
  }

  /**
   * Makes the method.
   *
   * @param compressor counts the tokens
   * @param encoder for the method dense
   * @throws InvalidRequestException if its ranker is not on the class path
   */
  Method make(ContextCompressor compressor, Encoder encoder) {
    return switch (this) {
      case BM25_SENTENCES -> Retrieval.bm25Sentences(compressor, rankers().bm25());
      case BM25_CHUNKS -> Retrieval.bm25Chunks(compressor, rankers().bm25());
      case BM25_LINES -> Retrieval.bm25Lines(compressor, rankers().bm25());
      case BM25_UNITS -> Retrieval.bm25Units(compressor, rankers().bm25());
      case DENSE -> Retrieval.dense(compressor, rankers().dense(encoder));
      case FIRST_LAST -> new Ends(compressor);
    };
  }
}
