/** Several files in one text, each below a line with its name. */
@NullMarked
package dev.cprs.formats.bundle;

import org.jspecify.annotations.NullMarked;
