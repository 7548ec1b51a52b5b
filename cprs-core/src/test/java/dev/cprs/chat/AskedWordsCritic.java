package dev.cprs.chat;

import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.Granularity;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds the sentences that hold a word of the question, so that what is kept tells the question.
 */
public class AskedWordsCritic implements TokenCritic {
  private static final int VOCABULARY = new ToyTokenizer().vocabularySize();
  private static final Set<Integer> UNASKED = new HashSet<>();

  static {
    ids(UNASKED, new ToyTokenizer().encode(ToyCritic.PROMPT.text() + " .,:?!<>/ user ").ids());
  }

  /** Windows scored so far. */
  final AtomicInteger windows = new AtomicInteger();

  private volatile boolean closed;

  /** A compressor that keeps the sentences with a word of the question. */
  public static ContextCompressor compressor(TokenCritic critic) {
    return ContextCompressor.builder()
        .tokenizer(new ToyTokenizer())
        .critic(critic)
        .controlPrompt(ToyCritic.PROMPT)
        .options(CompressionOptions.builder().granularity(Granularity.SENTENCES).build())
        .build();
  }

  private static void ids(Set<Integer> set, TokenIds ids) {
    for (int i = 0; i < ids.size(); i++) {
      set.add(ids.get(i));
    }
  }

  @Override
  public CriticInfo info() {
    return CriticInfo.builder("asked words", 100, VOCABULARY)
        .maxWindowTokens(200)
        .categoryHead(true)
        .workers(2)
        .build();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    windows.incrementAndGet();
    Set<Integer> asked = new HashSet<>();
    for (int i = 0; i < window.prefixTokens(); i++) {
      asked.add(window.ids().get(i));
    }
    asked.removeAll(UNASKED);
    int tokens = window.contextTokens();
    float[] boundary = new float[tokens * 4];
    float[] category = new float[tokens * categoryTokens.size()];
    for (int i = 0; i < tokens; i++) {
      float logit = asked.contains(window.ids().get(window.prefixTokens() + i)) ? 6 : -6;
      boundary[i * 4] = logit;
      category[i * categoryTokens.size()] = logit;
    }
    return new WindowScores(boundary, category);
  }

  @Override
  public void close() {
    closed = true;
  }
}
