package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Whether a text is JSON: its beginning is read by the grammar. So log lines that begin with {@code
 * [INFO]} or {@code [2026-01-01}, links of Markdown and blocks of code are none.
 */
final class JsonFit {
  /** How much of the text is read. */
  private static final int SAMPLE = 8000;

  private static final int LINES = 20;

  /** So much is looked at for the words that something was left out. */
  private static final int LONGEST_OMISSION = 120;

  private static final Pattern OMISSION =
      Pattern.compile("\\.\\.\\.|…|truncated|omitted", Pattern.CASE_INSENSITIVE);

  private static final int MOST_OMISSIONS = 3;

  private static final double SURE = 0.95;

  /** One more than JSON's, since JSON Lines are JSON too. */
  private static final double LINES_SURE = 0.97;

  /** Single quotes, keys without quotes, comments, commas too many. */
  private static final double LENIENT = 0.8;

  private enum State {
    VALUE,
    /** After an opening brace or a comma in an object. */
    KEY,
    COLON,
    /** After a value. */
    COMMA
  }

  private final CharSequence text;
  private final JsonTokens tokens;
  private final int sampleEnd;
  private final boolean isCut;
  private final BitSet objects = new BitSet();
  private final BitSet calls = new BitSet();
  private int depth;
  private State state = State.VALUE;
  private int keys;
  private int count;
  private boolean lenient;
  private int omissions;
  private char last;

  /** Where the values at the top that were read end. */
  private int topEnd;

  private JsonFit(CharSequence text, int from, int to) {
    this.text = text;
    isCut = from + SAMPLE < to;
    sampleEnd = isCut ? from + SAMPLE : Chars.trimEnd(text, from, to);
    tokens = new JsonTokens(text, from, sampleEnd);
    topEnd = from;
  }

  /** How sure it is that a text is JSON. */
  static double of(CharSequence text, int from, int to) {
    int start = Chars.skipBlank(text, from, to);
    if (start == to || !isBracket(text.charAt(start))) {
      return 0;
    }
    JsonFit fit = new JsonFit(text, start, to);
    boolean all = fit.read();
    if (!all) {
      // JSON and then something else: taken if most of it is JSON, or a lot.
      int read = fit.topEnd - start;
      return fit.keys > 0 && read > 40 && (read > 1000 || 2 * read > to - start) ? 0.7 : 0;
    }
    if (fit.lenient) {
      return fit.keys >= 2 ? LENIENT : 0;
    }
    return fit.count >= 4 || (fit.depth == 0 && fit.count >= 2) ? SURE : 0;
  }

  /** How sure it is that a text is a JSON value on each line. */
  static double ofLines(CharSequence text, int from, int to) {
    int lines = 0;
    int good = 0;
    int limit = Math.min(to, from + 6 * SAMPLE);
    for (int line = from; line < limit && lines < LINES; ) {
      int end = Chars.lineEnd(text, line, limit);
      int start = Chars.skipBlank(text, line, end);
      if (start < end) {
        boolean isWhole = end < limit || limit == to;
        boolean isValue = isBracket(text.charAt(start)) && isOneValue(text, start, end, isWhole);
        if (!isValue && lines == 0) {
          return 0;
        }
        lines++;
        good += isValue ? 1 : 0;
      }
      line = Chars.nextLine(text, end, limit);
    }
    return lines >= 2 && good >= 2 && 10 * good >= 9 * lines ? LINES_SURE : 0;
  }

  private static boolean isOneValue(CharSequence text, int start, int end, boolean isWhole) {
    JsonFit fit = new JsonFit(text, start, end);
    return fit.read() && !fit.lenient && (fit.isCut || !isWhole || fit.depth == 0);
  }

  private static boolean isBracket(char c) {
    return c == '{' || c == '[';
  }

  /** Reads the sample; false at the first token that doesn't belong to JSON. */
  private boolean read() {
    while (tokens.next()) {
      boolean isLast = tokens.end == sampleEnd;
      if (!accept()) {
        if (isLast && (isCut || (depth > 0 && count >= 8))) {
          return true;
        }
        if (!skipOmission()) {
          return false;
        }
        continue;
      }
      count++;
      last = tokens.type;
      if (depth == 0) {
        topEnd = tokens.end;
      }
    }
    return true;
  }

  /** Goes to the next line if a tool has cut the text here, and said so. */
  private boolean skipOmission() {
    int lineEnd = Chars.lineEnd(text, Math.min(tokens.end, sampleEnd), sampleEnd);
    int from = Math.max(tokens.start, lineEnd - LONGEST_OMISSION);
    if (depth == 0
        || count < 8
        || omissions == MOST_OMISSIONS
        || (lineEnd - tokens.start > LONGEST_OMISSION && tokens.type != JsonTokens.STRING)
        || !OMISSION.matcher(text.subSequence(from, lineEnd)).find()) {
      return false;
    }
    omissions++;
    tokens.moveTo(lineEnd);
    return true;
  }

  private boolean accept() {
    if (tokens.type == JsonTokens.COMMENT) {
      lenient = true;
      return true;
    }
    if (omissions > 0) { // nobody knows what was open
      return tokens.type != JsonTokens.WORD && tokens.type != JsonTokens.STRING
          ? tokens.type != '='
          : isGoodValue();
    }
    return switch (state) {
      case VALUE -> acceptValue();
      case KEY -> acceptKey();
      case COLON -> {
        state = State.VALUE;
        yield tokens.type == (depth > 0 && calls.get(depth - 1) ? '=' : ':');
      }
      case COMMA -> acceptComma();
    };
  }

  private boolean acceptValue() {
    switch (tokens.type) {
      case '{', '[', JsonTokens.CALL -> {
        boolean call = tokens.type == JsonTokens.CALL;
        boolean object = call ? tokens.hasNames() : tokens.type == '{';
        lenient |= call;
        calls.set(depth, call);
        objects.set(depth++, object);
        state = object ? State.KEY : State.VALUE;
        return !call || depth > 1;
      }
      case ']', ')' -> {
        return close();
      }
      default -> {
        state = State.COMMA;
        return depth > 0 && isGoodValue();
      }
    }
  }

  private boolean acceptKey() {
    if (tokens.type == '}' || tokens.type == ')') {
      return close();
    }
    keys++;
    state = State.COLON;
    lenient |= tokens.type == JsonTokens.WORD;
    return isName() || isGoodValue();
  }

  private boolean isName() {
    return tokens.type == JsonTokens.WORD
        && Character.isJavaIdentifierStart(text.charAt(tokens.start));
  }

  private boolean isGoodValue() {
    if (tokens.type == JsonTokens.STRING) {
      lenient |= tokens.isSingleQuoted();
      return tokens.isClosed || tokens.end == sampleEnd;
    }
    return tokens.isValue() || (depth > 0 && calls.get(depth - 1) && isName());
  }

  private boolean acceptComma() {
    switch (tokens.type) {
      case ',' -> {
        state = depth > 0 && objects.get(depth - 1) ? State.KEY : State.VALUE;
        return true;
      }
      case '}', ']', ')' -> {
        return close();
      }
      case '=' -> { // a name after arguments without names
        state = State.VALUE;
        return calls.get(Math.max(0, depth - 1)) && last == JsonTokens.WORD;
      }
      default -> { // another value after one at the top
        state = State.VALUE;
        return depth == 0 && isBracket(tokens.type) && acceptValue();
      }
    }
  }

  private boolean close() {
    boolean call = tokens.type == ')';
    boolean object = tokens.type == '}';
    if (depth == 0 || calls.get(depth - 1) != call || (!call && objects.get(depth - 1) != object)) {
      return false;
    }
    lenient |= last == ',';
    depth--;
    state = State.COMMA;
    return true;
  }
}
