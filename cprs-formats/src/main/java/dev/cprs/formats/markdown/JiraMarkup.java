package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the issues of Jira, and Textile, write in another way than Markdown: headings with {@code
 * h2.}, code between {@code {code}} and {@code {code}}, tables with two bars around a header.
 *
 * @see <a href="https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all">Text
 *     Formatting Notation Help</a>
 */
final class JiraMarkup implements MarkdownDialect {
  private static final int HEADING_MARK = 3;

  /** A line that begins or ends a block, with the block's parameters. */
  private static final Pattern BOUND =
      Pattern.compile("\\{(code|noformat|quote|panel|color)(?::([^}|=]*)[^}]*)?}");

  private final TextLines lines;
  private final CharSequence text;
  private final ClosingLines ends;

  JiraMarkup(TextLines lines) {
    this.lines = lines;
    text = lines.text();
    ends = new ClosingLines(lines.count(), this::endsWith);
  }

  /** Whether a text has what only Jira and Textile have; Markdown may show it in a fence. */
  static boolean isWrittenIn(TextLines lines) {
    CharSequence text = lines.text();
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.inkStart(line);
      int end = lines.inkEnd(line);
      if (MarkdownSyntax.fenceLength(text, start, end) > 0) {
        return false;
      }
      if (headingLevel(text, start, end) > 0 || isCode(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(CharSequence text, int start, int end) {
    return (Chars.startsWith(text, start, end, "{code") && text.charAt(end - 1) == '}')
        || (end - start == 10 && Chars.startsWith(text, start, end, "{noformat}"));
  }

  @Override
  public @Nullable Block block(int line, boolean open) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    int level = headingLevel(text, start, end);
    if (level > 0) {
      return new Block(Kind.HEADING, line + 1, level);
    }
    if (text.charAt(start) == '|' && text.charAt(end - 1) == '|') {
      return new Block(Kind.CELLS, tableEnd(line), 0);
    }
    if (text.charAt(start) == '#') { // an item with a number
      return new Block(Kind.DEFINITION, line + 1, 0);
    }
    Matcher bound = text.charAt(start) == '{' ? BOUND.matcher(line(line)) : null;
    return bound != null && bound.matches() ? bounded(line, bound.group(1)) : null;
  }

  private Block bounded(int line, String name) {
    boolean code = name.equals("code") || name.equals("noformat");
    String mark = "{" + name + "}";
    int end = code ? ends.of(line, mark) : line;
    if (end == line) {
      return new Block(Kind.RULE, line + 1, 0);
    }
    boolean alone = lines.inkEnd(end) - lines.inkStart(end) == mark.length();
    return new Block(Kind.LISTING, end + 1, alone ? 1 : 0);
  }

  private boolean endsWith(int line, String mark) {
    int end = lines.inkEnd(line);
    return end - lines.inkStart(line) >= mark.length()
        && Chars.startsWith(text, end - mark.length(), end, mark);
  }

  @Override
  public String language(int line) {
    Matcher bound = BOUND.matcher(line(line));
    return bound.matches() && bound.group(2) != null ? bound.group(2) : "";
  }

  /** Adds a table; a first line with two bars is its header. A cell may have several lines. */
  @Override
  public void addCells(int line, int end, UnitTree.Builder units) {
    int start = lines.inkStart(line);
    boolean header = Chars.startsWith(text, start, lines.inkEnd(line), "||");
    units.group(UnitKind.TABLE, start, header ? lines.inkEnd(line) : start).framed().speaking();
    for (int row = header ? line + 1 : line; row < end; ) {
      int next = rowEnd(row, end);
      units.leaf(UnitKind.ROW, lines.inkStart(row), lines.inkEnd(next - 1));
      row = next;
    }
    units.close(lines.inkEnd(end - 1), lines.inkEnd(end - 1));
  }

  private int tableEnd(int line) {
    int end = line;
    while (end < lines.count() && !lines.isBlank(end) && first(end) == '|') {
      end = rowEnd(end, lines.count());
    }
    return end;
  }

  /** The line after the row that begins at a line: up to a bar at a line's end. */
  private int rowEnd(int line, int limit) {
    int end = line;
    while (end < limit && !lines.isBlank(end) && (end == line || first(end) != '|')) {
      end++;
      if (text.charAt(lines.inkEnd(end - 1) - 1) == '|') {
        break;
      }
    }
    return end;
  }

  @Override
  public int headingMark() {
    return HEADING_MARK;
  }

  private char first(int line) {
    return text.charAt(lines.inkStart(line));
  }

  private String line(int line) {
    return text.subSequence(lines.inkStart(line), lines.inkEnd(line)).toString();
  }

  /** The level of a heading; 0 if it is none. */
  private static int headingLevel(CharSequence text, int start, int end) {
    boolean heading =
        end - start > HEADING_MARK + 1
            && text.charAt(start) == 'h'
            && text.charAt(start + 1) >= '1'
            && text.charAt(start + 1) <= '6'
            && text.charAt(start + 2) == '.'
            && text.charAt(start + HEADING_MARK) == ' ';
    return heading ? text.charAt(start + 1) - '0' : 0;
  }
}
