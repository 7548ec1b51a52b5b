package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.formats.PlacedTree;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * The units of what a string means, placed where they stand in the string.
 *
 * <p>Escaped white space is text like any other to what lays the kept parts out, so it belongs to
 * the units here: a unit goes on up to the line break behind it and begins with its indentation.
 */
final class QuotedUnits extends PlacedTree {
  private final EscapedText string;
  private final CharSequence meaning;

  private QuotedUnits(UnitTree.Builder units, EscapedText string) {
    super(units, string.meaning());
    this.string = string;
    this.meaning = string.meaning();
  }

  /** Adds the units of a string or a part of one. */
  static void add(UnitTree.Builder units, EscapedText string) {
    QuotedUnits quoted = new QuotedUnits(units, string);
    if (quoted.count == 0) {
      quoted.addBlank();
      return;
    }
    quoted.shareGaps();
    for (int part = 0; part < quoted.count; part++) {
      quoted.starts[part] = string.offset(quoted.starts[part]);
      quoted.ends[part] = string.offset(quoted.ends[part]);
    }
    quoted.put();
    quoted.addNoise();
  }

  @Override
  protected int offset(int at) {
    return string.offset(at);
  }

  @Override
  protected int end(int at) {
    return string.offset(at);
  }

  /** A string of nothing but white space, some of it in escapes. */
  private void addBlank() {
    if (isEscaped(0, meaning.length())) {
      units.leaf(UnitKind.SENTENCE, string.from(), string.to());
    }
  }

  /** Gives the white space between parts to one of them. */
  private void shareGaps() {
    int from = 0;
    for (int part = 0; part <= count; part++) {
      int to = part < count ? starts[part] : meaning.length();
      int before = Chars.skipBlank(meaning, from, to);
      if (before == to) {
        share(part, from, to);
      } else {
        int after = Chars.trimEnd(meaning, before, to);
        setEnd(part - 1, isEscaped(from, before) ? before : from);
        setStart(part, isEscaped(after, to) ? after : to);
      }
      from = part < count ? ends[part] : to;
    }
  }

  private void setEnd(int part, int end) {
    if (part >= 0) {
      ends[part] = end;
    }
  }

  private void setStart(int part, int start) {
    if (part < count) {
      starts[part] = start;
    }
  }

  /** Shares a gap of nothing but white space; one of plain spaces stays between the parts. */
  private void share(int part, int from, int to) {
    int lines = part == 0 ? from : part == count ? to : afterLines(from, to);
    if (isEscaped(from, to) && lines == from && part > 0) {
      lines = to;
    }
    if (isEscaped(from, to)) {
      setEnd(part - 1, lines);
      setStart(part, lines);
    }
  }

  /** After the last line end; the start if there is none. */
  private int afterLines(int from, int to) {
    int at = to;
    while (at > from && !Chars.isLineEnd(meaning.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether white space of the meaning is written as something else. */
  private boolean isEscaped(int from, int to) {
    return !string.isBlank(from, to);
  }

  /** Hides escape sequences, and what the tree hides of what they mean. */
  private void addNoise() {
    int[] inner = tree.noise();
    int free = string.from();
    for (int i = 0; i < inner.length; i += 2) {
      int start = Math.max(free, string.offset(inner[i]));
      int end = string.offset(inner[i + 1]);
      EscapedText.hide(units, free, start);
      units.noise(start, end);
      free = end;
    }
    EscapedText.hide(units, free, string.to());
  }
}
