package dev.cprs.eval.formats;

/** Writes records. */
@FunctionalInterface
interface RecordFormat {
  /**
   * Writes them as one document.
   *
   * @param draw for choices that the format leaves open, such as the style of names
   */
  void write(Records records, Pen pen, Draw draw);
}
