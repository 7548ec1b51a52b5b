package dev.cprs.select;

import dev.cprs.TokenCounter;

/** Counts the tokens of the language model that the result is for. */
public record OwnCounter(TokenCounter tokens) implements Counter {
  @Override
  public int count(LabelledDocument document, int start, int end) {
    return start == end ? 0 : tokens.count(document.text().substring(start, end));
  }

  @Override
  public int count(String text) {
    return tokens.count(text);
  }
}
