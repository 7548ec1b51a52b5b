package dev.cprs.select;

import dev.cprs.spi.Tokenizer;

/** Counts the tokens of the model's own tokenizer. */
public record ModelCounter(Tokenizer tokenizer) implements Counter {
  @Override
  public int count(LabelledDocument document, int start, int end) {
    // What the model doesn't read is in the text that comes out all the same.
    return document.units().hasNoise(start, end)
        ? count(document.text().substring(start, end))
        : document.tokens().count(start, end);
  }

  @Override
  public int count(String text) {
    return tokenizer.encode(text).count();
  }
}
