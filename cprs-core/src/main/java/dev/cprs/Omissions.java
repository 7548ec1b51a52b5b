package dev.cprs;

/**
 * Whether {@link CompressedContext#text()} says where something was left out. A mark such as {@code
 * [… 12 rows, lines 40-63 …]} is the only text in it that isn't the context's own.
 */
public enum Omissions {
  /** No marks. */
  SILENT,
  /** Marks, but not in formats that would no longer be valid, such as JSON and CSV. */
  MARKED,
  /**
   * Marks in all formats: in JSON as an element or a member that holds a text, in CSV as a line.
   */
  MARKED_EVERYWHERE
}
