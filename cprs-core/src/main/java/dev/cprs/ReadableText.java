package dev.cprs;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.Arrays;

/**
 * Tokenizes what the model shall read of a text: all of it but colours, overstrikes and the like.
 */
final class ReadableText {
  /** Where something was left out, as offsets of the read text, and how much up to there. */
  private final int[] places;

  private final int[] removed;

  private ReadableText(int[] noise) {
    places = new int[noise.length / 2];
    removed = new int[noise.length / 2];
    int sum = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = noise[2 * i] - sum;
      sum += noise[2 * i + 1] - noise[2 * i];
      removed[i] = sum;
    }
  }

  /**
   * The tokens of a text without its noise. Their offsets are those of the whole text.
   *
   * @param noise the parts to leave out: start, end, start, end, rising and disjoint
   */
  static TokenizedText encode(Tokenizer tokenizer, String text, int[] noise) {
    if (noise.length == 0) {
      return tokenizer.encode(text);
    }
    StringBuilder read = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < noise.length; i += 2) {
      read.append(text, from, noise[i]);
      from = noise[i + 1];
    }
    read.append(text, from, text.length());
    return new ReadableText(noise).moved(tokenizer.encode(read.toString()), text);
  }

  private TokenizedText moved(TokenizedText tokens, String text) {
    TokenizedText.Builder moved = new TokenizedText.Builder(tokens.size()).text(text);
    tokens.unknownId().ifPresent(moved::unknownId);
    for (int token = 0; token < tokens.size(); token++) {
      int start = inWhole(tokens.start(token));
      // By its last character, so that noise after a token is no part of it.
      int end = tokens.end(token) == 0 ? 0 : inWhole(tokens.end(token) - 1) + 1;
      moved.add(tokens.id(token), start, Math.max(start, end));
    }
    return moved.build();
  }

  /** Where a character of the read text stands in the whole text. */
  private int inWhole(int offset) {
    int found = Arrays.binarySearch(places, offset);
    int after = found >= 0 ? found : -found - 2; // the last place at or before the offset
    while (after + 1 < places.length && places[after + 1] == offset) {
      after++;
    }
    return offset + (after < 0 ? 0 : removed[after]);
  }
}
