package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import dev.cprs.pruners.KompressOptions.KeepRule;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code KompressCompressor.compress} of Kompress (chopratejas/headroom): words are kept, without a
 * question. What stands beyond 512 tokens of a run of 350 words is dropped, as the authors drop it.
 *
 * <p>Thread-safe. Owns neither tokenizer nor critic.
 */
public final class Kompress {
  private static final int LEAST_WORDS = 10;
  private static final int RUN_WORDS = 350;
  private static final int WINDOW = 512;

  /** What is always kept, anywhere in a word. */
  private static final Pattern MUST_KEEP =
      Pattern.compile(
          String.join(
              "|",
              "\\b0x[0-9A-Fa-f]+\\b",
              "(?<![\\w.])\\d+(\\.\\d+)?(?![\\w.])", // numbers that touch no letter or period
              "[A-Z_]{2}",
              "[a-z_][a-z0-9_]*\\.[a-z0-9_]", // name.name
              "/[a-z0-9/._-]{2}",
              "\\.[a-z]{2,4}\\b", // endings of files
              "-[a-z]", // flags
              "\\b[A-Z][a-z]+[A-Z]"),
          Pattern.UNICODE_CHARACTER_CLASS);

  private final PublishedTokenizer tokenizer;
  private final SequenceCritic critic;
  private final TextTemplate ends;

  /**
   * @param model the model's {@code tokenizer.json}
   * @param tokenizer the model's tokenizer
   * @param critic the model, with its span head
   * @throws dev.cprs.ModelLoadException if the file can't be read or lacks what is needed
   */
  public Kompress(ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    this.tokenizer = new PublishedTokenizer(tokenizer, Vocabulary.read(model));
    this.critic = Objects.requireNonNull(critic, "critic");
    this.ends = this.tokenizer.template();
  }

  /**
   * Compresses a text. One of fewer than ten words, and one of which nothing would be kept, is
   * returned as it is.
   *
   * @throws dev.cprs.EngineException if the model failed
   */
  public KompressResult compress(String text, KompressOptions options) {
    List<TextRange> words = Texts.words(Objects.requireNonNull(text, "text"));
    if (words.size() < LEAST_WORDS) {
      return whole(text, words);
    }
    BitSet kept = new BitSet(words.size());
    for (int from = 0; from < words.size(); from += RUN_WORDS) {
      run(text, words, from, Math.min(words.size(), from + RUN_WORDS), options, kept);
    }
    if (options.mustKeep()) {
      for (int i = 0; i < words.size(); i++) {
        if (MUST_KEEP.matcher(words.get(i).of(text)).find()) {
          kept.set(i);
        }
      }
    }
    if (kept.isEmpty()) {
      return whole(text, words);
    }
    List<TextRange> ranges = kept.stream().mapToObj(words::get).toList();
    return new KompressResult(
        ranges.stream().map(range -> range.of(text)).collect(Collectors.joining(" ")),
        ranges,
        words.size());
  }

  private static KompressResult whole(String text, List<TextRange> words) {
    return new KompressResult(text, words, words.size());
  }

  /** Keeps words of a run. */
  private void run(
      String text, List<TextRange> words, int from, int to, KompressOptions options, BitSet kept) {
    List<Integer> wordOf = new ArrayList<>();
    int room = WINDOW - ends.beforeText().size() - ends.afterText().size();
    List<TokenIds> parts = new ArrayList<>();
    for (int word = from; word < to && wordOf.size() < room; word++) {
      TokenIds tokens = tokenizer.encode(words.get(word).of(text)).ids();
      tokens = tokens.slice(0, Math.min(tokens.size(), room - wordOf.size()));
      parts.add(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        wordOf.add(word);
      }
    }
    TokenIds ids =
        TokenIds.concat(List.of(ends.beforeText(), TokenIds.concat(parts), ends.afterText()));
    SequenceScores scores = critic.read(ids, TokenIds.of(new int[ids.size()]));
    if (!scores.hasSpans()) {
      throw new ModelLoadException(
          "The model gives no span scores, which Kompress' procedure needs; take a model that has"
              + " them, such as chopratejas/kompress-base");
    }
    int first = ends.beforeText().size();
    if (options.targetRatio().isPresent()) {
      best(scores, first, wordOf, options.targetRatio().getAsDouble(), kept);
      return;
    }
    for (int i = 0; i < wordOf.size(); i++) {
      if (isKept(scores, first + i, options.keepRule())) {
        kept.set(wordOf.get(i));
      }
    }
  }

  private static boolean isKept(SequenceScores scores, int token, KeepRule rule) {
    if (rule == KeepRule.ONNX) {
      return score(scores, token) > 0.5;
    }
    double keep = Heads.keep(scores.drop(token), scores.keep(token));
    return scores.keep(token) > scores.drop(token)
        || (keep > 0.3 && keep <= 0.5 && scores.span(token) > 0.5);
  }

  private static double score(SequenceScores scores, int token) {
    return Heads.keep(scores.drop(token), scores.keep(token)) * (0.5 + 0.5 * scores.span(token));
  }

  /** Keeps the best words by their best tokens; of equal ones the first. */
  private static void best(
      SequenceScores scores, int first, List<Integer> wordOf, double ratio, BitSet kept) {
    if (wordOf.isEmpty()) {
      return;
    }
    int base = wordOf.get(0);
    double[] best = new double[wordOf.get(wordOf.size() - 1) - base + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY); // a word without tokens has no score
    for (int i = 0; i < wordOf.size(); i++) {
      int word = wordOf.get(i) - base;
      best[word] = Math.max(best[word], score(scores, first + i));
    }
    int[] scored = IntStream.range(0, best.length).filter(w -> best[w] >= 0).toArray();
    int count = Math.max(1, (int) (scored.length * ratio));
    Arrays.stream(scored)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer word) -> best[word]).reversed())
        .limit(count)
        .forEach(word -> kept.set(base + word));
  }
}
