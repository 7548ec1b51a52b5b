/** The protocol's messages on a pair of streams: read, checked, refused, written. */
@NullMarked
package dev.cprs.mcp.stdio;

import org.jspecify.annotations.NullMarked;
