package dev.cprs.formats.mail;

import dev.cprs.formats.Prose;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownSyntax;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.regex.Pattern;

/**
 * Adds mails to a tree: from whom, when and what about stays with whatever is kept of a mail, and
 * who wrote it with what is quoted.
 */
final class MailUnits {
  /** Headers of up to this length, in UTF-16 units, may stay with each part of a mail. */
  private static final int LONGEST_HEAD = 400;

  /** Shorter text is prose: to look at it for another format would take longer than to read it. */
  private static final int SHORTEST_LOOKED_AT = 120;

  /** {@code On Mon, 13 May 2024 at 15:12, Petra wrote:} in some languages. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile("(?:On|Am|Le|El|Il|Op|Den|Em) [^\\n]*:");

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final TextLines lines;
  private final MailHeaders headers;
  private boolean open;
  private int added;

  MailUnits(UnitTree.Builder units, int from, int to) {
    this.units = units;
    text = units.text();
    lines = new TextLines(text, from, to);
    headers = new MailHeaders(lines);
    added = from;
  }

  void add() {
    int body = 0;
    for (int line = 0; line < lines.count(); ) {
      int end = headers.end(line);
      if (end == line) {
        line++;
        continue;
      }
      int top = line > body && headers.isPostmark(line - 1) ? line - 1 : line;
      body(body, top);
      close();
      headers(top, line, end);
      body = end;
      line = end;
    }
    body(body, lines.count());
    close();
  }

  private void close() {
    if (open) {
      units.close(added, added);
      open = false;
    }
  }

  /** Opens a mail below the headers that people read; the others are lines of their own. */
  private void headers(int top, int first, int end) {
    int readFirst = first;
    while (!headers.isRead(readFirst)) {
      readFirst++;
    }
    int readEnd = end;
    while (readEnd > readFirst && !headers.isRead(readEnd - 1) && lines.column(readEnd - 1) == 0) {
      readEnd--;
    }
    int start = lines.inkStart(readFirst);
    boolean head = lines.inkEnd(readEnd - 1) - start <= LONGEST_HEAD;
    leaves(top, head ? readFirst : end);
    units.group(
        UnitKind.SECTION,
        head ? start : lines.inkEnd(end - 1),
        head ? lines.inkEnd(readEnd - 1) : lines.inkEnd(end - 1));
    if (head) {
      units.framed().speaking();
    }
    for (int line = first; line < end; line++) {
      if (headers.isSubject(line) && headers.value(line) < lines.inkEnd(line)) {
        units.name(headers.value(line), lines.inkEnd(line));
        break;
      }
    }
    open = true;
    added = lines.inkEnd(end - 1);
    if (head) {
      leaves(readEnd, end);
    }
  }

  /** Headers with their further lines. */
  private void leaves(int from, int to) {
    for (int line = from; line < to; ) {
      int next = line + 1;
      while (next < to && lines.column(next) > 0) {
        next++;
      }
      Prose.leaf(units, UnitKind.LINE, lines.inkStart(line), lines.inkEnd(next - 1));
      added = lines.inkEnd(next - 1);
      line = next;
    }
  }

  /** A mail's text, and the rule above the mail that follows. Other rules may be of a table. */
  private void body(int from, int to) {
    int end = to;
    while (end > from && lines.isBlank(end - 1)) {
      end--;
    }
    boolean rule = to < lines.count() && end > from && headers.isRule(end - 1);
    parts(from, rule ? end - 1 : end);
    if (rule) {
      added = lines.inkEnd(end - 1);
      units.leaf(UnitKind.LINE, lines.inkStart(end - 1), added).mute();
    }
  }

  /** What is written, and what is quoted, by turns. */
  private void parts(int from, int to) {
    for (int line = lines.skipBlank(from, to); line < to; ) {
      boolean quote = isQuote(line);
      int next = line + 1;
      while (next < to && (lines.isBlank(next) || isQuote(next) == quote)) {
        next++;
      }
      int end = next;
      while (lines.isBlank(end - 1)) {
        end--;
      }
      if (quote) {
        quote(line, end);
      } else if (next < to && isAttribution(end - 1)) {
        if (line < end - 1) {
          written(line, end - 1);
        }
        int quoteEnd = quoteEnd(next, to);
        units.group(UnitKind.PARAGRAPH, lines.inkStart(end - 1), lines.inkEnd(end - 1));
        units.framed().speaking();
        quote(next, quoteEnd);
        units.close(lines.inkEnd(quoteEnd - 1), lines.inkEnd(quoteEnd - 1));
        end = quoteEnd;
        next = quoteEnd;
      } else {
        written(line, end);
      }
      added = lines.inkEnd(end - 1);
      line = lines.skipBlank(next, to);
    }
  }

  /** The sentences of a quote's paragraphs and items; lines without words part these. */
  private void quote(int from, int to) {
    int first = -1;
    for (int line = from; line < to; line++) {
      int end = lines.inkEnd(line);
      int content = MarkdownSyntax.quoteContent(text, lines.inkStart(line), end);
      boolean words = content < end;
      boolean item = words && MarkdownSyntax.itemContent(text, content, end) >= 0;
      if (first >= 0 && (!words || item)) {
        Prose.add(units, lines.inkStart(first), lines.inkEnd(line - 1));
        first = -1;
      }
      if (!words && !lines.isBlank(line)) {
        units.leaf(UnitKind.LINE, lines.inkStart(line), end).mute();
      }
      first = words && first < 0 ? line : first;
    }
    if (first >= 0) {
      Prose.add(units, lines.inkStart(first), lines.inkEnd(to - 1));
    }
  }

  private void written(int from, int to) {
    int end = to;
    while (lines.isBlank(end - 1)) {
      end--;
    }
    int start = lines.inkStart(from);
    if (lines.inkEnd(end - 1) - start < SHORTEST_LOOKED_AT) {
      Prose.add(units, start, lines.inkEnd(end - 1));
    } else {
      units.inner(start, lines.inkEnd(end - 1));
    }
  }

  /** The line after a quote, without blank lines. */
  private int quoteEnd(int line, int to) {
    int end = line;
    for (int at = line; at < to && (lines.isBlank(at) || isQuote(at)); at++) {
      end = lines.isBlank(at) ? end : at + 1;
    }
    return end;
  }

  private boolean isQuote(int line) {
    return !lines.isBlank(line) && text.charAt(lines.inkStart(line)) == '>';
  }

  private boolean isAttribution(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return text.charAt(end - 1) == ':'
        && ATTRIBUTION.matcher(text.subSequence(start, end)).matches();
  }
}
