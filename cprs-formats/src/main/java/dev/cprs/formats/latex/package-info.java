/** LaTeX: sections, items, rows, sentences. */
@NullMarked
package dev.cprs.formats.latex;

import org.jspecify.annotations.NullMarked;
