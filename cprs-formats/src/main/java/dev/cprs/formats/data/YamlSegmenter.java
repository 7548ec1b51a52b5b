package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;
import java.util.Optional;

/**
 * YAML, by its indentation: an entry is a line with all deeper lines below it. Nothing but the
 * structure is understood; a line that is no YAML goes on with the entry before it.
 */
public final class YamlSegmenter implements Segmenter {
  /** A block scalar longer than this is opened. */
  private static final int LONG_SCALAR = 400;

  /** Items up to this size are put together: too small to mean something alone. */
  private static final int TINY = 32;

  /** As many of them are a unit: a guess. */
  private static final int CHUNK = 240;

  @Override
  public String format() {
    return "yaml";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return new YamlFit(text).of(from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new Nodes(units, new YamlEntries(units.text(), from, to)).add();
  }

  /** Adds the nodes of entries. */
  private static final class Nodes {
    private final UnitTree.Builder units;
    private final YamlEntries entries;
    private int[] open = new int[16];
    private int depth;

    /** The end of the last node that was added. */
    private int lastEnd;

    private int chunkStart = -1;

    Nodes(UnitTree.Builder units, YamlEntries entries) {
      this.units = units;
      this.entries = entries;
    }

    void add() {
      if (entries.size() == 0) {
        return;
      }
      boolean isSmall = isSmallMap();
      if (isSmall) {
        units.unit(UnitKind.RECORD, entries.start(0), entries.start(0));
      }
      int second = isSmall ? -1 : openFirstDocument();
      for (int entry = 0; entry < entries.size(); entry++) {
        closeUpTo(entry);
        if (entry == second) {
          endChunk();
          units.close(lastEnd, lastEnd);
        }
        if (entries.next(entry) > entry + 1) {
          endChunk();
          open(entry);
        } else {
          addLeaf(entry);
        }
      }
      closeUpTo(entries.size());
      endChunk();
      if (isSmall) {
        units.close(lastEnd, lastEnd);
      }
    }

    /** Whether all of the text is one unit, as a small object of JSON is. */
    private boolean isSmallMap() {
      int solid = 0;
      int count = 0;
      for (int entry = 0; entry < entries.size(); entry = entries.next(entry)) {
        if (entries.type(entry) == YamlLine.Type.DOCUMENT) {
          return false;
        }
        solid += entries.solid(entry);
        count++;
      }
      return count > 1 && solid <= UnitSizes.UNIT;
    }

    /**
     * Opens the first of several documents, which seldom has a line of dashes before it.
     *
     * @return the entry that begins the next one; -1 if there is none
     */
    private int openFirstDocument() {
      int solid = 0;
      int count = 0;
      for (int entry = 0; entry < entries.size(); entry = entries.next(entry)) {
        if (entries.type(entry) == YamlLine.Type.DOCUMENT) {
          if (count < 2) {
            return -1;
          }
          openNode(UnitKind.RECORD, entries.start(0), entries.start(0), solid, UnitSizes.UNIT);
          return entry;
        }
        solid += entries.solid(entry);
        count++;
      }
      return -1;
    }

    private void open(int entry) {
      int headEnd = entries.ownEnd(entry);
      int size = entries.solid(entry);
      int limit = isRecord(entry) ? UnitSizes.RECORD : UnitSizes.UNIT;
      UnitKind kind =
          entries.type(entry + 1) == YamlLine.Type.ITEM ? UnitKind.ARRAY : UnitKind.RECORD;
      openNode(kind, entries.start(entry), headEnd, size, limit);
      units.framed();
      addName(entry);
      lastEnd = headEnd;
      if (depth == open.length) {
        open = Arrays.copyOf(open, 2 * depth);
      }
      open[depth++] = entry;
    }

    /** Opens a unit if it is small or in a unit, and a group of units otherwise. */
    private void openNode(UnitKind kind, int start, int headEnd, int size, int limit) {
      if (size <= limit || units.isInUnit()) {
        units.unit(kind, start, headEnd);
      } else {
        units.group(kind, start, headEnd);
      }
    }

    /** Whether an entry is an item among others. */
    private boolean isRecord(int entry) {
      int parent = entries.parent(entry);
      return entries.type(entry) == YamlLine.Type.ITEM
          && (parent < 0 || entries.children(parent) >= 2);
    }

    private void closeUpTo(int entry) {
      while (depth > 0 && entries.next(open[depth - 1]) <= entry) {
        endChunk();
        units.close(lastEnd, lastEnd);
        depth--;
      }
    }

    private void addLeaf(int entry) {
      int start = entries.start(entry);
      int end = entries.ownEnd(entry);
      int size = entries.solid(entry);
      boolean item = entries.type(entry) == YamlLine.Type.ITEM;
      if (item && size <= TINY && (chunkStart >= 0 || !units.isInUnit())) {
        addToChunk(start, end);
        return;
      }
      endChunk();
      if (entries.body(entry) >= 0 && size > LONG_SCALAR) {
        addBlock(entry);
      } else if (size > UnitSizes.UNIT) {
        units.inner(start, end, "prose");
      } else {
        units.leaf(kind(entry), start, end);
        addName(entry);
      }
      lastEnd = end;
    }

    private UnitKind kind(int entry) {
      return switch (entries.type(entry)) {
        case KEY -> UnitKind.FIELD;
        case ITEM -> UnitKind.VALUE;
        case COMMENT -> UnitKind.PARAGRAPH;
        default -> UnitKind.LINE;
      };
    }

    private void addBlock(int entry) {
      int body = entries.body(entry);
      int end = entries.ownEnd(entry);
      int headEnd = Chars.trimEnd(units.text(), entries.start(entry), body);
      if (entries.solid(entry) > UnitSizes.UNIT && !units.isInUnit()) {
        units.group(kind(entry), entries.start(entry), headEnd);
      } else {
        units.unit(kind(entry), entries.start(entry), headEnd);
      }
      units.framed();
      addName(entry);
      units.inner(body, end);
      units.close(end, end);
    }

    private void addToChunk(int start, int end) {
      if (chunkStart < 0) {
        units.unit(UnitKind.ARRAY, start, start);
        chunkStart = start;
      }
      units.leaf(UnitKind.VALUE, start, end);
      lastEnd = end;
      if (end - chunkStart > CHUNK) {
        endChunk();
      }
    }

    private void endChunk() {
      if (chunkStart >= 0) {
        units.close(lastEnd, lastEnd);
        chunkStart = -1;
      }
    }

    private void addName(int entry) {
      int start = entries.keyStart(entry);
      int end = entries.keyEnd(entry);
      if (start < 0) {
        return;
      }
      char quote = units.text().charAt(start);
      boolean quoted =
          (quote == '"' || quote == '\'')
              && end - start > 2
              && units.text().charAt(end - 1) == quote;
      units.name(quoted ? start + 1 : start, quoted ? end - 1 : end);
    }
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("# … " + what);
  }
}
