/** A Model Context Protocol server whose tools keep what a query needs of texts and files. */
@NullMarked
package dev.cprs.mcp;

import org.jspecify.annotations.NullMarked;
