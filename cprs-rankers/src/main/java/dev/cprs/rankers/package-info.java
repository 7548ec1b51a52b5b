/**
 * The retrievers that {@code cprs-eval} compares the compressor with, found by it where this module
 * is on the class path.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.rankers;

import org.jspecify.annotations.NullMarked;
