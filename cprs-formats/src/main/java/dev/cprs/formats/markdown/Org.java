package dev.cprs.formats.markdown;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.spi.UnitTree;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Org mode writes in another way than Markdown: headings with stars, blocks between {@code
 * #+begin} and {@code #+end}, tables whose header is optional, keywords, properties and dates in
 * lines of their own.
 *
 * @see <a href="https://orgmode.org/worg/org-syntax.html">Org Syntax</a>
 */
final class Org implements MarkdownDialect {
  private static final int DEEPEST_LEVEL = 6;

  /** The beginning or end of a block; of its parameters the first one is a language's name. */
  private static final Pattern BLOCK =
      Pattern.compile("(?i)#\\+(begin|end)_(\\w+)(?:[ \\t]+(\\S+))?.*");

  /** A keyword, a comment, a property or the end of a drawer, or when an entry is due. */
  private static final Pattern LINE =
      Pattern.compile(
          "#\\+\\w+(?:\\[[^\\]]*\\])?:.*"
              + "|#(?: .*)?"
              + "|:[\\w+-]+:(?: .*)?"
              + "|(?:DEADLINE|SCHEDULED|CLOSED): *[<\\[].*");

  private final TextLines lines;
  private final CharSequence text;
  private final ClosingLines ends;

  Org(TextLines lines) {
    this.lines = lines;
    text = lines.text();
    ends = new ClosingLines(lines.count(), this::isEnd);
  }

  /**
   * Whether a text has what only Org has. Nested items of other markup and steps that programs
   * print have stars too, and Markdown may show Org in a fence.
   */
  static boolean isWrittenIn(TextLines lines) {
    int top = 0;
    int deeper = 0;
    int leading = 0;
    boolean open = false;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isBlank(line)) {
        continue;
      }
      if (isCertain(lines, line)) {
        return true;
      }
      if (MarkdownSyntax.fenceLength(lines.text(), lines.inkStart(line), lines.inkEnd(line)) > 0) {
        return false;
      }
      int level = headingLevel(lines, line);
      leading += open && level == 0 ? 1 : 0;
      top += level == 1 ? 1 : 0;
      deeper += level > 1 ? 1 : 0;
      open = level > 0;
    }
    return top > 0 && deeper > 1 && 2 * leading >= top + deeper;
  }

  private static boolean isCertain(TextLines lines, int line) {
    CharSequence text = lines.text();
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    char first = text.charAt(start);
    if (first != '#' && first != ':') {
      return false;
    }
    String begin = text.subSequence(start, Math.min(end, start + 12)).toString();
    String lower = begin.toLowerCase(Locale.ROOT);
    return lower.startsWith("#+begin_")
        || lower.startsWith("#+title:")
        || lower.startsWith("#+startup:")
        || (first == ':' && lower.equals(":properties:"));
  }

  @Override
  public @Nullable Block block(int line, boolean open) {
    int level = headingLevel(lines, line);
    if (level > 0) {
      return new Block(Kind.HEADING, line + 1, level);
    }
    char first = text.charAt(lines.inkStart(line));
    if (first == '|') {
      return new Block(Kind.CELLS, tableEnd(line), 0);
    }
    if (first != '#' && first != ':' && !Character.isUpperCase(first)) {
      return null;
    }
    String content = line(line);
    Matcher block = BLOCK.matcher(content);
    if (block.matches()) {
      return bounded(line, block);
    }
    return LINE.matcher(content).matches() ? new Block(Kind.DEFINITION, line + 1, 0) : null;
  }

  /** Code with its bounds; of other blocks only the bounds: what they hold is text. */
  private Block bounded(int line, Matcher begin) {
    String name = begin.group(2).toLowerCase(Locale.ROOT);
    boolean code = name.equals("src") || name.equals("example") || name.equals("export");
    int end = code && isBegin(begin) ? ends.of(line, name) : line;
    return end > line ? new Block(Kind.LISTING, end + 1, 1) : new Block(Kind.RULE, line + 1, 0);
  }

  private boolean isEnd(int line, String name) {
    if (lines.isBlank(line) || text.charAt(lines.inkStart(line)) != '#') {
      return false;
    }
    Matcher end = BLOCK.matcher(line(line));
    return end.matches() && !isBegin(end) && end.group(2).equalsIgnoreCase(name);
  }

  private static boolean isBegin(Matcher block) {
    return block.group(1).equalsIgnoreCase("begin");
  }

  @Override
  public String language(int line) {
    Matcher block = BLOCK.matcher(line(line));
    return block.matches() && block.group(3) != null ? block.group(3) : "";
  }

  /** Its tables are as others draw them too. */
  @Override
  public void addCells(int line, int end, UnitTree.Builder units) {
    units.inner(lines.inkStart(line), lines.inkEnd(end - 1), "table");
  }

  private int tableEnd(int line) {
    int end = line + 1;
    while (end < lines.count() && !lines.isBlank(end) && text.charAt(lines.inkStart(end)) == '|') {
      end++;
    }
    return end;
  }

  private String line(int line) {
    return text.subSequence(lines.inkStart(line), lines.inkEnd(line)).toString();
  }

  /** The level of a heading, stars from the line's beginning on; 0 if it is none. */
  private static int headingLevel(TextLines lines, int line) {
    CharSequence text = lines.text();
    int start = lines.start(line);
    int end = lines.inkEnd(line);
    int at = start;
    while (at < end && text.charAt(at) == '*') {
      at++;
    }
    boolean heading =
        at > start
            && at < end
            && Chars.isSpace(text.charAt(at))
            && text.charAt(end - 1) != '*'; // a line between stars
    return heading ? Math.min(at - start, DEEPEST_LEVEL) : 0;
  }
}
