package dev.cprs;

import dev.cprs.spi.TokenizedText;

/** A token for every code point, white space too. */
class CharacterTokenizer extends ToyTokenizer {
  @Override
  public TokenizedText encode(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      tokens.add(codePoint % vocabularySize(), i, end);
      i = end;
    }
    return tokens.build();
  }
}
