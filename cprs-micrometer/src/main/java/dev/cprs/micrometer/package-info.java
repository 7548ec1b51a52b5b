/**
 * Meters of compressors, through Micrometer.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.micrometer;

import org.jspecify.annotations.NullMarked;
