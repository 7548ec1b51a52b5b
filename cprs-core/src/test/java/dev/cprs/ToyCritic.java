package dev.cprs;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds the words that it is told to: a word with the logit x is inside for both heads with the
 * logit x, all else with -6. The first of a run is B, the others I. Words may belong to a column of
 * the category head.
 */
public class ToyCritic implements TokenCritic {
  public static final ControlPrompt PROMPT =
      ControlPrompt.builder("Find").tag("things", "thing").build();

  private static final float OUT = -6;

  private final int workers;
  private final Map<Integer, Float> logits = new HashMap<>();
  private final Map<Integer, Integer> columns = new HashMap<>();
  public final Queue<TokenWindow> seen = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  public ToyCritic(int workers) {
    this.workers = workers;
  }

  /** A compressor with a critic, the toy tokenizer and a control prompt of one tag. */
  public static ContextCompressor compressor(ToyCritic critic) {
    return ContextCompressor.builder()
        .tokenizer(new ToyTokenizer())
        .critic(critic)
        .controlPrompt(PROMPT)
        .build();
  }

  public ToyCritic find(String word, float logit) {
    return find(word, logit, 0);
  }

  ToyCritic find(String word, float logit, int column) {
    logits.put(ToyTokenizer.id(word), logit);
    columns.put(ToyTokenizer.id(word), column);
    return this;
  }

  @Override
  public CriticInfo info() {
    return CriticInfo.builder("toy", 100, 1 << 20)
        .maxWindowTokens(200)
        .categoryHead(true)
        .workers(workers)
        .build();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    seen.add(window);
    int tokens = window.contextTokens();
    int tags = Math.max(0, categoryTokens.size() - 1);
    float[] boundary = new float[tokens * 4];
    float[] category = new float[tokens * categoryTokens.size()];
    boolean inside = false;
    for (int i = 0; i < tokens; i++) {
      int id = window.ids().get(window.prefixTokens() + i);
      float logit = logits.getOrDefault(id, OUT);
      boundary[i * 4 + (inside ? 1 : 0)] = logit;
      boundary[i * 4 + (inside ? 0 : 1)] = -9;
      boundary[i * 4 + 3] = -9;
      for (int column = 0; column < tags; column++) {
        boolean its = columns.getOrDefault(id, 0) == column;
        category[i * categoryTokens.size() + column] = its ? logit : -9;
      }
      inside = logit > 0;
    }
    return new WindowScores(boundary, category);
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
