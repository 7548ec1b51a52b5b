package dev.cprs.eval.method;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.TokenCuts;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a retriever does: cuts the context into units, ranks them by the query, and keeps the best
 * that fit the budget. A sentence or line that has no room left is passed over, and a smaller one
 * after it may still fit, which is the compressor's own rule. Of a chunk that has no room its
 * beginning is kept: budgets are smaller than a chunk or no multiple of it, so that the methods
 * would otherwise not be compared at the same number of tokens.
 */
final class Retrieval implements Method {
  /** What a chunk has in the frameworks' examples: a few hundred tokens. */
  private static final int CHUNK_TOKENS = 256;

  private final String name;
  private final ContextCompressor compressor;
  private final Function<Question, Units> cutters;
  private final Ranker ranker;

  private Retrieval(
      String name, ContextCompressor compressor, Function<Question, Units> cutters, Ranker ranker) {
    this.name = name;
    this.compressor = compressor;
    this.cutters = cutters;
    this.ranker = ranker;
  }

  /** {@code bm25-sentences}: the sentences that share the query's words. */
  static Method bm25Sentences(ContextCompressor compressor, Ranker bm25) {
    return new Retrieval("bm25-sentences", compressor, question -> WholeUnits.sentences(), bm25);
  }

  /** {@code bm25-chunks}: chunks of 256 of the compressor's tokens. */
  static Method bm25Chunks(ContextCompressor compressor, Ranker bm25) {
    return new Retrieval("bm25-chunks", compressor, question -> new Chunks(CHUNK_TOKENS), bm25);
  }

  /** {@code bm25-lines}: lines. */
  static Method bm25Lines(ContextCompressor compressor, Ranker bm25) {
    return new Retrieval("bm25-lines", compressor, question -> WholeUnits.lines(), bm25);
  }

  /**
   * {@code bm25-units}: the records, rows, entries or blocks of a context as it was made. No
   * retriever knows them; it shows what finding them would be worth to it. Of prose, the sentences.
   */
  static Method bm25Units(ContextCompressor compressor, Ranker bm25) {
    return new Retrieval("bm25-units", compressor, WholeUnits::made, bm25);
  }

  /** {@code dense}: the sentences whose embedding is nearest to the query's. */
  static Method dense(ContextCompressor compressor, Ranker dense) {
    return new Retrieval("dense", compressor, question -> WholeUnits.sentences(), dense);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Passage> keep(Question question, int budget) {
    String context = question.context();
    TokenizedText tokens = compressor.tokenize(context);
    Units cutter = cutters.apply(question);
    List<Unit> units = cutter.cut(context, tokens);
    List<Passage> kept = new ArrayList<>();
    int left = budget;
    for (int index : ranker.bestFirst(question.query(), texts(units, context))) {
      Unit unit = units.get(index);
      if (unit.tokens() <= left) {
        kept.add(unit.passage());
        left -= unit.tokens();
      } else if (cutter.divisible()) {
        int end = TokenCuts.atOrBefore(tokens, unit.firstToken() + left);
        if (end > unit.firstToken()) {
          kept.add(new Passage(unit.passage().start(), tokens.end(end - 1)));
        }
        break;
      }
    }
    kept.sort(Comparator.comparingInt(Passage::start));
    return kept;
  }

  @Override
  public List<Passage> best(Question question, int most) {
    String context = question.context();
    List<Unit> units = cutters.apply(question).cut(context, compressor.tokenize(context));
    int[] ranked = ranker.bestFirst(question.query(), texts(units, context));
    return Arrays.stream(ranked).limit(most).mapToObj(i -> units.get(i).passage()).toList();
  }

  private static List<String> texts(List<Unit> units, String context) {
    return units.stream()
        .map(unit -> context.substring(unit.passage().start(), unit.passage().end()))
        .toList();
  }

  @Override
  public void close() {
    ranker.close();
  }
}
