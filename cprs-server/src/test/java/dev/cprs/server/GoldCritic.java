package dev.cprs.server;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds runs of the word {@code gold}, with one worker and windows of 100 words. */
public class GoldCritic implements TokenCritic {
  public static final int WINDOW = 100;

  private static final int GOLD = WordTokenizer.id("gold");

  public final AtomicInteger scored = new AtomicInteger();

  /** A compressor with a critic like this. */
  public static ContextCompressor compressor(GoldCritic critic, CompressionObserver observer) {
    return ContextCompressor.builder()
        .tokenizer(new WordTokenizer())
        .critic(critic)
        .observer(observer)
        .build();
  }

  @Override
  public CriticInfo info() {
    return CriticInfo.builder("gold", WINDOW, WordTokenizer.VOCABULARY).build();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    scored.incrementAndGet();
    float[] boundary = new float[window.contextTokens() * 4];
    boolean inside = false;
    for (int i = 0; i < window.contextTokens(); i++) {
      boolean gold = window.ids().get(window.prefixTokens() + i) == GOLD;
      boundary[i * 4 + (gold ? inside ? 1 : 0 : 2)] = 9;
      inside = gold;
    }
    return new WindowScores(boundary, new float[0]);
  }

  @Override
  public void close() {}

  /** Waits with each window until it is let. */
  public static final class Gated extends GoldCritic {
    public final Semaphore begun = new Semaphore(0);
    public final Semaphore gate = new Semaphore(0);

    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      begun.release();
      gate.acquireUninterruptibly();
      return super.score(window, categoryTokens);
    }
  }
}
