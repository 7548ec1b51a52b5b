/**
 * The protocol's messages on a pair of streams: read, checked, refused, written.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.mcp.stdio;

import org.jspecify.annotations.NullMarked;
