/**
 * A Model Context Protocol server whose tools keep what a query needs of texts and files. The
 * packages below this one are how it is done, and may change.
 */
@NullMarked
package dev.cprs.mcp;

import org.jspecify.annotations.NullMarked;
