/** The tools that a client calls. */
@NullMarked
package dev.cprs.mcp.tools;

import org.jspecify.annotations.NullMarked;
