package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import java.util.Optional;

/**
 * TOML and INI files: sections of entries. Comments above an entry or section belong to it; values
 * over several lines are whole.
 */
public final class TomlSegmenter implements Segmenter {
  @Override
  public String format() {
    return "toml";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return TomlLine.fit(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new Reader(units, to).read(from);
  }

  /** Gathers the entries of a section and adds them when the next one begins. */
  private static final class Reader {
    private static final int FIELDS = 4;

    private final UnitTree.Builder units;
    private final CharSequence text;
    private final TomlLine line;
    private final int to;

    private int sectionStart = -1;
    private int sectionHeadEnd;
    private int sectionNameStart;
    private int sectionNameEnd;
    private boolean sectionIsOneOfMany;

    /**
     * For each entry its start, its end and its key; a comment has the start of the text as key.
     */
    private int[] entries = new int[64];

    private int size;
    private int solid;

    private int commentStart = -1;
    private int commentEnd;

    Reader(UnitTree.Builder units, int to) {
      this.units = units;
      this.text = units.text();
      this.line = new TomlLine(text);
      this.to = to;
    }

    void read(int from) {
      int at = from;
      while (at < to) {
        int lineEnd = Chars.lineEnd(text, at, to);
        int start = Chars.skipBlank(text, at, lineEnd);
        int after = Chars.nextLine(text, lineEnd, to);
        if (start == lineEnd) {
          addComment();
        } else {
          int end = Chars.trimEnd(text, start, lineEnd);
          line.read(start, end, to);
          if (line.type == TomlLine.Type.COMMENT) {
            commentStart = commentStart < 0 ? start : commentStart;
            commentEnd = end;
          } else {
            after = Math.max(after, take(start, end, start > at));
          }
        }
        at = after;
      }
      addComment();
      addSection();
    }

    /** Takes a line that is no comment; gives the end of its value. */
    private int take(int start, int end, boolean indented) {
      int from = commentStart >= 0 ? commentStart : start;
      if (line.type == TomlLine.Type.SECTION) {
        commentStart = -1;
        addSection();
        sectionStart = from;
        sectionHeadEnd = end;
        sectionNameStart = line.keyStart;
        sectionNameEnd = line.keyEnd;
        sectionIsOneOfMany = line.isOneOfMany;
        return end;
      }
      if (line.type == TomlLine.Type.OTHER && indented && size > 0 && commentStart < 0) {
        solid += end - start;
        entries[FIELDS * size - 3] = end;
        return end;
      }
      commentStart = -1;
      int valueEnd = Math.max(end, line.valueEnd);
      add(from, valueEnd, line.keyStart, line.keyEnd);
      return valueEnd;
    }

    private void addComment() {
      if (commentStart >= 0) {
        add(commentStart, commentEnd, commentStart, commentStart);
        commentStart = -1;
      }
    }

    private void add(int start, int end, int keyStart, int keyEnd) {
      if (FIELDS * (size + 1) > entries.length) {
        entries = Arrays.copyOf(entries, 2 * entries.length);
      }
      entries[FIELDS * size] = start;
      entries[FIELDS * size + 1] = end;
      entries[FIELDS * size + 2] = keyStart;
      entries[FIELDS * size + 3] = keyEnd;
      solid += end - start;
      size++;
    }

    private void addSection() {
      if (sectionStart >= 0) {
        int limit = sectionIsOneOfMany ? UnitSizes.RECORD : UnitSizes.UNIT;
        if (solid + sectionHeadEnd - sectionStart <= limit) {
          units.unit(UnitKind.RECORD, sectionStart, sectionHeadEnd);
        } else {
          units.group(UnitKind.RECORD, sectionStart, sectionHeadEnd);
        }
        units.framed();
        if (sectionNameStart < sectionNameEnd) {
          units.name(sectionNameStart, sectionNameEnd);
        }
      }
      int end = sectionHeadEnd;
      for (int i = 0; i < size; i++) {
        end = entries[FIELDS * i + 1];
        addEntry(entries[FIELDS * i], end, entries[FIELDS * i + 2], entries[FIELDS * i + 3]);
      }
      if (sectionStart >= 0) {
        units.close(end, end);
      }
      size = 0;
      solid = 0;
    }

    private void addEntry(int start, int end, int keyStart, int keyEnd) {
      if (end - start > UnitSizes.RECORD) {
        units.inner(start, end, "prose");
      } else if (keyStart < keyEnd) {
        units.leaf(UnitKind.FIELD, start, end).name(keyStart, keyEnd);
      } else {
        units.leaf(UnitKind.PARAGRAPH, start, end);
      }
    }
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("# … " + what);
  }
}
