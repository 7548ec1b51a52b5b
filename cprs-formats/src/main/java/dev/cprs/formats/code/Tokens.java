package dev.cprs.formats.code;

import java.util.Arrays;

/**
 * The tokens of a piece of code, without white space, in flat arrays. Brackets know their partners.
 */
final class Tokens {
  static final byte WORD = 0;
  static final byte STRING = 1;
  static final byte COMMENT = 2;

  /** A line of the preprocessor, or what else stands outside of the language's statements. */
  static final byte DIRECTIVE = 3;

  /** One character of punctuation. */
  static final byte MARK = 4;

  static final byte OPEN = 5;
  static final byte CLOSE = 6;

  private int size;
  private byte[] kinds = new byte[64];
  private byte[] lines = new byte[64];
  private byte[] keywords = new byte[64];
  private char[] firsts = new char[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] partners = new int[64];

  /**
   * Adds a token.
   *
   * @param first its first character
   * @param keyword what {@link Keywords} says of it; 0 for most
   * @param lineEnds how many line ends stand before it
   */
  void add(byte kind, int start, int end, char first, byte keyword, int lineEnds) {
    if (size == kinds.length) {
      int capacity = size + (size >> 1);
      kinds = Arrays.copyOf(kinds, capacity);
      lines = Arrays.copyOf(lines, capacity);
      keywords = Arrays.copyOf(keywords, capacity);
      firsts = Arrays.copyOf(firsts, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      partners = Arrays.copyOf(partners, capacity);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    firsts[size] = first;
    keywords[size] = keyword;
    lines[size] = (byte) Math.min(2, lineEnds);
    size++;
  }

  int size() {
    return size;
  }

  byte kind(int token) {
    return kinds[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** How many line ends stand before a token: 0, 1, or 2 for a blank line or more. */
  int lines(int token) {
    return lines[token];
  }

  boolean is(int token, byte keyword) {
    return kinds[token] == WORD && keywords[token] == keyword;
  }

  /** Whether a token is this character of punctuation, or a bracket. */
  boolean isMark(int token, char mark) {
    return kinds[token] >= MARK && firsts[token] == mark;
  }

  char first(int token) {
    return firsts[token];
  }

  /**
   * The place of the bracket that closes an {@link #OPEN}; {@link #size} if the code ends before.
   */
  int partner(int token) {
    return partners[token];
  }

  /** The place after a token, and after all that it encloses if it is an {@link #OPEN}. */
  int after(int token) {
    return (kinds[token] == OPEN ? partners[token] : token) + 1;
  }

  /** Says which brackets belong together. */
  void pair(int open, int close) {
    partners[open] = close;
    if (close < size) {
      partners[close] = open;
    }
  }

  /** A bracket without a partner is punctuation. */
  void unpair(int bracket) {
    kinds[bracket] = MARK;
  }
}
