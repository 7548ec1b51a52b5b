package dev.cprs.formats.markdown;

import dev.cprs.formats.TextLines;
import dev.cprs.formats.markdown.MarkdownBlocks.Kind;
import dev.cprs.spi.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What a language writes in its own way whose structure is much like Markdown's. What a dialect
 * doesn't know is read as Markdown.
 */
interface MarkdownDialect {
  /**
   * What begins at a line.
   *
   * @param end the line after it
   * @param detail a heading's level, from 1; 1 for a block that has its closing line
   */
  record Block(Kind kind, int end, int detail) {}

  /** The dialect that lines are written in; null if it is Markdown. */
  static @Nullable MarkdownDialect of(TextLines lines) {
    if (AsciiDoc.isWrittenIn(lines)) {
      return new AsciiDoc(lines);
    }
    if (Org.isWrittenIn(lines)) {
      return new Org(lines);
    }
    if (JiraMarkup.isWrittenIn(lines)) {
      return new JiraMarkup(lines);
    }
    return WikiText.isWrittenIn(lines) ? new WikiText(lines) : null;
  }

  /**
   * What begins at a line that only this dialect has; null if it is as in Markdown.
   *
   * @param open whether the line goes on with a paragraph, unless it begins something else
   */
  @Nullable Block block(int line, boolean open);

  /** The language of the code in the block at a line, as it is named there; empty if it isn't. */
  String language(int line);

  /** Adds what is between two lines as a table, or as what is much like one. */
  void addCells(int line, int end, UnitTree.Builder units);

  /** How long the mark of a heading is that is no run of one sign. */
  default int headingMark() {
    return 0;
  }

  /** Whether deeper lines are code. */
  default boolean indentsCode() {
    return false;
  }
}
