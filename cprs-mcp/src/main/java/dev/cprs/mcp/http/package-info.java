/** The protocol's streamable HTTP transport, for whatever HTTP server there is. */
@NullMarked
package dev.cprs.mcp.http;

import org.jspecify.annotations.NullMarked;
