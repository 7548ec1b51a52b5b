/** HTML and XML: elements. */
@NullMarked
package dev.cprs.formats.markup;

import org.jspecify.annotations.NullMarked;
