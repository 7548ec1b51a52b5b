package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a shell script into its commands at the top: a line, or all lines from {@code if} to {@code
 * fi}, to the end of a here-document or of a quotation.
 */
final class ShellCommands {
  /** What is never closed doesn't swallow more than this many lines. */
  private static final int MOST_LINES = 1000;

  private static final int LONGEST_KEYWORD = 6;

  private static final String OPENERS = " if case while until for select { ";
  private static final String CLOSERS = " fi esac done } ";
  private static final String BEFORE_COMMAND = " then do else elif ! time ";

  private final CharSequence text;
  private final int to;

  /** Set when something was never closed: from then on each line is a command. */
  private boolean unclosed;

  /** The labels of the here-documents that begin after this line. */
  private final List<String> labels = new ArrayList<>();

  /** The depth of all brackets and compound commands at the place. */
  private int depth;

  private int parentheses;

  /** At the beginning of a command, where {@code if} is a keyword. */
  private boolean commandPlace;

  /** After {@code function}: the next word is a name, and a brace after it opens a body. */
  private boolean functionName;

  /** Before this place no parameter is closed on its line. */
  private int noParameterBefore;

  /** Where the first line of the command ended; below 0 before. */
  private int firstLineEnd;

  ShellCommands(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  /** The end of the first line of the command that {@link #end} was asked for last. */
  int firstLineEnd() {
    return firstLineEnd;
  }

  /** The line end after a command that starts at a place, or the end of the script. */
  int end(int start) {
    depth = 0;
    parentheses = 0;
    commandPlace = true;
    functionName = false;
    firstLineEnd = -1;
    labels.clear();
    int lines = 0;
    for (int i = start; i < to; ) {
      char c = text.charAt(i);
      if (!Chars.isLineEnd(c)) {
        i = step(i, c);
        continue;
      }
      firstLineEnd = firstLineEnd < 0 ? i : firstLineEnd;
      int next = labels.isEmpty() ? i : afterDocuments(i);
      if (depth <= 0 || unclosed) {
        return next;
      }
      if (++lines > MOST_LINES) {
        unclosed = true;
        return firstLineEnd;
      }
      commandPlace = true;
      i = next > i ? next : Chars.nextLine(text, i, to);
    }
    if (depth > 0 && firstLineEnd >= 0) {
      unclosed = true;
      return firstLineEnd;
    }
    firstLineEnd = firstLineEnd < 0 ? to : firstLineEnd;
    return to;
  }

  /** After what stands at a place inside a line. */
  private int step(int at, char c) {
    boolean first = at == 0 || Chars.isBlank(text.charAt(at - 1));
    switch (c) {
      case '\\' -> {
        return at + (Chars.startsWith(text, at + 1, to, "\r\n") ? 3 : 2);
      }
      case '\'', '"' -> {
        commandPlace = false;
        return quoted(at, c);
      }
      case '#' -> {
        return first ? Chars.lineEnd(text, at, to) : at + 1;
      }
      case '<' -> {
        return document(at);
      }
      case '(' -> {
        depth++;
        parentheses++;
        commandPlace = true;
      }
      case ')' -> {
        if (parentheses > 0) { // or it ends a pattern of case
          depth--;
          parentheses--;
        }
        commandPlace = true;
      }
      case ';', '&', '|' -> commandPlace = true;
      case '$' -> {
        commandPlace = false;
        if (at + 1 < to && text.charAt(at + 1) == '{') {
          return parameter(at + 2);
        }
      }
      default -> {
        if (!Chars.isBlank(c)) {
          return word(at);
        }
      }
    }
    return at + 1;
  }

  private int word(int at) {
    int end = at + 1;
    while (end < to && " \t\r\n;&|()<>'\"\\$#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = end - at > LONGEST_KEYWORD ? "" : " " + text.subSequence(at, end) + " ";
    if (commandPlace && !word.isEmpty()) {
      depth += OPENERS.contains(word) ? 1 : 0;
      depth -= CLOSERS.contains(word) && depth > 0 ? 1 : 0;
    }
    if (functionName) {
      functionName = false;
      commandPlace = true;
      return end;
    }
    functionName = commandPlace && word.isEmpty() && isFunction(at, end);
    boolean before = !word.isEmpty() && (BEFORE_COMMAND.contains(word) || OPENERS.contains(word));
    commandPlace = commandPlace && before;
    return end;
  }

  private boolean isFunction(int at, int end) {
    return end - at == 8 && Chars.startsWith(text, at, end, "function");
  }

  /** After a quotation. A single quote is only closed by the next one. */
  private int quoted(int open, char quote) {
    int lines = 0;
    for (int i = open + 1; i < to && !unclosed; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == '\n') {
        firstLineEnd = firstLineEnd < 0 ? i : firstLineEnd;
        if (++lines > MOST_LINES) {
          break;
        }
      }
    }
    unclosed = true;
    return open + 1;
  }

  /** After <code>${...}</code>, if it is closed on its line. */
  private int parameter(int from) {
    if (from < noParameterBefore) {
      return from;
    }
    int open = 1;
    int i = from;
    for (; i < to && !Chars.isLineEnd(text.charAt(i)); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    noParameterBefore = i;
    return from;
  }

  /** Notes a here-document whose label stands after {@code <<} or {@code <<-}. */
  private int document(int at) {
    commandPlace = false;
    if (!Chars.startsWith(text, at, to, "<<") || Chars.startsWith(text, at, to, "<<<")) {
      return at + (Chars.startsWith(text, at, to, "<<<") ? 3 : 1);
    }
    int start = at + 2;
    while (start < to && "-~ '\"\\".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && end - start < 64 && Chars.isWord(text.charAt(end))) {
      end++;
    }
    if (end > start && !Chars.isDigit(text.charAt(start)) && labels.size() < 8) {
      labels.add(text.subSequence(start, end).toString());
    }
    while (end < to && (text.charAt(end) == '\'' || text.charAt(end) == '"')) {
      end++;
    }
    return Math.max(end, at + 2);
  }

  /** The line end after the last line of the here-documents; the one before if there is no end. */
  private int afterDocuments(int lineEnd) {
    int line = Chars.nextLine(text, lineEnd, to);
    int label = 0;
    while (line < to && !unclosed) {
      int end = Chars.lineEnd(text, line, to);
      int start = Chars.skipBlank(text, line, end);
      String wanted = labels.get(label);
      boolean closes =
          Chars.startsWith(text, start, end, wanted)
              && Chars.skipBlank(text, start + wanted.length(), end) == end;
      if (closes && ++label == labels.size()) {
        labels.clear();
        return end;
      }
      line = Chars.nextLine(text, end, to);
    }
    labels.clear();
    unclosed = true;
    return lineEnd;
  }
}
