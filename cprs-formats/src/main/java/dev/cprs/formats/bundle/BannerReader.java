package dev.cprs.formats.bundle;

import dev.cprs.formats.Chars;
import dev.cprs.formats.FileNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a banner begins with a line. Known are those of gitingest, Repomix, {@code
 * tail} and {@code head}, files-to-prompt, yek, txtar archives and of prompts for several models:
 * names between two rules, between dashes or other marks in one line, or behind a word.
 */
final class BannerReader {
  private static final int LONGEST_LINE = 400;
  private static final int SHORTEST_RULE = 3;

  private final CharSequence text;
  private final int from;
  private final int to;

  BannerReader(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /**
   * The banner that begins with a line; null if none does.
   *
   * @param lineEnd where the line ends
   */
  @Nullable Banner read(int start, int lineEnd) {
    boolean possible = start < lineEnd && "=-*#:</>[".indexOf(text.charAt(start)) >= 0;
    if (!possible && start != from) {
      return null;
    }
    int end = Chars.trimEnd(text, start, lineEnd);
    if (end - start < SHORTEST_RULE || end - start > LONGEST_LINE) {
      return null;
    }
    char first = text.charAt(start);
    int content = start + leader(start, end);
    Banner banner =
        switch (text.charAt(content)) {
          case '=', '-', '*', '#', ':' -> between(start, content, end);
          case '<' ->
              first == '<' && second(start) != '<'
                  ? element(start, end)
                  : sides(start, content, end);
          case '>' -> sides(start, content, end);
          case 'F', 'f' -> content > start ? comment(start, content, end) : null;
          case '[' -> uploaded(start, end);
          default -> null;
        };
    return banner == null && start == from ? topmost(start, end) : banner;
  }

  /** How long the mark of a comment is that a line begins with, with the space behind it. */
  private int leader(int start, int end) {
    int length = text.charAt(start) == '#' ? 1 : Chars.startsWith(text, start, end, "//") ? 2 : 0;
    return length > 0 && start + length + 1 < end && text.charAt(start + length) == ' '
        ? length + 1
        : 0;
  }

  private char second(int start) {
    return text.charAt(start + 1);
  }

  private @Nullable Banner between(int start, int content, int end) {
    return runEnd(content, end) == end ? ruled(start, content, end) : sides(start, content, end);
  }

  /** A name between two rules that are equal. */
  private @Nullable Banner ruled(int start, int content, int end) {
    int line = next(end);
    int lead = content - start;
    if (line + lead >= to || text.charAt(line + lead) == text.charAt(content)) {
      return null; // one rule below the other
    }
    int lineEnd = inkEnd(line);
    int rule = next(lineEnd);
    int ruleEnd = inkEnd(rule);
    String mark = text.subSequence(start, end).toString();
    boolean led = Chars.startsWith(text, line, lineEnd, mark.substring(0, lead));
    if (end - content < SHORTEST_RULE
        || lineEnd == line
        || lineEnd - line > LONGEST_LINE
        || ruleEnd - rule != end - start
        || !led
        || !Chars.startsWith(text, rule, ruleEnd, mark)) {
      return null;
    }
    // Some write a comment between rules that are none.
    int name = line + (lead > 0 ? lead : leader(line, lineEnd));
    String style = mark.substring(0, lead).strip() + "rule" + mark.charAt(lead) + mark.length();
    return banner(style, start, ruleEnd, name, lineEnd);
  }

  /** {@code --- src/x.py ---}, {@code ==> x.log <==}, {@code <<< x.py >>>}. */
  private @Nullable Banner sides(int start, int content, int end) {
    int left = runEnd(content, end);
    char mark = text.charAt(content);
    int right = end;
    char mirror = mark == '<' ? '>' : mark == '>' ? '<' : mark;
    if (mark == '=' && left < end && text.charAt(left) == '>' && left - content == 2) {
      return arrows(start, left + 1, end);
    }
    while (right > left && text.charAt(right - 1) == mirror) {
      right--;
    }
    String comment = text.subSequence(start, content).toString().strip();
    if (mark == '>' && left - content == 4 && right == end && comment.isEmpty()) {
      return spaced(left, right) ? banner(">>>>", start, end, left + 1, right) : null;
    }
    if (mark == '#' || mark == ':') {
      return null;
    }
    if ((mark == '=' || mark == '-') && left - content >= SHORTEST_RULE && right == end) {
      return comment.isEmpty() ? open(mark, start, left, end) : null;
    }
    boolean two = mark == '-' && left - content == 2 && end - right == 2 && comment.isEmpty();
    boolean marked = left - content >= SHORTEST_RULE && end - right >= SHORTEST_RULE;
    int nameEnd = Chars.trimEnd(text, left, right);
    if (!(two || marked) || !spaced(left, right) || nameEnd == right) {
      return null;
    }
    return banner(comment + (two ? "two" : "sides") + mark, start, end, left + 1, nameEnd);
  }

  /** {@code === src/x.py}, as a loop in a shell writes it; not the first line of a diff. */
  private @Nullable Banner open(char mark, int start, int left, int end) {
    boolean diff = Chars.startsWith(text, next(end), to, "+++ ");
    return spaced(left, end) && !diff ? banner("open" + mark, start, end, left + 1, end) : null;
  }

  private boolean spaced(int left, int right) {
    return left + 1 < right && text.charAt(left) == ' ';
  }

  /** As {@code tail} and {@code head} write it, whatever the name. */
  private @Nullable Banner arrows(int start, int left, int end) {
    boolean closed = end - left > 5 && Chars.startsWith(text, end - 4, end, " <==");
    if (!closed || text.charAt(left) != ' ') {
      return null;
    }
    int nameEnd = end - 4;
    boolean sure = FileNames.isLikely(text.subSequence(left + 1, nameEnd));
    return new Banner("==>:", start, end, left + 1, nameEnd, false, sure);
  }

  /** {@code // File: src/x.py}, but not as the heading of a fence. */
  private @Nullable Banner comment(int start, int content, int end) {
    Label label = Label.of(text, content, end);
    if (label == null || !label.file() || isFence(next(end))) {
      return null;
    }
    String style = text.subSequence(start, content).toString().strip() + "label";
    boolean sure = FileNames.isLikely(text.subSequence(label.nameStart(), label.nameEnd()));
    return new Banner(style, start, end, label.nameStart(), label.nameEnd(), false, sure);
  }

  private boolean isFence(int line) {
    int at = line;
    while (at < to && Chars.isLineEnd(text.charAt(at))) {
      at++;
    }
    return Chars.startsWith(text, at, to, "```");
  }

  /** {@code [file name]: x.py}, with what begins and ends the content in lines of their own. */
  private @Nullable Banner uploaded(int start, int end) {
    if (Chars.startsWith(text, start, end, "[file content end]")) {
      return new Banner("[file name]:", start, end, start, end, true, false);
    }
    if (!Chars.startsWith(text, start, end, "[file name]: ")) {
      return null;
    }
    int next = next(end);
    int nextEnd = inkEnd(next);
    boolean begins = Chars.startsWith(text, next, nextEnd, "[file content begin]");
    return new Banner("[file name]:", start, begins ? nextEnd : end, start + 13, end, false, true);
  }

  /** A tag alone in its line: {@code <file path="src/x.py">}. */
  private @Nullable Banner element(int start, int end) {
    if (Chars.startsWith(text, start, end, "</file>")) {
      return end == start + 7 ? new Banner("<file>:", start, end, start, end, true, false) : null;
    }
    int quote =
        Chars.startsWith(text, start, end, "<file ") ? Chars.find(text, start, end, "=\"") : -1;
    int close = quote < 0 ? -1 : Chars.find(text, quote + 2, end, "\"");
    if (close <= quote + 2 || text.charAt(end - 1) != '>') {
      return null;
    }
    boolean sure = FileNames.isLikely(text.subSequence(quote + 2, close));
    return new Banner("<file>:", start, end, quote + 2, close, false, sure);
  }

  /** A name above a rule, where the text begins: only the other names have rules above them. */
  private @Nullable Banner topmost(int start, int end) {
    int rule = next(end);
    boolean ruled = inkEnd(rule) == rule + 3 && Chars.startsWith(text, rule, to, "---");
    boolean named = ruled && FileNames.isName(text.subSequence(start, end));
    return named ? new Banner("rule-3", start, rule + 3, start, end, false, true) : null;
  }

  private @Nullable Banner banner(String style, int start, int end, int from, int to) {
    int nameFrom = Chars.skipBlank(text, from, to);
    Label label = nameFrom < to ? Label.of(text, nameFrom, to) : null;
    if (label == null) {
      return null;
    }
    CharSequence name = text.subSequence(label.nameStart(), label.nameEnd());
    return new Banner(
        label.labelled() ? style + ":" : style,
        start,
        end,
        label.nameStart(),
        label.nameEnd(),
        label.closes(),
        label.labelled() ? FileNames.isLikely(name) : FileNames.isName(name));
  }

  private int runEnd(int start, int end) {
    int at = start + 1;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at;
  }

  private int next(int lineEnd) {
    return Chars.nextLine(text, Chars.lineEnd(text, lineEnd, to), to);
  }

  /** Where a line ends, without white space; a long line is cut, as it is no banner. */
  private int inkEnd(int start) {
    int limit = Math.min(to, start + LONGEST_LINE + 2);
    return Chars.trimEnd(text, start, Chars.lineEnd(text, start, limit));
  }
}
