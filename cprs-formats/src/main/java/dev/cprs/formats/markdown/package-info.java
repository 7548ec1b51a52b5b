/** Markdown and its dialects: sections, items, rows, sentences. */
@NullMarked
package dev.cprs.formats.markdown;

import org.jspecify.annotations.NullMarked;
