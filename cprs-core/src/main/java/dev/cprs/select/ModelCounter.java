package dev.cprs.select;

import dev.cprs.spi.Tokenizer;

/** Counts the tokens of the model's own tokenizer. */
public record ModelCounter(Tokenizer tokenizer) implements Counter {
  @Override
  public int count(LabelledDocument document, int start, int end) {
    return document.tokens().count(start, end);
  }

  @Override
  public int count(String text) {
    return tokenizer.encode(text).size();
  }
}
