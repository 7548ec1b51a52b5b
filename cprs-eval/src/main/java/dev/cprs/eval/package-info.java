/** Measures how much of what matters a compressor keeps, beside what one would use instead. */
@NullMarked
package dev.cprs.eval;

import org.jspecify.annotations.NullMarked;
