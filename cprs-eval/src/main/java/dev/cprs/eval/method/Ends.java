package dev.cprs.eval.method;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.Sentences;
import dev.cprs.eval.sample.TokenCuts;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code first-last}: what is left where a context is cut out in the middle to fit, half of the
 * budget from its beginning and half from its end. An odd token is the beginning's.
 */
final class Ends implements Method {
  private final ContextCompressor compressor;

  Ends(ContextCompressor compressor) {
    this.compressor = compressor;
  }

  @Override
  public String name() {
    return "first-last";
  }

  @Override
  public List<Passage> keep(Question question, int budget) {
    TokenizedText tokens = compressor.tokenize(question.context());
    if (tokens.size() <= budget) {
      return passages(tokens, 0, tokens.size());
    }
    List<Passage> kept = new ArrayList<>();
    kept.addAll(passages(tokens, 0, TokenCuts.atOrBefore(tokens, budget - budget / 2)));
    kept.addAll(
        passages(tokens, TokenCuts.atOrAfter(tokens, tokens.size() - budget / 2), tokens.size()));
    return kept;
  }

  /** Sentences in turn from the beginning and from the end. */
  @Override
  public List<Passage> best(Question question, int most) {
    List<Passage> sentences = Sentences.of(question.context());
    List<Passage> best = new ArrayList<>();
    for (int i = 0; i < Math.min(most, sentences.size()); i++) {
      best.add(sentences.get(i % 2 == 0 ? i / 2 : sentences.size() - 1 - i / 2));
    }
    return best;
  }

  /** The place of some tokens; none if there are no tokens. */
  private static List<Passage> passages(TokenizedText tokens, int first, int end) {
    return first < end ? List.of(new Passage(tokens.start(first), tokens.end(end - 1))) : List.of();
  }
}
