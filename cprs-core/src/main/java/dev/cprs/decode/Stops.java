package dev.cprs.decode;

/** The marks that end a sentence, in the scripts that have such marks, and those that close it. */
final class Stops {
  /** The full-width form of a full stop, which is a decimal point too. */
  static final char WIDE_POINT = '\uff0e';

  private Stops() {}

  /** The marks below 64, a bit each. */
  private static final long LOW =
      1L << '.' | 1L << '!' | 1L << '?' | 1L << '\n' | 1L << '\r' | 1L << '\f' | 1L << '\u000b';

  /** Whether a character is no mark of any kind, told without looking for it among all of them. */
  static boolean isNone(char c) {
    return c < 64 ? (LOW >>> c & 1) == 0 : c < '\u0589' && c != '\u0085';
  }

  /** A mark that ends a sentence if white space follows. */
  static boolean is(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '‼', '⁇', '⁈', '⁉' -> true;
      case '।', '॥' -> true; // Devanagari and other scripts of India
      case '؟', '۔' -> true; // Arabic, Urdu
      case '։' -> true; // Armenian
      case '።', '፧', '፨' -> true; // Ethiopic
      case '။' -> true; // Burmese
      case '។', '៕' -> true; // Khmer
      case '།', '༎' -> true; // Tibetan
      default -> false;
    };
  }

  /**
   * Whether a letter right behind a mark begins a sentence. Not so for the Urdu full stop, which
   * stands in abbreviations, nor for the Latin one.
   */
  static boolean endsWithoutSpace(char c) {
    return c >= '\u0589' && c < '\u2000' && c != '۔' && c != '།';
  }

  /** A mark that ends a sentence whatever follows. */
  static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡' || c == WIDE_POINT;
  }

  /** A mark or bracket that belongs to the sentence before it. */
  static boolean closes(char c) {
    return is(c) || isWide(c) || "\"'”’)]}»」』）】》〉*_".indexOf(c) >= 0;
  }

  static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
