package dev.cprs.formats.code;

/** Goes through lines of code, one after the other, and says what is a comment or in a string. */
final class SourceState {
  /** What a line is. */
  enum Kind {
    CODE,
    /** A comment, or the beginning of one. */
    COMMENT,
    /** Inside of a comment that a line before began. */
    IN_COMMENT,
    /** Begins inside of a string that a line before began. */
    IN_STRING
  }

  private static final String LONG_QUOTES = "\"\"\"";

  private final SourceLanguage language;
  private boolean comment;
  private boolean string;

  SourceState(SourceLanguage language) {
    this.language = language;
  }

  /**
   * What the next line is.
   *
   * @param line without white space before it
   * @param apart whether it begins something new, as far as the layout says: then no string goes on
   *     in it, and an odd quote spoils no more than the lines up to it
   */
  Kind next(String line, boolean apart) {
    if (comment) {
      comment = !line.contains(language.close());
      return Kind.IN_COMMENT;
    }
    boolean inside = string && !apart;
    if (!inside) {
      if (!language.open().isEmpty() && line.startsWith(language.open())) {
        comment = line.indexOf(language.close(), language.open().length()) < 0;
        string = false;
        return Kind.COMMENT;
      }
      if (!language.comment().isEmpty() && line.startsWith(language.comment())) {
        string = false;
        return Kind.COMMENT;
      }
    }
    string = stringAfter(line, inside);
    return inside ? Kind.IN_STRING : Kind.CODE;
  }

  /** Whether a string goes on after a line; only those of some languages go over lines. */
  private boolean stringAfter(String line, boolean inside) {
    return switch (language) {
      case LISP -> lispStringAfter(line, inside);
      case JULIA, ELIXIR -> inside ^ hasOddQuotes(line);
      default -> false;
    };
  }

  /** A quote after a question mark or a backslash is a character, and in a comment it is none. */
  private static boolean lispStringAfter(String line, boolean inside) {
    boolean in = inside;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' || (c == '?' && !in && line.startsWith("\"", i + 1))) {
        i++;
      } else if (c == ';' && !in) {
        return false;
      } else if (c == '"') {
        in = !in;
      }
    }
    return in;
  }

  private static boolean hasOddQuotes(String line) {
    boolean odd = false;
    int at = line.indexOf(LONG_QUOTES);
    while (at >= 0) {
      odd = !odd;
      at = line.indexOf(LONG_QUOTES, at + LONG_QUOTES.length());
    }
    return odd;
  }
}
