/** Meters of compressors, through Micrometer. */
@NullMarked
package dev.cprs.micrometer;

import org.jspecify.annotations.NullMarked;
