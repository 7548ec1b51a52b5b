/**
 * The tools that a client calls.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.mcp.tools;

import org.jspecify.annotations.NullMarked;
