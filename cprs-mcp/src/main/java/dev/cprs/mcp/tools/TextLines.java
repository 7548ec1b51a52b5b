package dev.cprs.mcp.tools;

import dev.cprs.Span;

/**
 * Finds the lines of one text's spans, counting on the way: they must come in the text's order. Not
 * thread-safe.
 */
final class TextLines {
  private final String text;
  private int offset;
  private int line = 1;

  TextLines(String text) {
    this.text = text;
  }

  /**
   * A span that starts no earlier than the one before; the two may overlap ({@link
   * dev.cprs.SpanForm#PUBLISHED}).
   */
  Passage passage(Span span) {
    line += newlines(offset, span.start());
    offset = span.start();
    return new Passage(span, line, line + newlines(span.start(), span.end()));
  }

  private int newlines(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
