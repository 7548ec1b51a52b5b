/** Markdown and its dialects, LaTeX, mails, HTML, XML: sections and elements. */
@NullMarked
package dev.cprs.formats.markup;

import org.jspecify.annotations.NullMarked;
