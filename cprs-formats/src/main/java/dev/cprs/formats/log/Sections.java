package dev.cprs.formats.log;

import dev.cprs.formats.Chars;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lines with so many deeper lines under them that these can't be one unit: what {@code kubectl
 * describe}, {@code lshw} and {@code systemctl status} print of a thing and its parts. The line at
 * the head says which thing the others are about, and so stays with each of them.
 */
final class Sections {
  /** A line with the deeper ones under it is a unit if it isn't longer. */
  static final int LONGEST_UNIT = 12;

  private static final int LONGEST_HEAD = 120;

  private static final int FEWEST = 8;

  /** So many of the lines must be fields, where nothing else tells what a text is. */
  private static final double FIELDS = 0.9;

  private static final int FEWEST_BELOW = 2;

  /** Of each line that heads a section, where that ends, exclusive; 0 of others. */
  private final int[] ends;

  private final TextLines lines;

  private final int[] indents;
  private final int step;

  /** The lines up to each one that aren't blank. */
  private final int[] told;

  Sections(TextLines lines) {
    this.lines = lines;
    ends = new int[lines.size()];
    told = new int[lines.size() + 1];
    indents = indents();
    step = areFields(lines) ? 1 : 2;
    find();
  }

  /** How much deeper a line must be to belong to another. Where all are fields, any is. */
  int step() {
    return step;
  }

  /** How deep a line is. */
  int indent(int line) {
    return indents[line];
  }

  /** Whether nearly all lines are fields, and some of them stand deeper below others. */
  static boolean areFields(TextLines lines) {
    int told = 0;
    int fields = 0;
    int below = 0;
    int last = -1; // the last line that isn't blank
    int column = -1; // of the last field's colon
    for (int line = 0; line < lines.size(); line++) {
      if (lines.isBlank(line)) {
        continue;
      }
      told++;
      int indent = lines.indent(line);
      int colon = colon(lines.head(line, LONGEST_HEAD));
      fields += colon > 0 || (column >= 0 && indent > column) ? 1 : 0;
      below += colon > 0 && last >= 0 && indent > lines.indent(last) && indent <= column ? 1 : 0;
      column = colon > 0 ? indent + colon : column;
      last = line;
    }
    return told >= FEWEST && fields >= FIELDS * told && below >= FEWEST_BELOW;
  }

  /** Where the section ends whose head a line is, exclusive; 0 if it is none. */
  int end(int line) {
    return ends[line];
  }

  private void find() {
    Deque<Integer> open = new ArrayDeque<>();
    int last = -1;
    for (int line = 0; line <= lines.size(); line++) {
      boolean ends = line == lines.size();
      if (!ends && lines.isBlank(line)) {
        told[line + 1] = told[line];
        continue;
      }
      while (!open.isEmpty() && (ends || indents[line] < indents[open.peek()] + step)) {
        close(open.pop(), last + 1);
      }
      if (!ends) {
        told[line + 1] = told[line] + 1;
        open.push(line);
        last = line;
      }
    }
  }

  private void close(int head, int end) {
    int size = told[end] - told[head];
    boolean parted = size > 1 && lines.isBlank(head + 1);
    if ((size > LONGEST_UNIT || parted) && isHead(head)) {
      ends[head] = end;
    }
  }

  /**
   * Whether a line names what is told by the deeper lines: {@code Containers:}, {@code *-cpu:0}.
   */
  private boolean isHead(int line) {
    if (lines.length(line) > LONGEST_HEAD) {
      return false;
    }
    String head = lines.head(line, LONGEST_HEAD);
    int below = line + 1;
    while (lines.isBlank(below)) {
      below++;
    }
    return head.endsWith(":") || colon(lines.head(below, LONGEST_HEAD)) > 0;
  }

  /**
   * How deep each line is. Names that are set so that their colons stand below each other, as
   * {@code systemctl} does, are equally deep.
   */
  private int[] indents() {
    int[] indents = new int[lines.size()];
    int column = -1; // of the last field's colon
    int depth = 0; // of that field
    for (int line = 0; line < lines.size(); line++) {
      int indent = lines.indent(line);
      indents[line] = indent;
      if (lines.isBlank(line) || (column >= 0 && indent > column)) {
        continue; // goes on with a field's value
      }
      String head = lines.head(line, LONGEST_HEAD);
      int colon = colon(head);
      boolean field = colon > 0 && colon + 1 < head.length() && head.charAt(colon - 1) != ' ';
      if (field && indent + colon == column) {
        indents[line] = depth;
      } else {
        column = field ? indent + colon : -1;
        depth = indent;
      }
    }
    return indents;
  }

  /** Where the colon behind a field's name is; -1 if a line begins with none. */
  private static int colon(String line) {
    int colon = line.indexOf(':');
    boolean ends =
        colon > 0 && (colon + 1 == line.length() || Chars.isSpace(line.charAt(colon + 1)));
    return ends ? colon : -1;
  }
}
