package dev.cprs.formats.latex;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the lines of a text are in LaTeX: which environments begin and end, headings, items, rules
 * and rows. Lines are numbered from 0.
 */
final class LatexLines {
  /** The commands of headings, outermost first. */
  static final List<String> HEADINGS =
      List.of("part", "chapter", "section", "subsection", "subsubsection", "paragraph");

  private static final Set<String> CODE =
      Set.of("verbatim", "Verbatim", "lstlisting", "minted", "alltt", "comment");

  private static final Set<String> TABLES =
      Set.of("tabular", "tabularx", "tabular*", "longtable", "array", "tabulary", "supertabular");

  private static final Pattern RULE =
      Pattern.compile(
          "(?:\\\\(?:hline|(?:top|mid|bottom)rule|c(?:mid)?rule|cline)(?:\\([a-z]*\\))?"
              + "(?:[\\[{][^\\]}]*[\\]}])*\\s*)+");

  private static final int LONGEST_RULE = 200;

  private static final int DEEPEST = 50;

  private final CharSequence text;
  private final TextLines lines;

  /** The line after the environment that begins at a line; 0 where none does. */
  private final int[] ends;

  LatexLines(TextLines lines) {
    this.lines = lines;
    text = lines.text();
    ends = new int[lines.count()];
    pair();
  }

  /** Finds the end of each environment that begins a line. */
  private void pair() {
    int[] open = new int[DEEPEST];
    String[] names = new String[DEEPEST];
    int depth = 0;
    for (int line = 0; line < lines.count(); line++) {
      String begun = begun(line);
      String ended = environment(line, "\\end{");
      boolean code = depth > 0 && CODE.contains(names[depth - 1]);
      if (!begun.isEmpty() && !code && depth < DEEPEST && !endsItself(line, begun)) {
        open[depth] = line;
        names[depth++] = begun;
      } else if (!ended.isEmpty()) {
        int at = depth - 1;
        while (at >= 0 && !names[at].equals(ended)) {
          at--;
        }
        if (at >= 0 && (!code || at == depth - 1)) {
          ends[open[at]] = line + 1;
          depth = at;
        }
      }
    }
  }

  /** The environment that a line begins with, or a list that begins behind an item's mark. */
  private String begun(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    int at =
        Chars.startsWith(text, start, end, "\\item")
            ? Math.max(start, Chars.find(text, start, end, "\\begin{"))
            : start;
    return environment(at, end, "\\begin{");
  }

  /** Whether an environment ends on the line that it begins on. */
  private boolean endsItself(int line, String name) {
    return Chars.find(text, lines.inkStart(line), lines.inkEnd(line), "\\end{" + name + "}") >= 0;
  }

  /** The line after the environment that begins at a line; 0 where none does. */
  int end(int line) {
    return ends[line];
  }

  /** The name of the environment that a line begins with; empty if it begins with none. */
  String environment(int line) {
    return environment(line, "\\begin{");
  }

  /** Whether an environment is one of code. */
  static boolean isCode(String environment) {
    return CODE.contains(environment);
  }

  /** Whether an environment is a table. */
  static boolean isTable(String environment) {
    return TABLES.contains(environment);
  }

  /** The name of the environment that a line begins or ends; empty if it does neither. */
  private String environment(int line, String command) {
    return environment(lines.inkStart(line), lines.inkEnd(line), command);
  }

  private String environment(int start, int end, String command) {
    if (!Chars.startsWith(text, start, end, command)) {
      return "";
    }
    int name = start + command.length();
    int close = name;
    while (close < end && text.charAt(close) != '}') {
      close++;
    }
    return text.subSequence(name, close).toString();
  }

  /** The level of the heading that a line begins with, from 1; 0 if it begins with none. */
  int level(int line) {
    return level(text, lines.inkStart(line), lines.inkEnd(line));
  }

  /**
   * The same of a part of a text.
   *
   * @param from UTF-16 offset, inclusive
   * @param to UTF-16 offset, exclusive
   */
  static int level(CharSequence text, int from, int to) {
    if (from == to || text.charAt(from) != '\\') {
      return 0;
    }
    for (int i = 0; i < HEADINGS.size(); i++) {
      int after = from + 1 + HEADINGS.get(i).length();
      if (Chars.startsWith(text, from + 1, to, HEADINGS.get(i))
          && after < to
          && "{[*".indexOf(text.charAt(after)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The line where the first table between two lines begins; -1 if none does. */
  int tableIn(int first, int last) {
    for (int line = first; line < last; line++) {
      if (ends[line] > 0 && TABLES.contains(environment(line, "\\begin{"))) {
        return line;
      }
    }
    return -1;
  }

  /** After the last line of a table's header; the first line if it has none. */
  int headerEnd(int first, int last) {
    boolean row = false;
    for (int line = first; line < last; ) {
      if (isRule(line) && row) {
        return line + 1;
      }
      if (row && !isRule(line) && !lines.isBlank(line)) {
        return first; // a second row before any rule: no header
      }
      row |= !isRule(line) && !lines.isBlank(line);
      line = rowEnd(line, last);
      if (row && endsWithRule(line - 1) && !isRule(line - 1)) {
        return line;
      }
    }
    return first;
  }

  /** Whether a line is nothing but rules. */
  boolean isRule(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return start < end
        && text.charAt(start) == '\\'
        && end - start <= LONGEST_RULE
        && RULE.matcher(text.subSequence(start, end)).matches();
  }

  /** Whether a row ends with a rule behind its two backslashes. */
  private boolean endsWithRule(int row) {
    int end = lines.inkEnd(row);
    int start = lines.inkStart(row);
    return Chars.startsWith(text, Math.max(start, end - 6), end, "\\hline")
        || Chars.startsWith(text, Math.max(start, end - 8), end, "\\midrule");
  }

  /** After the line that ends a row: the one with the two backslashes. */
  int rowEnd(int first, int last) {
    int line = first;
    boolean ended = isRule(line) || lines.isBlank(line);
    while (!ended && line < last) {
      ended =
          Chars.find(text, lines.inkStart(line), lines.inkEnd(line), "\\\\") >= 0
              || line + 1 == last
              || isRule(line + 1)
              || lines.isBlank(line + 1);
      line += ended ? 0 : 1;
    }
    return Math.min(last, line + 1);
  }

  boolean isItem(int line) {
    return Chars.startsWith(text, lines.inkStart(line), lines.inkEnd(line), "\\item");
  }

  boolean isComment(int line) {
    return text.charAt(lines.inkStart(line)) == '%';
  }
}
