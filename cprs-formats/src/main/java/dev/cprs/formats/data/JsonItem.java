package dev.cprs.formats.data;

/**
 * An element or entry while its tokens are read: comments before it, a key and a colon, a value,
 * and what is between the value and the next comma although it should not be there.
 */
final class JsonItem {
  /** Where it starts, with the comments before it; -1 if there is none. */
  int start = -1;

  int end;

  /** The key, as it stands; meaningless without {@link #hasKey}. */
  private int keyStart;

  private int keyEnd;
  private boolean hasKey;

  /** The value, or what may still turn out to be a key. */
  int valueStart;

  int valueEnd;

  /** Whether there is a value, or what may be a key. */
  boolean hasValue;

  /** What the value is: a {@link JsonTokens} type, or the bracket of a container. */
  char type = JsonTokens.WORD;

  boolean isClosed;

  void clear() {
    start = -1;
    hasKey = false;
    hasValue = false;
    type = JsonTokens.WORD;
  }

  boolean isEmpty() {
    return start < 0;
  }

  /** Whether there are only comments. */
  boolean isCommentOnly() {
    return !hasValue && !hasKey;
  }

  boolean hasKey() {
    return hasKey;
  }

  /** Whether a token goes on with the value: it touches it, or is a word on the same line. */
  boolean goesOn(JsonTokens token) {
    return hasValue
        && (token.start == valueEnd || (token.type == JsonTokens.WORD && !token.isAfterBreak));
  }

  void extend(int tokenStart, int tokenEnd) {
    if (isEmpty()) {
      start = tokenStart;
    }
    end = tokenEnd;
  }

  void setValue(int tokenStart, int tokenEnd, char valueType, boolean closed) {
    extend(tokenStart, tokenEnd);
    valueStart = tokenStart;
    valueEnd = tokenEnd;
    type = valueType;
    isClosed = closed;
    hasValue = true;
  }

  /** More of a broken value. */
  void extendValue(int tokenStart, int tokenEnd) {
    if (!hasValue) {
      setValue(tokenStart, tokenEnd, JsonTokens.WORD, true);
    }
    extend(tokenStart, tokenEnd);
    valueEnd = tokenEnd;
    type = JsonTokens.WORD;
  }

  /** A colon: what was read is the key. */
  void colon(int at) {
    if (hasValue && !hasKey && (type == JsonTokens.STRING || type == JsonTokens.WORD)) {
      keyStart = valueStart;
      keyEnd = valueEnd;
      hasKey = true;
      hasValue = false;
      type = JsonTokens.WORD;
      end = at + 1;
    } else {
      extendValue(at, at + 1);
    }
  }

  /** Where the key starts, without its quotes. */
  int nameStart(CharSequence text) {
    return isQuote(text.charAt(keyStart)) ? keyStart + 1 : keyStart;
  }

  int nameEnd(CharSequence text) {
    int from = nameStart(text);
    return keyEnd > from && from > keyStart && text.charAt(keyEnd - 1) == text.charAt(keyStart)
        ? keyEnd - 1
        : keyEnd;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
