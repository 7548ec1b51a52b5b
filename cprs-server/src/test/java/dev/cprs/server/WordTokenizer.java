package dev.cprs.server;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;

/** A token is a word between white space. */
public class WordTokenizer implements Tokenizer {
  static final int VOCABULARY = 1 << 16;

  static int id(String word) {
    return 16 + Math.floorMod(word.hashCode(), VOCABULARY - 16);
  }

  @Override
  public TokenizedText encode(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(16);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          tokens.add(id(text.substring(start, i)), start, i);
        }
        start = i + 1;
      }
    }
    return tokens.build();
  }

  @Override
  public int specialTokenId(String token) {
    return token.equals("<|im_start|>") ? 1 : 2;
  }

  @Override
  public int vocabularySize() {
    return VOCABULARY;
  }

  @Override
  public void close() {}
}
