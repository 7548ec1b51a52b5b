package dev.cprs.pruners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** LLMLingua-2's words, merged from tokens, and the probability to keep each. Not thread-safe. */
final class LinguaWords {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Rule rule;
  private final Collection<String> forceTokens;
  private final Map<String, String> replaced;
  private final Set<String> forced;
  private final boolean forceDigits;
  private final boolean firstToken;

  private final List<StringBuilder> words = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();
  private final List<Double> firsts = new ArrayList<>();
  private final List<Double> unforced = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  /** Where words begin, by the kind of tokenizer. */
  enum Rule {
    /** WordPiece: but for {@code ##} a token begins a word. */
    BERT,
    /** SentencePiece: a token with the sign for a space begins a word, and punctuation does. */
    XLM_ROBERTA;

    boolean begins(String token, Set<String> forced) {
      if (this == BERT) {
        return forced.contains(pure(token)) || !token.startsWith("##");
      }
      // As in Python, any part of the list of punctuation counts, such as "()".
      return PUNCTUATION.contains(token) || forced.contains(token) || token.startsWith("\u2581");
    }

    /** A token without its mark. */
    String pure(String token) {
      char mark = this == BERT ? '#' : '\u2581';
      int at = 0;
      while (at < token.length() && token.charAt(at) == mark) {
        at++;
      }
      return token.substring(at);
    }

    /** A word as it is shown. */
    String shown(String word) {
      return this == BERT ? word : pure(word);
    }
  }

  /**
   * @param replaced the tokens that stand in the text for force tokens, by those
   */
  LinguaWords(Rule rule, LlmLingua2Options options, Map<String, String> replaced) {
    this.rule = rule;
    this.forceTokens = options.forceTokens();
    this.replaced = replaced;
    this.forced = new HashSet<>(forceTokens);
    this.forced.addAll(replaced.values());
    this.forceDigits = options.forceReserveDigit();
    this.firstToken = options.firstToken();
  }

  /** Adds the next token. */
  void add(String token, double probability) {
    String pure = rule.pure(token);
    if (words.isEmpty() || rule.begins(token, forced)) {
      String word = token;
      for (Map.Entry<String, String> entry : replaced.entrySet()) {
        word = word.replace(entry.getValue(), entry.getKey());
      }
      boolean keep = forced.contains(pure) || (forceDigits && hasDigit(word));
      words.add(new StringBuilder(word));
      sums.add(keep ? 1 : probability);
      firsts.add(keep ? 1 : probability);
      unforced.add(probability);
      counts.add(1);
      return;
    }
    int last = words.size() - 1;
    words.get(last).append(pure);
    sums.set(last, sums.get(last) + (forceDigits && hasDigit(token) ? 1 : probability));
    counts.set(last, counts.get(last) + 1);
  }

  private static boolean hasDigit(String token) {
    return token.codePoints().anyMatch(Character::isDigit);
  }

  int size() {
    return words.size();
  }

  /** A word with the marks of its tokenizer. */
  String word(int index) {
    return words.get(index).toString();
  }

  /** A word as it is shown. */
  String shown(int index) {
    return rule.shown(word(index));
  }

  /** Whether a word is a force token. */
  boolean isForceToken(int index) {
    return forceTokens.contains(word(index));
  }

  /** The probability of each word. */
  double[] probabilities() {
    double[] probabilities = new double[size()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = firstToken ? firsts.get(i) : sums.get(i) / counts.get(i);
    }
    return probabilities;
  }

  /**
   * The sum over the words of their probabilities without force. As a word's counts that of its
   * first token, since the authors never look at the others there.
   */
  double unforcedSum() {
    return unforced.stream().mapToDouble(Double::doubleValue).sum();
  }
}
