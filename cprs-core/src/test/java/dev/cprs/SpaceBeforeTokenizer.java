package dev.cprs;

import dev.cprs.spi.TokenizedText;

/**
 * As byte-level tokenizers do: a token begins with the space before its word, and ids don't tell.
 */
final class SpaceBeforeTokenizer extends ToyTokenizer {
  @Override
  public TokenizedText encode(String text) {
    TokenizedText words = super.encode(text);
    TokenizedText.Builder tokens = new TokenizedText.Builder(words.size());
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      boolean space = start > 0 && text.charAt(start - 1) == ' ';
      tokens.add(words.id(i), space ? start - 1 : start, words.end(i));
    }
    return tokens.build();
  }
}
