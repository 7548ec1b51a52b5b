/** Texts of other formats with the number of the line at the beginning of each line. */
@NullMarked
package dev.cprs.formats.numbered;

import org.jspecify.annotations.NullMarked;
