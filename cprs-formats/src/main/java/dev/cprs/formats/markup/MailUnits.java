package dev.cprs.formats.markup;

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

  /** What is written, and what is quoted, by turns. */
  private void body(int from, int to) {
    for (int line = lines.skipBlank(from, to); line < to; ) {
      if (headers.isRule(line)) {
        units.leaf(UnitKind.LINE, lines.inkStart(line), lines.inkEnd(line)).mute();
        added = lines.inkEnd(line);
        line = lines.skipBlank(line + 1, to);
        continue;
      }
      boolean quote = isQuote(line);
      int next = line + 1;
      while (next < to
          && (lines.isBlank(next) || (isQuote(next) == quote && !headers.isRule(next)))) {
        next++;
      }
      int end = next;
      while (lines.isBlank(end - 1)) {
        end--;
      }
      if (quote) {
        units.inner(lines.inkStart(line), lines.inkEnd(end - 1), "markdown");
      } else if (next < to && end > line + 1 && isAttribution(end - 1)) {
        written(line, end - 1);
        int quoteEnd = quoteEnd(next, to);
        units.group(UnitKind.PARAGRAPH, lines.inkStart(end - 1), lines.inkEnd(end - 1));
        units.framed().speaking();
        units.inner(lines.inkStart(next), lines.inkEnd(quoteEnd - 1), "markdown");
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

  private void written(int from, int to) {
    int end = to;
    while (lines.isBlank(end - 1)) {
      end--;
    }
    units.inner(lines.inkStart(from), lines.inkEnd(end - 1));
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
