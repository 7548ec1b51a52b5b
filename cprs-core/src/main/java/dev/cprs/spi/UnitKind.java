package dev.cprs.spi;

/**
 * What a node of a {@link UnitTree} is. More may be added: give a {@code switch} over it a default.
 */
public enum UnitKind {
  /** A sentence of prose, or a line of a paragraph that has no sentences. */
  SENTENCE,
  /** A paragraph: a group of sentences. */
  PARAGRAPH,
  /** A heading with all that it heads. */
  SECTION,
  /** An item of a list, with its sub-items. */
  LIST_ITEM,
  /** A term or option with its description. */
  TERM,
  /** A table with its header as head. */
  TABLE,
  /** A row of a table. */
  ROW,
  /** A cell of a row. */
  CELL,
  /** An array or list of data. */
  ARRAY,
  /** An object, map or record of data. */
  RECORD,
  /** A key with its value. */
  FIELD,
  /** A value without a key: an element of an array. */
  VALUE,
  /** A line of a listing or of any text that goes by lines. */
  LINE,
  /** An entry of a log: a line, or several with a stack trace. */
  LOG_ENTRY,
  /** Lines that follow each other and are equal but for their numbers. */
  RUN,
  /** A file's part of a listing: a file name with its hits, or its part of a diff. */
  FILE,
  /** A hunk of a diff. */
  HUNK,
  /** A declaration of code: a class, method, function, table, with its comment. */
  DECLARATION,
  /** A piece of code that is no declaration. */
  BLOCK,
  /** An element of XML or HTML. */
  ELEMENT,
  /** Data that no one reads, such as base64. */
  BLOB
}
