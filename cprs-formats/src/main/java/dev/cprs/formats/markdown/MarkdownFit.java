package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import dev.cprs.formats.Prose;
import dev.cprs.formats.TextLines;

/**
 * How much in a text is Markdown. The numbers are made up: one certain construct is enough, and
 * each further kind of construct adds a little.
 */
final class MarkdownFit {
  private static final int BEGINNING = 40_000;
  private static final int SAMPLES = 3;
  private static final int SAMPLE = 10_000;

  /** Items that are further apart may be the numbered paragraphs of a contract. */
  private static final int CLOSE_LINES = 3;

  private final CharSequence text;
  private int headings;
  private int fences;
  private int tables;
  private int lists;
  private int itemLines;
  private int links;
  private int underlines;
  private int bold;

  /** Directives of reStructuredText, whose structure is much like Markdown's. */
  private int directives;

  /** Lines that say by {@code ::} that code follows. */
  private int literals;

  /** Comments, and statements outside of fences: then it is code, with Markdown in comments. */
  private int codeLines;

  private int inkLines;

  /** How many characters were looked at, and how many of them are JSON behind some text. */
  private int characters;

  private int json;

  private MarkdownFit(CharSequence text) {
    this.text = text;
  }

  static double of(CharSequence text, int from, int to) {
    MarkdownFit fit = new MarkdownFit(text);
    int end = Math.min(to, from + BEGINNING);
    fit.look(from, end);
    if (to - end > SAMPLES * SAMPLE) {
      for (int sample = 1; sample <= SAMPLES; sample++) {
        int at = end + (int) ((long) (to - end - SAMPLE) * sample / SAMPLES);
        fit.look(at, at + SAMPLE);
      }
    }
    return fit.value();
  }

  private double value() {
    if (2 * json > characters) {
      return 0.6;
    }
    int titled = Math.min(directives + literals / 2, underlines);
    if (4 * codeLines > inkLines && titled < 2) {
      return 0;
    }
    int certain = one(headings) + one(fences / 2) + one(tables);
    int likely = one(lists) + one(links / 2) + one(titled);
    int hints = one(underlines) + one(bold / 3);
    boolean itemsAlone = 10 * itemLines > 9 * inkLines; // some logs begin each line with a dash
    if (certain + likely == 0 || (certain == 0 && itemsAlone)) {
      return 0;
    }
    return Math.min(0.8, 0.5 + 0.1 * certain + 0.05 * likely + 0.05 * hints);
  }

  private static int one(int count) {
    return count > 0 ? 1 : 0;
  }

  private void look(int from, int to) {
    TextLines lines = new TextLines(text, from, to);
    JsonScan bodies = new JsonScan(text, to);
    characters += to - from;
    MarkdownDialect dialect = MarkdownDialect.of(lines);
    headings += dialect == null ? 0 : 1;
    boolean fenced = false;
    int items = 0;
    char marker = ' ';
    int lastItem = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isBlank(line)) {
        continue;
      }
      MarkdownDialect.Block own = dialect == null ? null : dialect.block(line, false);
      if (own != null) {
        inkLines++;
        line = own.end() - 1; // what a block of code holds is no statement outside of code
        continue;
      }
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (MarkdownSyntax.fenceLength(text, start, end) > 0) {
        fences++;
        fenced = !fenced;
      } else if (!fenced) {
        if (line > 0) {
          json += bodies.end(start) - start;
        }
        inkLines++;
        lookAtLine(lines, line);
        char mark = itemMark(start, end);
        if (mark != ' ') {
          itemLines++;
          items = mark == marker && line - lastItem <= CLOSE_LINES ? items + 1 : 1;
          lastItem = line;
          marker = mark;
          lists += items == 3 ? 1 : 0;
        } else if (lines.column(line) < 2) {
          marker = ' ';
        }
      }
    }
  }

  private void lookAtLine(TextLines lines, int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    boolean after = line == 0 || lines.isBlank(line - 1);
    boolean before = line + 1 == lines.count() || lines.isBlank(line + 1);
    int level = MarkdownSyntax.headingLevel(text, start, end);
    char last = text.charAt(end - 1);
    char first = text.charAt(start);
    char second = start + 1 < end ? text.charAt(start + 1) : ' ';
    boolean asciiDoc = AsciiDoc.headingLevel(text, start, end) > 0 && after && before;
    if (asciiDoc || (level > 0 && end - start > level + 1 && after && (before || level > 1))) {
      headings++;
    } else if (level == 1
        || last == ';'
        || last == '{'
        || last == '}'
        || (first == '/' && (second == '*' || second == '/'))) {
      codeLines++;
    }
    fences += Chars.startsWith(text, start, end, "[source") ? 2 : 0;
    tables += AsciiDoc.isTable(text, start, end) ? 1 : 0;
    directives += MarkdownSyntax.isDirective(text, start, end) ? 1 : 0;
    literals += Chars.startsWith(text, end - 2, end, "::") && first != '.' ? 1 : 0;
    if (line > 0 && !after) {
      boolean title = line == 1 || lines.isBlank(line - 2) || isUnderline(lines, line - 2);
      underlines += title && MarkdownSyntax.underlineLevel(text, start, end) > 0 ? 1 : 0;
      tables += MarkdownSyntax.isDelimiterRow(text, start, end) ? 1 : 0;
    }
    countInside(start, end);
  }

  private boolean isUnderline(TextLines lines, int line) {
    return MarkdownSyntax.underlineLevel(text, lines.inkStart(line), lines.inkEnd(line)) > 0;
  }

  private void countInside(int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c == ']' && text.charAt(i + 1) == '(') {
        links += isTarget(i + 2, end) ? 1 : 0;
      } else if (c == '*' && text.charAt(i + 1) == '*' && isWord(text.charAt(i + 2))) {
        bold++;
      }
    }
  }

  /** An address or a path in parentheses; a word alone may be a remark. */
  private boolean isTarget(int from, int to) {
    boolean path = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return path;
      }
      if (c == '(' || c == '[' || c == ']' || Prose.isBlank(c)) {
        return false;
      }
      path |= c == '/' || c == '#' || c == '.';
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The character that marks an item, the same for all numbers; a space if it is none. */
  private char itemMark(int start, int end) {
    int content = MarkdownSyntax.itemContent(text, start, end);
    if (content < 0 || content == end) {
      return ' ';
    }
    return Character.isDigit(text.charAt(start)) ? '1' : text.charAt(start);
  }
}
