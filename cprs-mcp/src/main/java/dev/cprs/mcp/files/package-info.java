/**
 * Which files may be read, and how they are found and read.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.mcp.files;

import org.jspecify.annotations.NullMarked;
