/**
 * What one would use instead of the compressor: retrieval, and cutting out the middle.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.method;

import org.jspecify.annotations.NullMarked;
