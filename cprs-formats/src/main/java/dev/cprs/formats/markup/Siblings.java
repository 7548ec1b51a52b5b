package dev.cprs.formats.markup;

import dev.cprs.formats.markup.Tags.Type;

/** Elements of HTML that say something only together: a term with what it means, joined rows. */
final class Siblings {
  /** In UTF-16 units: terms that are longer head nothing. */
  private static final int LONGEST_TERMS = 600;

  private static final int MOST_DIGITS = 4;
  private static final String ROW_SPAN = "rowspan";

  private final CharSequence text;
  private final Tags tags;

  Siblings(CharSequence text, Tags tags) {
    this.text = text;
    this.tags = tags;
  }

  /** Whether an element is in the way of what it would join: not a comment, not blank. */
  private boolean isElement(int tag, String name) {
    return tags.type(tag) == Type.OPEN && tags.name(tag).equals(name);
  }

  /**
   * The tag after the terms of a definition, of which one is the first; -1 if nothing defines them
   * or they are too long for a head.
   *
   * @param limit the tag that ends the element around them
   */
  int afterTerms(int term, int limit) {
    int after = term;
    int next = term;
    while (next < limit && isElement(next, "dt")) {
      after = tags.after(next);
      if (tags.start(after) - tags.start(term) > LONGEST_TERMS) {
        return -1;
      }
      next = afterBlank(after, limit);
    }
    return after > term && next < limit && isElement(next, "dd") ? after : -1;
  }

  /** The tag after the last of the definitions that follow a term. */
  int afterDefinitions(int terms, int limit) {
    return afterRun(terms, "dd", Integer.MAX_VALUE, limit);
  }

  /** The tag after the rows that a row is joined with by a cell that spans them; -1 if none are. */
  int afterJoinedRows(int row, int limit) {
    int rows = 1;
    for (int cell = row + 1; cell < tags.partner(row); cell = tags.after(cell)) {
      if (isElement(cell, "td") || isElement(cell, "th")) {
        rows = Math.max(rows, rowSpan(tags.start(cell), tags.end(cell)));
      }
    }
    int first = tags.after(row);
    int after = rows == 1 ? first : afterRun(first, "tr", rows - 1, limit);
    return after == first ? -1 : after;
  }

  /** The tag after up to so many elements of a name; the first tag if there is none. */
  private int afterRun(int from, String name, int most, int limit) {
    int after = from;
    int next = afterBlank(from, limit);
    for (int found = 0; found < most && next < limit && isElement(next, name); found++) {
      after = tags.after(next);
      next = afterBlank(after, limit);
    }
    return after;
  }

  private int afterBlank(int tag, int limit) {
    int next = tag;
    while (next < limit && (tags.type(next) == Type.BLANK || tags.type(next) == Type.COMMENT)) {
      next++;
    }
    return next;
  }

  /** The number in an attribute such as {@code rowspan="3"}; 1 if there is none. */
  private int rowSpan(int from, int to) {
    for (int at = from + 3; at + ROW_SPAN.length() < to; at++) {
      if ((text.charAt(at) | 0x20) == 'r' && isRowSpan(at)) {
        int digit = at + ROW_SPAN.length();
        while (digit < to && "= \"'".indexOf(text.charAt(digit)) >= 0) {
          digit++;
        }
        int rows = 0;
        for (int end = Math.min(to, digit + MOST_DIGITS); digit < end; digit++) {
          int value = Character.digit(text.charAt(digit), 10);
          if (value < 0) {
            break;
          }
          rows = 10 * rows + value;
        }
        return Math.max(1, rows);
      }
    }
    return 1;
  }

  private boolean isRowSpan(int at) {
    return text.subSequence(at, at + ROW_SPAN.length()).toString().equalsIgnoreCase(ROW_SPAN);
  }
}
