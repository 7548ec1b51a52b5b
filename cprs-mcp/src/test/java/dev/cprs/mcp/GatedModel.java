package dev.cprs.mcp;

import dev.cprs.ContextCompressor;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.WindowScores;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds nothing, a character a token, and scores a window only when it is let. */
class GatedModel implements Tokenizer, TokenCritic {
  static final int WINDOW_TOKENS = 2000;

  final Semaphore begun = new Semaphore(0);
  final Semaphore gate = new Semaphore(0);
  final AtomicInteger scored = new AtomicInteger();

  ContextCompressor compressor() {
    return ContextCompressor.builder().tokenizer(this).critic(this).build();
  }

  @Override
  public TokenizedText encode(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
    for (int i = 0; i < text.length(); i++) {
      tokens.add(text.charAt(i) % 128, i, i + 1);
    }
    return tokens.build();
  }

  @Override
  public int specialTokenId(String token) {
    return 1;
  }

  @Override
  public int vocabularySize() {
    return 128;
  }

  @Override
  public CriticInfo info() {
    return CriticInfo.builder("gated", WINDOW_TOKENS, 128).categoryHead(true).build();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    begun.release();
    gate.acquireUninterruptibly();
    scored.incrementAndGet();
    try { // as a model takes: a request that is to stop has the time to
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    float[] boundary = new float[window.contextTokens() * WindowScores.BOUNDARY_LABELS];
    for (int token = 0; token < window.contextTokens(); token++) {
      boundary[token * WindowScores.BOUNDARY_LABELS + 2] = 9; // O
    }
    return new WindowScores(boundary, new float[window.contextTokens() * categoryTokens.size()]);
  }

  @Override
  public void close() {}
}
