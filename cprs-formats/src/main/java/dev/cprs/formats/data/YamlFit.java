package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a text is YAML: nearly all lines are keys, items or comments, and some are nested. Chats,
 * headers of mail and logs have lines with a colon too, so flat text is taken only if its values
 * are data and no key comes twice.
 */
final class YamlFit {
  private static final int SAMPLE = 30_000;

  private final CharSequence text;
  private final YamlLine line;
  private final Set<String> topKeys = new HashSet<>();

  private int keys;
  private int dataKeys;
  private int items;
  private int nested;
  private int others;
  private int documents;

  /** The indentation of the last entry; -1 if deeper lines can't go on with it. */
  private int valueIndent = -1;

  private int blockIndent = -1;

  /** The indentation of the last key without a value; -1 if the last line is none. */
  private int emptyIndent = -1;

  YamlFit(CharSequence text) {
    this.text = text;
    this.line = new YamlLine(text);
  }

  double of(int from, int to) {
    int limit = Math.min(to, from + SAMPLE);
    for (int at = from; at < limit; ) {
      int lineEnd = Chars.lineEnd(text, at, limit);
      int start = Chars.skipBlank(text, at, lineEnd);
      boolean isCut = lineEnd == limit && limit < to;
      if (start < lineEnd
          && !isCut
          && !accept(start - at, start, Chars.trimEnd(text, start, lineEnd))) {
        return 0;
      }
      at = Chars.nextLine(text, lineEnd, limit);
    }
    int lines = keys + items + others;
    if (keys < 3 || 10 * others > lines || 8 * keys < lines) {
      return 0;
    }
    if (nested > 0 || documents > 0) {
      return 0.85;
    }
    return keys >= 5 && items == 0 && others == 0 && 2 * dataKeys >= keys ? 0.6 : 0;
  }

  private boolean accept(int indent, int start, int end) {
    if (blockIndent >= 0 && indent > blockIndent) {
      return true;
    }
    blockIndent = -1;
    line.read(start, end, true);
    switch (line.type) {
      case COMMENT -> {
        return true;
      }
      case DOCUMENT -> {
        documents++;
        topKeys.clear();
        valueIndent = -1;
        return true;
      }
      default -> {
        if (valueIndent >= 0 && indent > valueIndent) {
          others++;
          return true;
        }
        return acceptEntry(indent, start, end);
      }
    }
  }

  private boolean acceptEntry(int indent, int start, int end) {
    int column = indent;
    int at = start;
    while (line.type == YamlLine.Type.ITEM && line.valueStart < end) {
      column += line.valueStart - at;
      at = line.valueStart;
      line.read(at, end, false);
      items += line.type == YamlLine.Type.KEY ? 0 : 1;
    }
    boolean isText = line.type == YamlLine.Type.TEXT && at == start;
    char last = text.charAt(end - 1);
    if (isText && "]})".indexOf(text.charAt(at)) < 0) {
      others++;
      return indent > 0;
    }
    others += last == ';' || last == '{' ? 1 : 0;
    if (line.type == YamlLine.Type.KEY) {
      return acceptKey(column, end);
    }
    nested += emptyIndent >= 0 && indent >= emptyIndent ? 1 : 0;
    emptyIndent = -1;
    valueIndent = column;
    return true;
  }

  private boolean acceptKey(int column, int end) {
    if (!isSimple(line.keyStart, line.keyEnd)) {
      others++;
      return column > 0;
    }
    String key = text.subSequence(line.keyStart, line.keyEnd).toString();
    if (column == 0 && !topKeys.add(key)) {
      return false;
    }
    keys++;
    nested += emptyIndent >= 0 && column > emptyIndent ? 1 : 0;
    boolean value = line.hasValue(end);
    dataKeys += value && isData(key, line.valueStart, end) ? 1 : 0;
    emptyIndent = value ? -1 : column;
    valueIndent = value ? column : -1;
    blockIndent = line.isBlockScalar(end) ? column : -1;
    return true;
  }

  private boolean isSimple(int start, int end) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      return end - start > 2 && text.charAt(end - 1) == first;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_-./$<*@~+".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value is a number, a literal or quoted, or its key is written as in a program. */
  private boolean isData(String key, int start, int end) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'' || first == '[' || first == '{' || Character.isDigit(first)) {
      return true;
    }
    if (key.indexOf('_') > 0 || key.indexOf('.') > 0) {
      return true;
    }
    String value = end - start <= 5 ? text.subSequence(start, end).toString() : "";
    return "true".equals(value) || "false".equals(value) || "null".equals(value);
  }
}
