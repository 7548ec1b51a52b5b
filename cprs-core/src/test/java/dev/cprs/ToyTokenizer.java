package dev.cprs;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;

/** A token is a run of letters and digits, or any other character but white space. */
public class ToyTokenizer implements Tokenizer {
  private static final int VOCABULARY = 1 << 20;
  private boolean closed;

  public static int id(String word) {
    return 16 + Math.floorMod(word.hashCode(), VOCABULARY - 16);
  }

  @Override
  public TokenizedText encode(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(16);
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i == start) {
        i += Character.charCount(text.codePointAt(i));
        if (Character.isWhitespace(text.charAt(start))) {
          continue;
        }
      }
      tokens.add(id(text.substring(start, i)), start, i);
    }
    return tokens.text(text).build();
  }

  @Override
  public int specialTokenId(String token) {
    return token.equals("<|im_start|>") ? 1 : 2;
  }

  @Override
  public int vocabularySize() {
    return VOCABULARY;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
