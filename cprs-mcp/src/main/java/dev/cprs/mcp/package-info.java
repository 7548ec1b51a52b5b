/**
 * A Model Context Protocol server whose tools keep the parts of texts and files that a query needs.
 * Start at {@link dev.cprs.mcp.CompressionMcpServer}. The packages below this one are internal and
 * may change.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.mcp;

import org.jspecify.annotations.NullMarked;
