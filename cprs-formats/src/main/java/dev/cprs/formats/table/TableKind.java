package dev.cprs.formats.table;

import dev.cprs.spi.UnitTree;

/** The kinds of tables that are drawn in text. */
enum TableKind {
  BOX {
    @Override
    int end(CharSequence text, int from, int to) {
      return BoxTable.end(text, from, to);
    }

    @Override
    void segment(int from, int to, UnitTree.Builder units) {
      BoxTable.segment(from, to, units);
    }
  },
  PIPES {
    @Override
    int end(CharSequence text, int from, int to) {
      return MarkdownTable.end(text, from, to);
    }

    @Override
    void segment(int from, int to, UnitTree.Builder units) {
      MarkdownTable.segment(from, to, units);
    }
  },
  RULED {
    @Override
    int end(CharSequence text, int from, int to) {
      return RuledTable.end(text, from, to);
    }

    @Override
    void segment(int from, int to, UnitTree.Builder units) {
      RuledTable.segment(from, to, units);
    }
  },
  ALIGNED {
    @Override
    int end(CharSequence text, int from, int to) {
      return AlignedTable.end(text, from, to);
    }

    @Override
    void segment(int from, int to, UnitTree.Builder units) {
      AlignedTable.segment(from, to, units);
    }
  };

  /** Where the table ends that begins at a line; {@code from} if none does. */
  abstract int end(CharSequence text, int from, int to);

  /** Adds a table. */
  abstract void segment(int from, int to, UnitTree.Builder units);
}
