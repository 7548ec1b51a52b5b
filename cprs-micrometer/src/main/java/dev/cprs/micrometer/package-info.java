/**
 * Micrometer meters for compressors.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.micrometer;

import org.jspecify.annotations.NullMarked;
