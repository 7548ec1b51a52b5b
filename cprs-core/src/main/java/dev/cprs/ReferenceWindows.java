package dev.cprs;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** The published Python's way to cut. */
enum ReferenceWindows implements WindowStrategy {
  INSTANCE;

  @Override
  public WindowPlan plan(String text, Tokenizer tokenizer, int contextTokens) {
    TokenizedText tokens = tokenizer.encode(text);
    List<WindowPlan.Window> windows = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += contextTokens) {
      windows.add(new WindowPlan.Window(from, Math.min(tokens.size(), from + contextTokens)));
    }
    return new WindowPlan(tokens, windows);
  }
}
