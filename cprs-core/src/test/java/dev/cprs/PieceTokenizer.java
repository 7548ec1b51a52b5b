package dev.cprs;

import dev.cprs.spi.TokenizedText;

/**
 * Words in pieces of three characters: other tokens, and more of them, than the toy tokenizer's.
 */
class PieceTokenizer extends ToyTokenizer {
  @Override
  public TokenizedText encode(String text) {
    TokenizedText words = super.encode(text);
    TokenizedText.Builder pieces = new TokenizedText.Builder(2 * words.size());
    for (int word = 0; word < words.size(); word++) {
      for (int start = words.start(word); start < words.end(word); start += 3) {
        int end = Math.min(start + 3, words.end(word));
        pieces.add(id(text.substring(start, end)), start, end);
      }
    }
    return pieces.text(text).build();
  }
}
