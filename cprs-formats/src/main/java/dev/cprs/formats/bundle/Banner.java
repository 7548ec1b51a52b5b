package dev.cprs.formats.bundle;

/**
 * What stands above a file in a text of several, or below it.
 *
 * @param style what all banners of a text have in common: the kind of rule, a label
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param nameStart where the file's name starts
 * @param nameEnd where it ends
 * @param closes whether it ends a file
 * @param sure whether the name looks like that of a file, and not like any other title
 */
record Banner(
    String style, int start, int end, int nameStart, int nameEnd, boolean closes, boolean sure) {

  /** Whether the style has a word such as {@code FILE:}, which other titles don't have. */
  boolean isLabelled() {
    return style.endsWith(":");
  }
}
