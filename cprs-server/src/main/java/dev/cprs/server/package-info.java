/**
 * The HTTP service; start at {@link dev.cprs.server.CompressionServer}. This package alone is
 * public API; those below it are free to change.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.server;

import org.jspecify.annotations.NullMarked;
